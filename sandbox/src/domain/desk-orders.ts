import type { Shop } from '../shop'
import { toYuan } from './money'
import { orderGoods, orderLogistics, toOrderInfo } from './order-record'
import type { OrderRow } from './order-row'
import { openApplies } from './refund-apply'
import { Where } from './where'

const KINDS = ['退款', '退货退款', '换货'] as const

/** What the merchant sees of an order. */
function deskOrder(shop: Shop, order: OrderRow & { nick: string | null }) {
  const info = toOrderInfo(order)
  const receiver = orderLogistics(shop, order.id)
  return {
    id: order.id,
    number: order.order_number,
    uid: order.uid,
    nick: order.nick ?? undefined,
    status: order.status,
    statusStr: info.statusStr,
    amount: info.amountReal,
    refunded: info.amountRefundTotal,
    dateAdd: order.date_add,
    remark: info.remark,
    pickUpAt: order.shop_name_zt ?? undefined,
    receiver:
      receiver && `${receiver.linkMan} · ${receiver.cityStr}${receiver.areaStr ?? ''}${receiver.address}`,
    parcel: receiver?.trackingNumber && `${receiver.shipperName} ${receiver.trackingNumber}`,
    lines: orderGoods(shop, order).map(({ goodsName, property, number }) => ({
      goodsName,
      property,
      number,
    })),
    requests: openApplies(shop, order.id).map(({ type, number, amount, reason, remark, date_add }) => ({
      kind: KINDS[type],
      number,
      amount: toYuan(amount),
      reason,
      remark: remark ?? undefined,
      dateAdd: date_add,
    })),
  }
}

/** Of which state: a number, or those with an after-sale request that waits. */
export type DeskState = number | 'refund' | undefined

const PAGE = 20

/** A page of all orders of a shop, newest first. */
export function deskOrders(shop: Shop, state: DeskState, page: number) {
  const where = new Where()
  if (state === 'refund') where.and('o.refund_status = 1')
  else where.when(state, 'o.status = ?')
  const total = shop.db.get<{ n: number }>(`SELECT COUNT(*) AS n FROM orders o ${where}`, ...where.values)
  const rows = shop.db.all<OrderRow & { nick: string | null }>(
    `SELECT o.*, u.nick FROM orders o LEFT JOIN user u ON u.id = o.uid ${where}
     ORDER BY o.date_add DESC, o.id DESC LIMIT ? OFFSET ?`,
    ...[...where.values, PAGE, (page - 1) * PAGE],
  )
  return {
    orders: rows.map((order) => deskOrder(shop, order)),
    total: total?.n ?? 0,
    pages: Math.max(1, Math.ceil((total?.n ?? 0) / PAGE)),
  }
}
