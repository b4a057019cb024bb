import type { Commission, FxMember } from '../../../src/types/api/distribution'
import type { Shop } from '../shop'
import type { CommissionRow } from './commission'
import { toYuan } from './money'
import { findOrder, goodsOf, realOf, type OrderGoodsRow } from './order-row'
import { findUser, masked } from './user'
import { Where } from './where'

interface Page {
  page: number
  pageSize: number
}

export interface MemberFilter extends Page {
  level?: number
  uids?: number
  dateAddBegin?: string
  dateAddEnd?: string
}

/** Sales that a member's orders brought, and how many orders those were. */
export interface MemberSales {
  numberOrder: number
  saleroom: number
  commision: number
}

/** A member with the day of the last order, as newer clients show it. */
export type MemberRecord = FxMember & { lastOrderDate?: string }

const TEAM = `(SELECT id AS uids, 1 AS level, date_add FROM user WHERE referrer = ?1
  UNION ALL SELECT u.id, 2, u.date_add FROM user u JOIN user r ON r.id = u.referrer
    WHERE r.referrer = ?1 AND u.id <> ?1)`

interface MemberFound {
  uids: number
  level: 1 | 2
  date_add: string
}

function toMember(shop: Shop, { uids, level, date_add }: MemberFound): MemberRecord {
  const user = findUser(shop, uids)
  const last = shop.db.get<{ day: string | null }>(
    'SELECT MAX(date_pay) AS day FROM orders WHERE uid = ? AND is_pay = 1',
    uids,
  )
  return {
    id: uids,
    uids,
    nicks: user?.nick ?? undefined,
    mobileMasks: user?.mobile ? masked(user.mobile, 3, 4) : undefined,
    avatarUrls: user?.avatar_url ?? undefined,
    level,
    dateAdd: date_add,
    lastOrderDate: last?.day ?? undefined,
  }
}

/** Whom a user has brought, directly or through one other, the newest first. */
export function listMembers(
  shop: Shop,
  uid: number,
  { page, pageSize, ...filter }: MemberFilter,
): { rows: MemberRecord[]; total: number } {
  const where = new Where()
    .when(filter.level, 'level = ?')
    .when(filter.uids, 'uids = ?')
    .when(filter.dateAddBegin, "date_add >= ? || ' 00:00:00'")
    .when(filter.dateAddEnd, "date_add <= ? || ' 23:59:59'")
  const found = `FROM ${TEAM} ${where}`
  const values = [uid, ...where.values]
  const total = shop.db.get<{ n: number }>(`SELECT COUNT(*) AS n ${found}`, ...values)?.n ?? 0
  const rows = shop.db.all<MemberFound>(
    `SELECT * ${found} ORDER BY date_add DESC, uids DESC LIMIT ? OFFSET ?`,
    ...[...values, pageSize, (page - 1) * pageSize],
  )
  return { rows: rows.map((row) => toMember(shop, row)), total }
}

/** What each of some members has brought this user. */
export function salesOf(shop: Shop, uid: number, members: readonly number[]): Record<string, MemberSales> {
  const rows = shop.db.all<{ uids: number; orders: number; sales: number; money: number }>(
    `SELECT c.uids, COUNT(DISTINCT c.order_id) AS orders,
       SUM(g.amount - g.coupon_share - g.deduction_share - g.refund_amount) AS sales,
       SUM(CASE WHEN c.kind < 2 THEN c.money ELSE 0 END) AS money
     FROM commission c JOIN order_goods g ON g.id = c.order_goods_id
     WHERE c.uid = ? AND c.status < 2 AND c.uids IN (SELECT value FROM json_each(?)) GROUP BY c.uids`,
    ...[uid, JSON.stringify(members)],
  )
  return Object.fromEntries(
    rows.map(({ uids, orders, sales, money }) => [
      String(uids),
      { numberOrder: orders, saleroom: toYuan(sales), commision: toYuan(money) },
    ]),
  )
}

export interface CommissionFilter extends Page {
  level?: number
  unit?: number
  isSettlement?: boolean
  uids?: number
  dateAddBegin?: string
  dateAddEnd?: string
}

const POINTS = 2

/** Per cent of the sale: as agreed, or what a sum a piece comes to. Points have none. */
function biliOf(row: CommissionRow, line: OrderGoodsRow | undefined): number {
  if (row.kind === 0) return row.rate / 100
  const sale = line ? realOf(line) : 0
  return row.kind === POINTS || sale === 0 ? 0 : Math.round((row.money * 10_000) / sale) / 100
}

function toCommission(shop: Shop, row: CommissionRow): Commission {
  const line = goodsOf(shop, row.order_id).find(({ id }) => id === row.order_goods_id)
  return {
    id: row.id,
    money: row.kind === POINTS ? row.money : toYuan(row.money),
    unit: row.kind === POINTS ? 1 : 0,
    level: row.level,
    bili: biliOf(row, line),
    isSettlement: row.status === 1,
    uids: row.uids,
    nicks: findUser(shop, row.uids)?.nick ?? undefined,
    orderId: row.order_id,
    goodsName: line?.goods_name,
    dateAdd: row.date_add,
  }
}

/** Commissions of a user, the newest first; those that a refund cancelled are left out. */
export function listCommissions(
  shop: Shop,
  uid: number,
  { page, pageSize, unit, isSettlement, ...filter }: CommissionFilter,
): { rows: Commission[]; total: number } {
  const where = new Where()
    .and('uid = ? AND status < 2', uid)
    .when(filter.level, 'level = ?')
    .when(unit, '(kind = 2) = ?')
    .when(isSettlement, 'status = ?')
    .when(filter.uids, 'uids = ?')
    .when(filter.dateAddBegin, "date_add >= ? || ' 00:00:00'")
    .when(filter.dateAddEnd, "date_add <= ? || ' 23:59:59'")
  const total =
    shop.db.get<{ n: number }>(`SELECT COUNT(*) AS n FROM commission ${where}`, ...where.values)?.n ?? 0
  const rows = shop.db.all<CommissionRow>(
    `SELECT * FROM commission ${where} ORDER BY id DESC LIMIT ? OFFSET ?`,
    ...[...where.values, pageSize, (page - 1) * pageSize],
  )
  return { rows: rows.map((row) => toCommission(shop, row)), total }
}

/** The orders that commissions came from, without anything of the buyer's that is not needed to tell them apart. */
export function commissionOrders(shop: Shop, orderIds: readonly number[]) {
  const orders = [...new Set(orderIds)].flatMap((id) => findOrder(shop, id) ?? [])
  return {
    orderList: orders.map(({ id, order_number, status, amount_real, date_add }) => ({
      ...{ id, orderNumber: order_number, status, amountReal: toYuan(amount_real), dateAdd: date_add },
    })),
    goodsMap: Object.fromEntries(
      orders.map(({ id }) => [
        String(id),
        goodsOf(shop, id).map(({ goods_id, goods_name, pic, number, amount }) => ({
          ...{ goodsId: goods_id, goodsName: goods_name, pic, number, amount: toYuan(amount) },
        })),
      ]),
    ),
  }
}
