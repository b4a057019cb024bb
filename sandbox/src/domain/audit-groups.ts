import { registerInvariant } from './audit'
import { rowsOf } from './audit-money'

const PAID = 'o.status > 0'

registerInvariant(
  'kanjia-cuts',
  rowsOf(
    `SELECT j.id FROM kanjia_joiner j JOIN kanjia k ON k.id = j.kanjia_id
     LEFT JOIN kanjia_help h ON h.joiner_id = j.id GROUP BY j.id
     HAVING j.cut <> COALESCE(SUM(h.cut), 0) OR j.help_number <> COUNT(h.id) OR k.original_price - j.cut < k.min_price`,
    (id) => `the cuts of bargain ${id} do not add up or pass the floor`,
  ),
)
registerInvariant(
  'kanjia-pieces',
  rowsOf(
    `SELECT k.id FROM kanjia k WHERE k.number_buy < (SELECT COUNT(*) FROM orders o WHERE o.kjid = k.id AND ${PAID})
       OR k.number_buy + (SELECT COUNT(*) FROM orders o WHERE o.kjid = k.id AND o.status = 0) > k.number`,
    (id) => `bargain activity ${id} has sold more than it has, or miscounted`,
  ),
)
registerInvariant(
  'kanjia-purchases',
  rowsOf(
    `SELECT j.id FROM kanjia_joiner j LEFT JOIN orders o ON o.id = j.order_id
     WHERE (j.status = 2) <> (j.order_id IS NOT NULL)
       OR (j.order_id IS NOT NULL AND (o.id IS NULL OR o.status < 1 OR o.kjid <> j.kanjia_id OR o.uid <> j.uid))
     UNION SELECT o.id FROM orders o JOIN kanjia k ON k.id = o.kjid
     WHERE ${PAID} AND NOT EXISTS (SELECT 1 FROM kanjia_joiner j WHERE j.order_id = o.id)`,
    (id) => `bargain or order ${id}: the purchase is not what the bargain says`,
  ),
)
registerInvariant(
  'tuan-seats',
  rowsOf(
    `SELECT t.id FROM tuan t JOIN pingtuan p ON p.id = t.pingtuan_id
     WHERE p.number_persion < (SELECT COUNT(*) FROM tuan_member m WHERE m.tuan_id = t.id AND m.is_left = 0)
         + (SELECT COUNT(*) FROM orders o WHERE o.pingtuan_open_id = t.id AND o.status = 0)
       OR (t.status = 2) <> (p.number_persion = (SELECT COUNT(*) FROM tuan_member m
           WHERE m.tuan_id = t.id AND m.is_left = 0))`,
    (id) => `group ${id} has more people than seats, or is complete without being full`,
  ),
)
registerInvariant(
  'tuan-members',
  rowsOf(
    `SELECT t.id FROM tuan t JOIN tuan_member m ON m.tuan_id = t.id LEFT JOIN orders o ON o.id = m.order_id
     WHERE o.id IS NULL OR o.is_pay = 0 OR o.uid <> m.uid OR o.pingtuan_open_id IS NOT t.id
     UNION SELECT t.id FROM tuan t JOIN orders o ON o.pingtuan_open_id = t.id
     WHERE ${PAID} AND NOT EXISTS (SELECT 1 FROM tuan_member m WHERE m.order_id = o.id AND m.is_left = 0)
     UNION SELECT t.id FROM tuan t WHERE (t.date_paid IS NOT NULL) <> EXISTS (SELECT 1 FROM tuan_member m
       WHERE m.tuan_id = t.id AND m.uid = t.uid)`,
    (id) => `the members of group ${id} are not those who paid`,
  ),
)
registerInvariant(
  'tuan-orders',
  rowsOf(
    `SELECT t.id FROM tuan t JOIN orders o ON o.pingtuan_open_id = t.id
     WHERE (t.status = 1 AND o.status <> -1) OR (t.status <> 2 AND o.status > 1)
       OR (${PAID} AND o.is_success_pingtuan <> (t.status = 2))`,
    (id) => `an order of group ${id} is in a state that the group does not allow`,
  ),
)
registerInvariant('tuan-overdue', (shop) =>
  shop.db
    .all<{ id: number }>('SELECT id FROM tuan WHERE status = 0 AND date_end <= ?', shop.now())
    .map(({ id }) => `group ${id} should have ended`),
)
