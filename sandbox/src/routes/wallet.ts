import { z } from 'zod'
import type { CashLog, UserAmount, WithdrawLog } from '../../../src/types/api/wallet'
import { toFen } from '../domain/money'
import { applyWithdraw, cashLogs, ownWithdraw, userAmount, withdrawLogs } from '../domain/wallet'
import { listOrNone } from '../http/lists'
import { day, id, int, page, pageSize, text, yuan } from '../http/params'
import { route, type Route } from '../http/route'

export const routes: Route[] = [
  route({
    method: 'userAmount',
    verb: 'get',
    paths: ['/user/amount'],
    auth: 'token',
    params: z.object({}),
    handler: ({ shop, uid }): UserAmount => userAmount(shop, uid),
  }),
  route({
    method: 'cashLogs',
    verb: 'post',
    paths: ['/user/cashLog'],
    auth: 'token',
    params: z.object({
      behavior: int({ min: 0, max: 1 }).optional(),
      type: int({ min: 0, max: 999 }).optional(),
      types: text(100)
        .regex(/^\d{1,3}(,\d{1,3})*$/, '应为以逗号分隔的类型')
        .optional(),
      orderId: id().optional(),
      dateAddBegin: day().optional(),
      dateAddEnd: day().optional(),
      page: page(),
      pageSize: pageSize(),
    }),
    handler: ({ params, shop, uid }): CashLog[] => listOrNone(cashLogs(shop, uid, params)),
  }),
  route({
    method: 'withDrawApply',
    verb: 'post',
    paths: ['/user/withDraw/apply'],
    auth: 'token',
    params: z.object({ money: yuan() }),
    handler: ({ params, shop, uid }) => void applyWithdraw(shop, uid, toFen(params.money)),
  }),
  route({
    method: 'withDrawLogs',
    verb: 'post',
    paths: ['/user/withDraw/list'],
    auth: 'token',
    params: z.object({ page: page(), pageSize: pageSize() }),
    handler: ({ params, shop, uid }): WithdrawLog[] =>
      listOrNone(withdrawLogs(shop, uid, params.page, params.pageSize)),
  }),
  route({
    method: 'withDrawDetail',
    verb: 'get',
    paths: ['/user/withDraw/detail'],
    auth: 'token',
    params: z.object({ id: id() }),
    handler: ({ params, shop, uid }): WithdrawLog => ownWithdraw(shop, uid, params.id),
  }),
]
