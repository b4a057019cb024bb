import type { Yuan } from '@/types/api/common'
import type { OrderInfo } from '@/types/api/order'
import { fen, yuan } from './money'

/** The lines of an order's bill. What is taken off is negative, so that they always add up to `total`. */
export interface OrderAmounts {
  goods: Yuan
  freight: Yuan
  coupon: Yuan
  /** Taken off for points; the order carries the points only, so this is what is left of the difference. */
  points: Yuan
  /** A difference without points: negative lowers the sum. */
  other: Yuan
  total: Yuan
}

export const amountsOf = (order: OrderInfo): OrderAmounts => {
  const coupon = -fen(order.amountCoupons)
  const rest = fen(order.amountReal) - fen(order.amount) - fen(order.amountLogistics) - coupon
  const byPoints = (order.scoreDeduction ?? 0) > 0 && rest < 0
  return {
    goods: yuan(fen(order.amount)),
    freight: yuan(fen(order.amountLogistics)),
    coupon: yuan(coupon) || 0,
    points: byPoints ? yuan(rest) : 0,
    other: byPoints ? 0 : yuan(rest),
    total: yuan(fen(order.amountReal)),
  }
}
