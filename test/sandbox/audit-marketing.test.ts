import { openTenants, type Tenant, type Tenants } from '../../sandbox/src/db/tenants'
import { audit } from '../../sandbox/src/domain/audit'
import '../../sandbox/src/domain/audit-groups'
import '../../sandbox/src/domain/audit-marketing'
import { buyVirtual } from '../../sandbox/src/domain/virtual-trader'

let tenants: Tenants
let shop: Tenant

beforeEach(() => {
  tenants = openTenants(':memory:', 'demo')
  shop = tenants.get('market')
})
afterEach(() => tenants.close())

const DEMO = 1001
const open = '(SELECT MIN(id) FROM tuan WHERE status = 0)'
const complete = '(SELECT MIN(id) FROM tuan WHERE status = 2)'
const settled = '(SELECT MIN(order_id) FROM commission WHERE status = 1)'

test.each([
  ['kanjia-cuts', 'UPDATE kanjia_joiner SET cut = cut + 1 WHERE id = 1'],
  ['kanjia-cuts', 'UPDATE kanjia SET min_price = 1533 WHERE id = 1'],
  ['kanjia-pieces', 'UPDATE orders SET kjid = 5 WHERE id = (SELECT MIN(id) FROM orders WHERE status = 0)'],
  ['kanjia-purchases', 'UPDATE kanjia_joiner SET status = 2 WHERE id = 1'],
  ['kanjia-purchases', 'UPDATE orders SET kjid = 2 WHERE id = (SELECT MIN(id) FROM orders WHERE status = 4)'],
  ['tuan-seats', `UPDATE tuan SET status = 2 WHERE id = ${open}`],
  ['tuan-seats', `UPDATE tuan SET status = 0, date_end = '2999-01-01 00:00:00' WHERE id = ${complete}`],
  ['tuan-members', `UPDATE tuan_member SET is_left = 1 WHERE tuan_id = ${open}`],
  ['tuan-members', `UPDATE tuan SET date_paid = NULL WHERE id = ${open}`],
  ['tuan-orders', `UPDATE tuan SET status = 1 WHERE id = ${open}`],
  ['tuan-orders', `UPDATE orders SET status = 2 WHERE pingtuan_open_id = ${open}`],
  ['tuan-overdue', `UPDATE tuan SET date_end = '2001-01-01 00:00:00' WHERE id = ${open}`],
  ['sign', 'UPDATE score_sign SET continuous = 9 WHERE id = 2'],
  ['purchase-points', 'UPDATE score_order SET uid = 1'],
  ['commissions', 'UPDATE commission SET uid = uids'],
  ['commissions', `UPDATE orders SET status = 2 WHERE id = ${settled}`],
  ['commission-books', 'UPDATE commission SET money = money + 1 WHERE status = 1'],
  ['lucky', 'UPDATE lucky_prize SET won = won + 1 WHERE id = 1'],
  [
    'lucky',
    'UPDATE lucky SET times_per_user = 1; INSERT INTO lucky_log SELECT NULL, lucky_id, uid, NULL, prize_name, date_add FROM lucky_log',
  ],
  ['virtual', 'UPDATE virtual_goods SET buy_number = 0'],
])('the audit notices %s: %s', (name, sql) => {
  buyVirtual(shop, DEMO, 1)
  expect(audit(shop).violations).toEqual([])
  shop.db.exec(sql)
  expect(audit(shop).violations.some((finding) => finding.startsWith(`${name}: `))).toBe(true)
})

test('the database itself refuses to sell more than there is', () => {
  expect(() => shop.db.run('UPDATE lucky_prize SET won = 6 WHERE stock = 5')).toThrow('CHECK')
  expect(() => shop.db.run('UPDATE kanjia SET number_buy = number + 1')).toThrow('CHECK')
  const twice = 'INSERT INTO virtual_buy (v_id, uid, price, date_add) VALUES (1, 1001, 990, ?)'
  shop.db.run(twice, shop.now())
  expect(() => shop.db.run(twice, shop.now())).toThrow('UNIQUE')
})
