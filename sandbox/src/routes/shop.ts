import { z } from 'zod'
import type { Shop as ShopRecord, ShopDetail } from '../../../src/types/api/shop'
import { readExtJson } from '../domain/ext-json'
import { contains } from '../domain/like'
import { findSubShop, listSubShops, toSubShop } from '../domain/sub-shop'
import { Where } from '../domain/where'
import { listOrNone } from '../http/lists'
import { decimal, id, page, pageSize, regionId, text } from '../http/params'
import { noData, Refusal } from '../http/refusal'
import { route, type Route } from '../http/route'

export const routes: Route[] = [
  route({
    method: 'fetchShops',
    verb: 'post',
    paths: ['/shop/subshop/list'],
    params: z.object({
      provinceId: regionId().optional(),
      cityId: regionId().optional(),
      districtId: regionId().optional(),
      curlatitude: decimal({ min: -90, max: 90 }).optional(),
      curlongitude: decimal({ min: -180, max: 180 }).optional(),
      nameLike: text(50).optional(),
      type: text(50).optional(),
      page: page(),
      pageSize: pageSize(),
    }),
    handler: ({ params, shop }): ShopRecord[] => {
      const { curlatitude: latitude, curlongitude: longitude, nameLike, page, pageSize } = params
      if ((latitude === undefined) !== (longitude === undefined)) {
        throw new Refusal(403, '参数 curlatitude 与 curlongitude 须同时填写')
      }
      const where = new Where()
        .and('status = 0')
        .when(params.provinceId, 'province_id = ?')
        .when(params.cityId, 'city_id = ?')
        .when(params.districtId, 'district_id = ?')
        .when(nameLike && contains(nameLike), `name LIKE ? ESCAPE '\\'`)
        .when(params.type, 'type = ?')
      const here = latitude === undefined || longitude === undefined ? undefined : { latitude, longitude }
      const start = (page - 1) * pageSize
      return listOrNone(listSubShops(shop, where, here).slice(start, start + pageSize))
    },
  }),
  route({
    method: 'shopSubdetail',
    verb: 'get',
    paths: ['/shop/subshop/detail/v2'],
    params: z.object({ id: id() }),
    handler: ({ params, shop }): ShopDetail => {
      const row = findSubShop(shop, params.id) ?? noData('门店不存在')
      return { info: toSubShop(row, shop.now()), extJson: readExtJson(row.ext_json) }
    },
  }),
]
