import type { Shop } from '../shop'
import { registerInvariant } from './audit'

/** A query whose every row is a finding; the row's `id` is named. */
export const rowsOf = (sql: string, say: (id: number) => string) => (shop: Shop) =>
  shop.db.all<{ id: number }>(sql).map(({ id }) => say(id))

const SUMS = `SELECT uid, SUM(CASE behavior WHEN 0 THEN amount ELSE -amount END) AS sum FROM cash_log GROUP BY uid`
const SCORES = `SELECT uid, SUM(CASE behavior WHEN 0 THEN score ELSE -score END) AS sum FROM score_log GROUP BY uid`

registerInvariant(
  'wallet',
  rowsOf(
    `SELECT w.uid AS id FROM wallet w LEFT JOIN (${SUMS}) l ON l.uid = w.uid WHERE w.balance <> COALESCE(l.sum, 0)
     UNION SELECT l.uid FROM cash_log l LEFT JOIN wallet w ON w.uid = l.uid WHERE w.uid IS NULL`,
    (id) => `the balance of user ${id} is not the sum of the cash log`,
  ),
)
registerInvariant(
  'wallet-last',
  rowsOf(
    `SELECT w.uid AS id FROM wallet w JOIN cash_log l ON l.id = (SELECT MAX(id) FROM cash_log WHERE uid = w.uid)
     WHERE l.balance <> w.balance`,
    (id) => `the last cash log entry of user ${id} shows another balance`,
  ),
)
registerInvariant(
  'points',
  rowsOf(
    `SELECT w.uid AS id FROM wallet w LEFT JOIN (${SCORES}) l ON l.uid = w.uid WHERE w.score <> COALESCE(l.sum, 0)
     UNION SELECT l.uid FROM score_log l LEFT JOIN wallet w ON w.uid = l.uid WHERE w.uid IS NULL`,
    (id) => `the points of user ${id} are not the sum of the points log`,
  ),
)
registerInvariant(
  'freeze',
  rowsOf(
    `SELECT w.uid AS id FROM wallet w WHERE w.freeze <>
       (SELECT COALESCE(SUM(money), 0) FROM withdraw d WHERE d.uid = w.uid AND d.status IN (0, 3))`,
    (id) => `what is held back of user ${id} is not the sum of his open withdrawals`,
  ),
)
registerInvariant(
  'negative',
  rowsOf(
    'SELECT uid AS id FROM wallet WHERE balance < 0 OR freeze < 0 OR score < 0',
    (id) => `user ${id} has less than nothing`,
  ),
)
registerInvariant(
  'payments',
  rowsOf(
    `SELECT p.id FROM pay_log p WHERE p.status = 1 AND 1 <>
       (SELECT COUNT(*) FROM cash_log l WHERE l.uid = p.uid AND l.type = 0 AND l.remark = '在线支付 ' || p.order_no)`,
    (id) => `payment ${id} did not enter the wallet exactly once`,
  ),
)
