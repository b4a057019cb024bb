import { orderDetail, refundApplyDetail } from '@/services'
import type { Id } from '@/types/api/common'
import type { OrderDetail } from '@/types/api/order'
import type { RefundApplyDetail } from '@/types/api/refund'

/** An order and what was asked for it. */
export interface AfterSale {
  detail: OrderDetail
  requests: RefundApplyDetail[]
}

/** @returns null when the buyer has no such order */
export const readAfterSale = async (orderId: Id): Promise<AfterSale | null> => {
  const detail = await orderDetail(orderId)
  return detail && { detail, requests: await refundApplyDetail(orderId) }
}
