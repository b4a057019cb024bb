import { registerInvariant } from './audit'
import { rowsOf } from './audit-money'

registerInvariant(
  'sign',
  rowsOf(
    `SELECT s.id FROM score_sign s LEFT JOIN score_sign y ON y.uid = s.uid AND y.day = date(s.day, '-1 day')
     WHERE s.continuous <> COALESCE(y.continuous, 0) + 1`,
    (id) => `check-in ${id} counts its days in a row wrong`,
  ),
)
registerInvariant(
  'purchase-points',
  rowsOf(
    `SELECT s.order_id AS id FROM score_order s JOIN orders o ON o.id = s.order_id
     WHERE o.status NOT IN (3, 4) OR s.uid <> o.uid`,
    (id) => `order ${id} earned points although it was not received and kept`,
  ),
)
registerInvariant(
  'commissions',
  rowsOf(
    `SELECT c.id FROM commission c JOIN orders o ON o.id = c.order_id
     WHERE c.uid = c.uids OR c.uids <> o.uid OR c.money_back > c.money
       OR (c.status = 0 AND o.status NOT IN (1, 2)) OR (c.status = 1 AND o.status NOT IN (3, 4))`,
    (id) => `commission ${id} is in a state that its order does not allow`,
  ),
)
registerInvariant(
  'commission-books',
  rowsOf(
    `SELECT o.id FROM orders o JOIN commission c ON c.order_id = o.id GROUP BY o.id
     HAVING SUM(CASE WHEN c.kind < 2 AND c.date_settle IS NOT NULL THEN c.money - c.money_back ELSE 0 END) <>
       (SELECT COALESCE(SUM(CASE behavior WHEN 0 THEN amount ELSE -amount END), 0) FROM cash_log l
        WHERE l.order_id = o.id AND l.type IN (6, 7))`,
    (id) => `the commissions of order ${id} are not in the cash log`,
  ),
)
registerInvariant(
  'lucky',
  rowsOf(
    `SELECT p.id FROM lucky_prize p WHERE p.won > p.stock
       OR p.won <> (SELECT COUNT(*) FROM lucky_log l WHERE l.prize_id = p.id)
     UNION SELECT d.id FROM lucky d JOIN lucky_log l ON l.lucky_id = d.id GROUP BY d.id, l.uid
     HAVING COUNT(*) > d.times_per_user`,
    (id) => `prize or draw ${id}: more was won, or tried, than there is`,
  ),
)
registerInvariant(
  'virtual',
  rowsOf(
    `SELECT v.id FROM virtual_goods v WHERE v.buy_number < (SELECT COUNT(*) FROM virtual_buy b WHERE b.v_id = v.id)
     UNION SELECT b.id FROM virtual_buy b WHERE b.price > 0 AND NOT EXISTS (SELECT 1 FROM cash_log l
       WHERE l.uid = b.uid AND l.type = 5 AND l.amount = b.price)`,
    (id) => `paid content or purchase ${id} was not paid, or is miscounted`,
  ),
)
