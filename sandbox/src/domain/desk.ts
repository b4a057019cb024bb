import type { Value } from '../db/database'
import type { Shop } from '../shop'
import { contains } from './like'
import { toYuan } from './money'
import { queuesOf, toQueueType } from './queue-row'

const MOST = 100

interface RequestRow {
  id: number
  uid: number
  nick: string | null
  amount: number
  date_add: string
}

type Count = { n: number }

const count = (shop: Shop, sql: string, ...args: Value[]) => shop.db.get<Count>(sql, ...args)?.n ?? 0

/** How much of what waits for the merchant. */
export function deskSummary(shop: Shop) {
  const states = shop.db.all<{ status: number; n: number }>(
    'SELECT status, COUNT(*) AS n FROM orders GROUP BY status',
  )
  return {
    now: shop.now(),
    orders: Object.fromEntries(states.map(({ status, n }) => [status, n])),
    refunds: count(shop, 'SELECT COUNT(*) AS n FROM orders WHERE refund_status = 1'),
    requests:
      count(shop, 'SELECT COUNT(*) AS n FROM withdraw WHERE status IN (0, 3)') +
      count(shop, 'SELECT COUNT(*) AS n FROM fx_apply WHERE status = 0') +
      count(shop, 'SELECT COUNT(*) AS n FROM deposit WHERE status = 1 AND asked_back = 1') +
      count(shop, 'SELECT COUNT(*) AS n FROM invoice WHERE status IN (0, 2)'),
  }
}

const requestsOf = <T extends RequestRow>(shop: Shop, table: string, columns: string, waiting: string) =>
  shop.db
    .all<T>(
      `SELECT t.id, t.uid, u.nick, t.date_add, ${columns} FROM ${table} t LEFT JOIN user u ON u.id = t.uid
       WHERE ${waiting} ORDER BY t.id LIMIT ${MOST}`,
    )
    .map((row) => ({ ...row, amount: row.amount === undefined ? undefined : toYuan(row.amount) }))

/** What users have asked for and the merchant has not answered. */
export const deskRequests = (shop: Shop) => ({
  withdrawals: requestsOf(shop, 'withdraw', 't.number, t.money AS amount', 't.status IN (0, 3)'),
  distribution: requestsOf(shop, 'fx_apply', 't.name', 't.status = 0'),
  deposits: requestsOf(
    shop,
    'deposit',
    't.number, t.amount, t.remark, t.ref_code AS refCode',
    't.status = 1 AND t.asked_back = 1',
  ),
  invoices: requestsOf(
    shop,
    'invoice',
    't.amount, t.com_name AS comName, t.tfn, t.consumption, t.order_id AS orderId, t.status, t.email',
    't.status IN (0, 2)',
  ),
})

/** The queues with those of the shop's users that wait or are being served. */
export function deskQueues(shop: Shop) {
  const tickets = shop.db.all<{ typeId: number; number: number; status: number; nick: string | null }>(
    `SELECT t.type_id AS typeId, t.number, t.status, u.nick FROM queue_log t LEFT JOIN user u ON u.id = t.uid
     WHERE t.status IN (0, 1) ORDER BY t.number`,
  )
  return queuesOf(shop).map((queue) => ({
    ...toQueueType(queue, shop.now()),
    tickets: tickets.filter(({ typeId }) => typeId === queue.id),
  }))
}

const hidden = (mobile: string | null) => mobile?.replace(/^(\d{3})\d{4}(\d{4})$/, '$1****$2')

/** Users by name, telephone number or id, with what they have. */
export function deskUsers(shop: Shop, search?: string) {
  const like = search === undefined ? undefined : contains(search)
  return shop.db
    .all<{
      uid: number
      nick: string | null
      mobile: string | null
      balance: number
      score: number
      freeze: number
    }>(
      `SELECT u.id AS uid, u.nick, u.mobile, COALESCE(w.balance, 0) AS balance, COALESCE(w.freeze, 0) AS freeze,
         COALESCE(w.score, 0) AS score
       FROM user u LEFT JOIN wallet w ON w.uid = u.id
       WHERE ? IS NULL OR u.nick LIKE ? ESCAPE '\\' OR u.mobile LIKE ? ESCAPE '\\' OR CAST(u.id AS TEXT) = ?
       ORDER BY u.date_login DESC, u.id LIMIT 30`,
      ...[like, like, like, search],
    )
    .map(({ balance, freeze, mobile, ...user }) => ({
      ...user,
      mobile: hidden(mobile),
      balance: toYuan(balance),
      freeze: toYuan(freeze),
    }))
}
