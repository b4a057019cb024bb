import { z } from 'zod'
import type { OrderRefund, RefundApplyDetail } from '../../../src/types/api/refund'
import { toFen } from '../domain/money'
import { ownOrder } from '../domain/order-row'
import { refundsOf } from '../domain/refund'
import { applyRefund, cancelRefund, refundApplies } from '../domain/refund-apply'
import { listOrNone } from '../http/lists'
import { id, int, text, yuan } from '../http/params'
import { route, type Route } from '../http/route'

const kind = int({ min: 0, max: 2 }).transform((value) => value as 0 | 1 | 2)

export const routes: Route[] = [
  route({
    method: 'refundApply',
    verb: 'post',
    paths: ['/order/refundApply/apply'],
    auth: 'token',
    params: z.object({
      orderId: id(),
      type: kind,
      logisticsStatus: int({ min: 0, max: 1 }),
      reason: text(200),
      amount: yuan(),
      remark: text(500).optional(),
      pic: text(5000).optional(),
      orderGoodsId: id().optional(),
      number: int({ min: 1, max: 99_999 }).optional(),
    }),
    handler: ({ params, shop, uid }) =>
      applyRefund(shop, uid, {
        ...params,
        orderGoodsId: params.orderGoodsId || undefined,
        amount: toFen(params.amount),
        pics: params.pic?.split(',').filter(Boolean) ?? [],
      }),
  }),
  route({
    method: 'refundApplyDetail',
    verb: 'get',
    paths: ['/order/refundApply/info'],
    auth: 'token',
    params: z.object({ orderId: id() }),
    handler: ({ params, shop, uid }): RefundApplyDetail[] =>
      listOrNone(refundApplies(shop, uid, params.orderId)),
  }),
  route({
    method: 'refundApplyCancel',
    verb: 'post',
    paths: ['/order/refundApply/cancel'],
    auth: 'token',
    params: z.object({ orderId: id(), orderGoodsId: id().optional() }),
    handler: ({ params, shop, uid }) =>
      cancelRefund(shop, uid, params.orderId, params.orderGoodsId || undefined),
  }),
  route({
    method: 'orderRefunds',
    verb: 'get',
    paths: ['/order/refund'],
    auth: 'token',
    params: z.object({ orderId: id() }),
    handler: ({ params, shop, uid }): OrderRefund[] =>
      listOrNone(refundsOf(shop, ownOrder(shop, uid, params.orderId).id)),
  }),
]
