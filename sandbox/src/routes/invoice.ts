import { z } from 'zod'
import type { Paged } from '../../../src/types/api/common'
import type { Invoice } from '../../../src/types/api/invoice'
import { applyInvoice, listInvoices, ownInvoice } from '../domain/invoice'
import { toFen } from '../domain/money'
import { extJson } from '../http/json-params'
import { id, json, page, pageSize, text, yuan } from '../http/params'
import { route, type Route } from '../http/route'

/** 15, 17, 18 or 20 digits and capitals, as tax numbers have been over the years. */
const taxNumber = () =>
  text(40)
    .transform((value) => value.replace(/\s/g, '').toUpperCase())
    .refine(
      (value) => /^[0-9A-Z]+$/.test(value) && [15, 17, 18, 20].includes(value.length),
      '应为 15、17、18 或 20 位的税号',
    )

const email = () => text(100).regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, '应为邮箱地址')

export const routes: Route[] = [
  route({
    method: 'invoiceApply',
    verb: 'post',
    paths: ['/invoice/apply'],
    auth: 'token',
    params: z.object({
      comName: text(100),
      tfn: taxNumber().optional(),
      amount: yuan(),
      consumption: text(200),
      remark: text(200).optional(),
      extJsonStr: json(extJson()).optional(),
      orderId: id().optional(),
      email: email().optional(),
    }),
    handler: ({ params, shop, uid }) => {
      const { tfn, extJsonStr = {}, amount, ...rest } = params
      applyInvoice(shop, uid, { ...rest, taxNumber: tfn, amount: toFen(amount), extJson: extJsonStr })
    },
  }),
  route({
    method: 'invoiceList',
    verb: 'post',
    paths: ['/invoice/list'],
    auth: 'token',
    params: z.object({ page: page(), pageSize: pageSize() }),
    handler: ({ params, shop, uid }): Paged<Invoice> => listInvoices(shop, uid, params.page, params.pageSize),
  }),
  route({
    method: 'invoiceDetail',
    verb: 'get',
    paths: ['/invoice/info'],
    auth: 'token',
    params: z.object({ id: id() }),
    handler: ({ params, shop, uid }): Invoice => ownInvoice(shop, uid, params.id),
  }),
]
