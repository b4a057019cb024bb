import { z } from 'zod'
import type { Address, AddressV2 } from '../../../src/types/api/address'
import {
  addAddress,
  addressesOf,
  defaultOf,
  deleteAddress,
  ownAddress,
  toAddress,
  updateAddress,
  type AddressRow,
} from '../domain/address'
import { readExtJson } from '../domain/ext-json'
import { extJson } from '../http/json-params'
import { listOrNone } from '../http/lists'
import { bool, decimal, id, int, json, mobile, regionId, text } from '../http/params'
import { noData } from '../http/refusal'
import { route, type Route } from '../http/route'

const byId = z.object({ id: id() })

const needed = {
  provinceId: regionId(),
  cityId: regionId(),
  address: text(200),
  linkMan: text(40),
  mobile: mobile(),
}

const extras = {
  districtId: regionId().optional(),
  streetId: regionId().optional(),
  code: text(10).optional(),
  isDefault: bool().optional(),
  idcard: text(30).optional(),
  extJsonStr: json(extJson()).optional(),
  latitude: decimal({ min: -90, max: 90 }).optional(),
  longitude: decimal({ min: -180, max: 180 }).optional(),
  status: int({ min: 0, max: 1 }).optional(),
}

const toV2 = (row: AddressRow): AddressV2 => ({ info: toAddress(row), extJson: readExtJson(row.ext_json) })
const none = () => noData('暂无地址')

export const routes: Route[] = [
  route({
    method: 'queryAddress',
    verb: 'get',
    paths: ['/user/shipping-address/list'],
    auth: 'token',
    params: z.object({}),
    handler: ({ shop, uid }): Address[] => listOrNone(addressesOf(shop, uid).map(toAddress)),
  }),
  route({
    method: 'addAddress',
    verb: 'post',
    paths: ['/user/shipping-address/add'],
    auth: 'token',
    params: z.object({ ...needed, ...extras }),
    handler: ({ params, shop, uid }): Address => addAddress(shop, uid, params),
  }),
  route({
    method: 'updateAddress',
    verb: 'post',
    paths: ['/user/shipping-address/update'],
    auth: 'token',
    params: byId.extend({ ...z.object(needed).partial().shape, ...extras }),
    handler: ({ params, shop, uid }): Address => updateAddress(shop, uid, params.id, params),
  }),
  route({
    method: 'defaultAddress',
    verb: 'get',
    paths: ['/user/shipping-address/default'],
    auth: 'token',
    params: z.object({}),
    handler: ({ shop, uid }): Address => toAddress(defaultOf(shop, uid) ?? none()),
  }),
  route({
    method: 'addressDetail',
    verb: 'get',
    paths: ['/user/shipping-address/detail'],
    auth: 'token',
    params: byId,
    handler: ({ params, shop, uid }): Address => toAddress(ownAddress(shop, uid, params.id)),
  }),
  // the newer addresses wrap the record; plain defaultAddress and addressDetail of later clients call them too
  route({
    method: 'defaultAddress_v2',
    verb: 'get',
    paths: ['/user/shipping-address/default/v2'],
    auth: 'token',
    params: z.object({}),
    handler: ({ shop, uid }): AddressV2 => toV2(defaultOf(shop, uid) ?? none()),
  }),
  route({
    method: 'addressDetail_v2',
    verb: 'get',
    paths: ['/user/shipping-address/detail/v2'],
    auth: 'token',
    params: byId,
    handler: ({ params, shop, uid }): AddressV2 => toV2(ownAddress(shop, uid, params.id)),
  }),
  route({
    method: 'deleteAddress',
    verb: 'post',
    paths: ['/user/shipping-address/delete'],
    auth: 'token',
    params: byId,
    handler: ({ params, shop, uid }) => deleteAddress(shop, uid, params.id),
  }),
]
