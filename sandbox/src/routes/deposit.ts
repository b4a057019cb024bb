import { z } from 'zod'
import type { Paged } from '../../../src/types/api/common'
import type { Deposit } from '../../../src/types/api/deposit'
import { askBack, listDeposits, ownDeposit, payDeposit } from '../domain/deposit'
import { toFen } from '../domain/money'
import { extJson } from '../http/json-params'
import { id, int, json, page, pageSize, text, yuan } from '../http/params'
import { route, type Route } from '../http/route'

export const routes: Route[] = [
  route({
    method: 'payDeposit',
    verb: 'post',
    paths: ['/deposit/pay'],
    auth: 'token',
    params: z.object({
      amount: yuan(),
      remark: text(500).optional(),
      refCode: text(100).optional(),
      extJsonStr: json(extJson()).optional(),
    }),
    handler: ({ params: { amount, remark, refCode, extJsonStr }, shop, uid }): Deposit =>
      payDeposit(shop, uid, { amount: toFen(amount), remark, refCode, extJson: extJsonStr }),
  }),
  route({
    method: 'depositList',
    verb: 'post',
    paths: ['/deposit/list'],
    auth: 'token',
    params: z.object({
      status: int({ min: 0, max: 2 }).optional(),
      page: page(),
      pageSize: pageSize(),
    }),
    handler: ({ params, shop, uid }): Paged<Deposit> => listDeposits(shop, uid, params),
  }),
  route({
    method: 'depositInfo',
    verb: 'get',
    paths: ['/deposit/info'],
    auth: 'token',
    params: z.object({ id: id() }),
    handler: ({ params, shop, uid }): Deposit => ownDeposit(shop, uid, params.id),
  }),
  route({
    method: 'depositBackApply',
    verb: 'post',
    paths: ['/deposit/back/apply'],
    auth: 'token',
    params: z.object({ id: id() }),
    handler: ({ params, shop, uid }) => askBack(shop, uid, params.id),
  }),
]
