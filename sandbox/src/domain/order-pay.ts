import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { CASH, SCORE, takeCash, takeScore, walletOf } from './books'
import { toYuan, yuanText } from './money'
import { orderHappened } from './order-events'
import { LOG, ownOrder, writeLog, type OrderRow } from './order-row'

/** The step from unpaid to paid. Whoever calls it has taken the money. */
export function markPaid(shop: Shop, order: OrderRow, payNumber?: string): void {
  const now = shop.now()
  shop.db.run(
    `UPDATE orders SET status = 1, is_pay = 1, date_pay = ?, date_update = ?, pay_number = ? WHERE id = ? AND status = 0`,
    ...[now, now, payNumber, order.id],
  )
  writeLog(shop, order.id, LOG.pay)
  orderHappened(shop, 'paid', { ...order, status: 1, is_pay: 1, date_pay: now })
}

/** Unpaid orders of this user, as a payment names them. */
export function payable(shop: Shop, uid: number, orderIds: readonly number[]): OrderRow[] {
  const orders = [...new Set(orderIds)].map((id) => ownOrder(shop, uid, id))
  for (const order of orders) {
    if (order.status === -1) throw new Refusal(-1, `订单 ${order.order_number} 已关闭`)
    if (order.status > 0) throw new Refusal(-1, `订单 ${order.order_number} 已支付`)
  }
  return orders
}

/** What orders cost together: fen and points. */
export const dueOf = (orders: readonly OrderRow[]) => ({
  money: orders.reduce((sum, order) => sum + order.amount_real, 0),
  score: orders.reduce((sum, order) => sum + order.score, 0),
})

/**
 * Pays orders from the wallet, all or none of them.
 * @throws Refusal 40000 with the missing yuan as data, 30001 for missing points
 */
export function payOrders(shop: Shop, uid: number, orderIds: readonly number[], payNumber?: string): void {
  shop.tx(() => {
    const orders = payable(shop, uid, orderIds)
    const wallet = walletOf(shop, uid)
    const due = dueOf(orders)
    if (due.score > wallet.score) throw new Refusal(30001, `积分不足，还差 ${due.score - wallet.score} 积分`)
    const missing = due.money - wallet.balance
    if (missing > 0) throw new Refusal(40000, `余额不足，还差 ${yuanText(missing)} 元`, toYuan(missing))
    for (const order of orders) {
      const remark = `支付订单 ${order.order_number}`
      takeCash(shop, uid, order.amount_real, { type: CASH.payOrder, remark, orderId: order.id })
      takeScore(shop, uid, order.score, { type: SCORE.purchase, remark })
      markPaid(shop, order, payNumber)
    }
  })
}
