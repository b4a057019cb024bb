import { registerInvariant } from './audit'
import { rowsOf } from './audit-money'
import { CASH } from './books'

registerInvariant(
  'deposits',
  rowsOf(
    `SELECT u.uid AS id FROM (SELECT uid FROM deposit UNION SELECT uid FROM cash_log WHERE type IN (${CASH.deposit}, ${CASH.depositBack})) u
     WHERE (SELECT COALESCE(SUM(amount), 0) FROM deposit d WHERE d.uid = u.uid AND d.status = 1) <>
       (SELECT COALESCE(SUM(CASE type WHEN ${CASH.deposit} THEN amount ELSE -amount END), 0) FROM cash_log l
        WHERE l.uid = u.uid AND l.type IN (${CASH.deposit}, ${CASH.depositBack}))`,
    (id) => `the deposits the shop holds of user ${id} are not what his cash log says`,
  ),
)
registerInvariant(
  'deposit-states',
  rowsOf(
    'SELECT id FROM deposit WHERE status NOT IN (1, 2) OR (status = 2 AND asked_back = 1)',
    (id) => `deposit ${id} is in a state that does not exist`,
  ),
)
registerInvariant(
  'invoices',
  rowsOf(
    `SELECT id FROM invoice WHERE (status = 3) <> (file IS NOT NULL) OR (status = 1) <> (reject_reason IS NOT NULL)
       OR status NOT BETWEEN 0 AND 3`,
    (id) => `invoice ${id} has a file, a reason or a state that do not belong together`,
  ),
)
registerInvariant(
  'invoice-orders',
  rowsOf(
    `SELECT i.id FROM invoice i LEFT JOIN orders o ON o.id = i.order_id
     WHERE i.order_id IS NOT NULL AND (o.id IS NULL OR o.uid <> i.uid OR i.amount > o.amount_real)`,
    (id) => `invoice ${id} is not for an order of its user, or for more than the order cost`,
  ),
)
