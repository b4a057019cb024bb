import { registerInvariant } from './audit'
import { rowsOf } from './audit-money'

registerInvariant(
  'stock',
  rowsOf(
    `SELECT id FROM goods WHERE stores < 0 UNION SELECT goods_id FROM sku WHERE stores < 0
     UNION SELECT goods_id FROM daily_price WHERE stores < 0`,
    (id) => `goods ${id} has been sold too often`,
  ),
)
registerInvariant(
  'stock-skus',
  rowsOf(
    `SELECT g.id FROM goods g JOIN sku s ON s.goods_id = g.id GROUP BY g.id HAVING g.stores <> SUM(s.stores)`,
    (id) => `the stock of goods ${id} is not the sum of its SKUs' stock`,
  ),
)
registerInvariant(
  'order-amounts',
  rowsOf(
    `SELECT o.id FROM orders o JOIN order_goods g ON g.order_id = o.id GROUP BY o.id
     HAVING o.amount <> SUM(g.amount) OR o.goods_number <> SUM(g.number) OR o.score <> SUM(g.score)
       OR o.amount_deduction <> SUM(g.deduction_share) OR o.score_deduction <> SUM(g.score_deduction_share)
       OR o.amount_coupons < SUM(g.coupon_share) OR o.amount_coupons > SUM(g.coupon_share) + o.amount_logistics
       OR o.amount_real <> o.amount + o.amount_logistics - o.amount_coupons - o.amount_deduction
       OR MIN(g.amount - g.coupon_share - g.deduction_share) < 0`,
    (id) => `the amounts of order ${id} do not add up`,
  ),
)
registerInvariant(
  'order-paid',
  rowsOf(
    `SELECT o.id FROM orders o WHERE o.is_pay = 1 AND o.amount_real <>
       (SELECT COALESCE(SUM(amount), 0) FROM cash_log l WHERE l.order_id = o.id AND l.type = 2 AND l.behavior = 1)`,
    (id) => `the payment of order ${id} is not in the cash log`,
  ),
)
registerInvariant(
  'order-refunds',
  rowsOf(
    `SELECT o.id FROM orders o WHERE o.amount_refund > o.amount_real
       OR o.amount_refund <> (SELECT COALESCE(SUM(amount), 0) FROM cash_log l WHERE l.order_id = o.id AND l.type = 3)
       OR o.amount_refund <> (SELECT COALESCE(SUM(money), 0) FROM refund r WHERE r.order_id = o.id)
       OR EXISTS (SELECT 1 FROM order_goods g WHERE g.order_id = o.id AND (g.refund_number > g.number
         OR g.refund_amount > g.amount - g.coupon_share - g.deduction_share))`,
    (id) => `the refunds of order ${id} do not add up`,
  ),
)
registerInvariant(
  'order-states',
  rowsOf(
    `SELECT o.id FROM orders o WHERE o.status NOT IN (-1, 0, 1, 2, 3, 4)
       OR (o.status > 0) > o.is_pay OR (o.status = 0 AND o.is_pay = 1)
       OR NOT EXISTS (SELECT 1 FROM order_log l WHERE l.order_id = o.id AND l.type = 0)
       OR o.is_pay <> EXISTS (SELECT 1 FROM order_log l WHERE l.order_id = o.id AND l.type = 1)
       OR (o.status = -1) <> EXISTS (SELECT 1 FROM order_log l WHERE l.order_id = o.id AND l.type = -1)
       OR (o.status = 2 AND NOT EXISTS (SELECT 1 FROM order_log l WHERE l.order_id = o.id AND l.type = 2))
       OR (o.status IN (3, 4) AND NOT EXISTS (SELECT 1 FROM order_log l WHERE l.order_id = o.id AND l.type IN (3, 21)))
       OR (o.status = 4 AND NOT EXISTS (SELECT 1 FROM order_log l WHERE l.order_id = o.id AND l.type = 4))`,
    (id) => `the state of order ${id} is not what its log says`,
  ),
)
registerInvariant('overdue', (shop) =>
  shop.db
    .all<{ id: number }>('SELECT id FROM orders WHERE status = 0 AND date_close <= ?', shop.now())
    .map(({ id }) => `order ${id} should have been closed`),
)
registerInvariant(
  'coupons',
  rowsOf(
    `SELECT m.id FROM my_coupon m LEFT JOIN orders o ON o.id = m.order_id
     WHERE (m.status = 3) <> (m.order_id IS NOT NULL) OR (m.status = 3 AND (o.id IS NULL OR o.status = -1))`,
    (id) => `coupon ${id} is used without an order or free with one`,
  ),
)
registerInvariant(
  'coupon-counts',
  rowsOf(
    `SELECT c.id FROM coupon c WHERE c.number_git > c.number_totle
       OR c.number_git < (SELECT COUNT(*) FROM my_coupon m WHERE m.coupon_id = c.id)
       OR c.number_used < (SELECT COUNT(*) FROM my_coupon m WHERE m.coupon_id = c.id AND m.status = 3)`,
    (id) => `the counts of coupon rule ${id} are wrong`,
  ),
)
registerInvariant(
  'reviews',
  rowsOf(
    `SELECT r.id FROM reputation r JOIN orders o ON o.id = r.order_id WHERE o.status NOT IN (-1, 3, 4)`,
    (id) => `review ${id} belongs to an order that was not received`,
  ),
)
