import type { Shop } from '../shop'
import { registerDue } from './due'
import { closeUnpaid, receive } from './order-moves'
import { LOG, type OrderRow } from './order-row'

/** Unpaid orders whose time is over close by themselves. */
function closeOverdue(shop: Shop): void {
  const orders = shop.db.all<OrderRow>(
    'SELECT * FROM orders WHERE status = 0 AND date_close <= ? ORDER BY id',
    shop.now(),
  )
  for (const order of orders) closeUnpaid(shop, order, '超时未支付，自动关闭')
}

/** Shipped orders are received by themselves, unless an after-sale request waits for an answer. */
function confirmOverdue(shop: Shop): void {
  const orders = shop.db.all<OrderRow>(
    'SELECT * FROM orders WHERE status = 2 AND date_confirm <= ? AND refund_status <> 1 ORDER BY id',
    shop.now(),
  )
  for (const order of orders) receive(shop, order, LOG.receive, '超时自动确认收货')
}

registerDue(closeOverdue)
registerDue(confirmOverdue)
