import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { addScore, SCORE } from './books'
import { numberSetting } from './config'
import { returnCoupons } from './coupon-use'
import { countSale } from './goods'
import { orderHappened } from './order-events'
import { daysOf, findOrder, goodsOf, LOG, ownOrder, writeLog, type OrderRow } from './order-row'
import { returnStock } from './stock'
import { addDays } from './clock'

const touch = (shop: Shop, id: number, status: number) =>
  shop.db.run('UPDATE orders SET status = ?, date_update = ? WHERE id = ?', status, shop.now(), id)

/** An unpaid order closes: stock, coupons and points go back. */
export function closeUnpaid(shop: Shop, order: OrderRow, remark: string): void {
  if (order.status !== 0) throw new Refusal(-1, '只有待付款的订单可以关闭')
  touch(shop, order.id, -1)
  shop.db.run('UPDATE orders SET date_close = ? WHERE id = ?', shop.now(), order.id)
  for (const line of goodsOf(shop, order.id)) {
    returnStock(shop, { goodsId: line.goods_id, skuId: line.sku_id, number: line.number, days: daysOf(line) })
    countSale(shop, line.goods_id, -line.number)
  }
  returnCoupons(shop, order.id)
  addScore(shop, order.uid, order.score_deduction, {
    type: SCORE.purchase,
    remark: `订单 ${order.order_number} 关闭，退回积分`,
  })
  writeLog(shop, order.id, LOG.close, remark)
  orderHappened(shop, 'closed', { ...order, status: -1 })
}

export const closeOrder = (shop: Shop, uid: number, id: number) =>
  shop.tx(() => closeUnpaid(shop, ownOrder(shop, uid, id), '买家取消'))

/** Hides an order from its buyer; only what is over can be hidden. */
export function deleteOrder(shop: Shop, uid: number, id: number): void {
  const order = ownOrder(shop, uid, id)
  if (order.status !== -1 && order.status !== 4) throw new Refusal(-1, '只有已关闭或已完成的订单可以删除')
  shop.db.run('UPDATE orders SET is_hidden = 1, date_update = ? WHERE id = ?', shop.now(), id)
}

/** Nothing leaves the shop for a group that may still fail. */
function requireGroup(order: OrderRow): void {
  if (order.pingtuan_open_id && !order.is_success_pingtuan) throw new Refusal(-1, '拼团还未成功，不能发货')
}

export interface Parcel {
  shipperName: string
  trackingNumber: string
  shipperCode?: string
}

/** The merchant sends a parcel; further parcels of a shipped order are added. */
export function shipOrder(shop: Shop, id: number, parcel?: Parcel): void {
  shop.tx(() => {
    const order = findOrder(shop, id)
    if (!order) throw new Refusal(700, '订单不存在')
    if (order.status !== 1 && order.status !== 2) throw new Refusal(-1, '只有已付款的订单可以发货')
    if (order.refund_status === 1) throw new Refusal(-1, '订单有未处理的售后申请')
    requireGroup(order)
    const now = shop.now()
    if (parcel) {
      shop.db.run(
        `INSERT INTO order_parcel (order_id, shipper_code, shipper_name, tracking_number, date_add) VALUES (?, ?, ?, ?, ?)`,
        ...[id, parcel.shipperCode, parcel.shipperName, parcel.trackingNumber, now],
      )
    }
    if (order.status === 2) return
    const confirm = addDays(now, numberSetting(shop, 'ORDER_CONFIRM_DAYS', 7))
    touch(shop, id, 2)
    shop.db.run('UPDATE orders SET date_ship = ?, date_confirm = ? WHERE id = ?', now, confirm, id)
    writeLog(shop, id, LOG.ship, parcel && `${parcel.shipperName} ${parcel.trackingNumber}`)
    orderHappened(shop, 'shipped', { ...order, status: 2 })
  })
}

/** The goods have arrived: the order waits for its review. */
export function receive(
  shop: Shop,
  order: OrderRow,
  log: typeof LOG.receive | typeof LOG.redeem,
  remark?: string,
): void {
  touch(shop, order.id, 3)
  writeLog(shop, order.id, log, remark)
  orderHappened(shop, 'received', { ...order, status: 3 })
}

export function confirmOrder(shop: Shop, uid: number, id: number): void {
  shop.tx(() => {
    const order = ownOrder(shop, uid, id)
    if (order.status !== 2) throw new Refusal(-1, '只有已发货的订单可以确认收货')
    receive(shop, order, LOG.receive)
  })
}

/** The shop hands the goods over to who shows the redeem code. */
export function redeemOrder(shop: Shop, hxNumber: string): OrderRow {
  return shop.tx(() => {
    const order = shop.db.get<OrderRow>('SELECT * FROM orders WHERE hx_number = ?', hxNumber)
    if (!order || order.status === 0) throw new Refusal(700, '核销码不存在')
    if (order.status === -1) throw new Refusal(-1, '订单已关闭，不能核销')
    if (order.status > 2) throw new Refusal(-1, '订单已核销，不能重复核销')
    if (order.refund_status === 1) throw new Refusal(-1, '订单有未处理的售后申请')
    requireGroup(order)
    receive(shop, order, LOG.redeem)
    return order
  })
}
