import { get, post } from '@/lib/http'
import { toList } from '@/lib/http/shapes'
import type { Id } from '@/types/api/common'
import type { OrderRefund, RefundApplyDetail, RefundApplyParams } from '@/types/api/refund'

/**
 * Asks for a refund, a return or an exchange (申请退换货[售后]). Whether it happened: `refundApplyDetail`.
 * @param params order or line, kind, reason, amount in yuan (0 for an exchange), pictures
 * @throws ApiError auth; business 20000: a request is running already
 * Source: specification § 订单管理 / 申请退换货[售后]
 */
export const refundApply = (params: RefundApplyParams): Promise<void> =>
  post<void>('/order/refundApply/apply', params, { auth: true })

/**
 * The requests for an order (申请退换货详情), newest first.
 * @param orderId the order
 * @returns the requests; none when nothing was asked for
 * @throws ApiError auth
 * Source: specification § 订单管理 / 申请退换货详情
 */
export const refundApplyDetail = async (orderId: Id): Promise<RefundApplyDetail[]> => {
  const answer = await get<RefundApplyDetail[] | RefundApplyDetail | undefined>(
    '/order/refundApply/info',
    { orderId },
    { auth: true, answers: { 700: [] } },
  )
  const single = answer && 'baseInfo' in answer
  return toList(single ? [answer] : answer, 'baseInfo.id', 'baseInfo.amount', 'baseInfo.status')
}

/**
 * Takes a request back (撤销退换货申请). Whether it happened: `refundApplyDetail`, state 1.
 * @param orderId the order
 * @param orderGoodsId only the request about this line (`OrderGoods.id`)
 * @throws ApiError auth; business: nothing is running
 * Source: specification § 订单管理 / 撤销退换货申请
 */
export const refundApplyCancel = (orderId: Id, orderGoodsId?: Id): Promise<void> =>
  post<void>('/order/refundApply/cancel', { orderId, orderGoodsId }, { auth: true })

/**
 * The money given back for an order, or on its way (拉取某订单的所有售后记录).
 * @param orderId the order
 * @returns the payments, amounts in yuan
 * @throws ApiError auth
 * Source: specification § 订单管理 / 拉取某订单的所有售后记录
 */
export const orderRefunds = async (orderId: Id): Promise<OrderRefund[]> =>
  toList(
    await get('/order/refund', { orderId }, { auth: true, answers: { 700: [] } }),
    'moneyRefund',
    'status',
  )
