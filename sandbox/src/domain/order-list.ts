import type { OrderListPage, OrderStatistics } from '../../../src/types/api/order'
import { noData } from '../http/refusal'
import type { Shop } from '../shop'
import { contains } from './like'
import { orderGoods, orderLogistics, toOrderInfo } from './order-record'
import type { OrderRow } from './order-row'
import { Where } from './where'

export interface OrderFilter {
  status?: number
  statusBatch?: string
  hasRefund?: boolean
  goodReputation?: number
  orderNumber?: string
  goodsName?: string
  shopId?: number
  dateAddBegin?: string
  dateAddEnd?: string
  page: number
  pageSize: number
}

function conditions(uid: number, filter: OrderFilter): Where {
  const where = new Where().and('o.uid = ? AND o.is_hidden = 0', uid)
  const states = filter.statusBatch?.split(',').map(Number)
  if (states) where.and(`o.status IN (${states.map(() => '?').join(', ')})`, ...states)
  return where
    .when(filter.status, 'o.status = ?')
    .when(filter.hasRefund, 'o.has_refund = ?')
    .when(filter.orderNumber, 'o.order_number = ?')
    .when(filter.shopId, 'o.shop_id = ?')
    .when(filter.dateAddBegin, "o.date_add >= ? || ' 00:00:00'")
    .when(filter.dateAddEnd, "o.date_add <= ? || ' 23:59:59'")
    .when(
      filter.goodReputation,
      'EXISTS (SELECT 1 FROM reputation r WHERE r.order_id = o.id AND r.good_reputation = ?)',
    )
    .when(
      filter.goodsName && contains(filter.goodsName),
      `EXISTS (SELECT 1 FROM order_goods g WHERE g.order_id = o.id AND g.goods_name LIKE ? ESCAPE '\\')`,
    )
}

/** A page of the user's orders, newest first, with lines and receivers by order id. */
export function listOrders(shop: Shop, uid: number, filter: OrderFilter): OrderListPage {
  const where = conditions(uid, filter)
  const { page, pageSize } = filter
  const totalRow =
    shop.db.get<{ n: number }>(`SELECT COUNT(*) AS n FROM orders o ${where}`, ...where.values)?.n ?? 0
  const rows = shop.db.all<OrderRow>(
    `SELECT o.* FROM orders o ${where} ORDER BY o.id DESC LIMIT ? OFFSET ?`,
    ...[...where.values, pageSize, (page - 1) * pageSize],
  )
  if (rows.length === 0) noData('暂无订单')
  const logistics = rows.flatMap((order) => {
    const receiver = orderLogistics(shop, order.id)
    return receiver ? [[String(order.id), receiver] as const] : []
  })
  return {
    orderList: rows.map(toOrderInfo),
    goodsMap: Object.fromEntries(rows.map((order) => [String(order.id), orderGoods(shop, order)])),
    logisticsMap: Object.fromEntries(logistics),
    totalRow,
    totalPage: Math.ceil(totalRow / pageSize),
  }
}

/** How many orders of the user are in each state. */
export function countOrders(shop: Shop, uid: number): OrderStatistics {
  const rows = shop.db.all<{ status: number; n: number }>(
    'SELECT status, COUNT(*) AS n FROM orders WHERE uid = ? AND is_hidden = 0 GROUP BY status',
    uid,
  )
  const count = (status: number) => rows.find((row) => row.status === status)?.n ?? 0
  return {
    count_id_no_pay: count(0),
    count_id_no_transfer: count(1),
    count_id_no_confirm: count(2),
    count_id_no_reputation: count(3),
    count_id_success: count(4),
    count_id_close: count(-1),
  }
}
