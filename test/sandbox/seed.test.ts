import { performance } from 'node:perf_hooks'
import { audit } from '../../sandbox/src/domain/audit'
import '../../sandbox/src/domain/audit-money'
import '../../sandbox/src/domain/audit-orders'
import { isPassword } from '../../sandbox/src/domain/password'
import { saleState, findGoods } from '../../sandbox/src/domain/goods'
import { openTenants, type Tenant, type Tenants } from '../../sandbox/src/db/tenants'
import { seedNames, seedShop } from '../../sandbox/src/db/seed'

let tenants: Tenants
let shop: Tenant

beforeAll(() => {
  tenants = openTenants(':memory:', 'demo')
  shop = tenants.get('market')
})
afterAll(() => tenants.close())

const count = (from: string) => shop.db.get<{ n: number }>(`SELECT COUNT(*) AS n FROM ${from}`)?.n ?? 0
const DEMO = 1001

test('the seeds are demo and empty; empty has settings and nothing to sell', () => {
  expect(seedNames).toEqual(expect.arrayContaining(['demo', 'empty']))
  const bare = openTenants(':memory:', 'empty')
  const { db } = bare.get('t')
  expect(db.get("SELECT value FROM config WHERE key = 'mallName'")).toEqual({ value: '鲜选集市' })
  for (const table of ['goods', 'user', 'orders', 'coupon', 'banner']) {
    expect(db.get(`SELECT COUNT(*) AS n FROM ${table}`)).toEqual({ n: 0 })
  }
  bare.close()
})

test('a shop is filled in less than a second', () => {
  const start = performance.now()
  tenants.get('another')
  expect(performance.now() - start).toBeLessThan(1000)
})

test('the books of a new shop are clean', () => {
  expect(audit(shop)).toEqual({ ok: true, violations: [] })
})

test('about sixty goods in eight categories, a dozen with choices, every kind of sale', () => {
  expect(count('goods')).toBeGreaterThanOrEqual(60)
  expect(count('category WHERE level = 1')).toBe(8)
  expect(count('(SELECT DISTINCT goods_id FROM sku)')).toBeGreaterThanOrEqual(12)
  expect(count('sku WHERE stores = 0')).toBeGreaterThanOrEqual(8)
  expect(count('goods WHERE kanjia = 1')).toBeGreaterThanOrEqual(3)
  expect(count('goods WHERE pingtuan = 1')).toBeGreaterThanOrEqual(3)
  expect(count('goods WHERE min_price = 0 AND min_score > 0')).toBeGreaterThanOrEqual(2)
  expect(count('goods WHERE min_price > 0 AND min_score > 0')).toBeGreaterThanOrEqual(2)
  expect(count('goods WHERE day_price = 1')).toBe(2)
  expect(count('goods WHERE min_buy_number > 1')).toBeGreaterThanOrEqual(1)
  expect(count('goods WHERE status = 1')).toBeGreaterThanOrEqual(1)
  expect(count('goods WHERE stores BETWEEN 1 AND 5')).toBeGreaterThanOrEqual(3)
})

test('flash sales: not begun, on, sold out and over', () => {
  const state = (id: number) => {
    const goods = findGoods(shop, id)
    return goods && [saleState(goods, shop.now()), goods.stores > 0]
  }
  expect(state(1013)).toEqual(['not-begun', true])
  expect(state(1008)).toEqual(['on', true])
  expect(state(1302)).toEqual(['on', false])
  expect(state(1607)).toEqual(['over', true])
})

test('names, words and prices are complete: no goods without picture, category, text and spec table', () => {
  const odd = shop.db.all(
    `SELECT g.id FROM goods g LEFT JOIN category c ON c.id = g.category_id AND c.level = 2
     WHERE c.id IS NULL OR g.name = '' OR g.characteristic IS NULL OR length(g.content) < 300 OR g.ext_json = '{}'
       OR (SELECT COUNT(*) FROM goods_pic p WHERE p.goods_id = g.id) < 3 OR g.min_price > g.original_price`,
  )
  expect(odd).toEqual([])
  expect(count('(SELECT name FROM goods GROUP BY name HAVING COUNT(*) > 1)')).toBe(0)
})

test('the cheapest SKU is the goods’ price, and a choice is never wholly sold out by mistake', () => {
  expect(
    shop.db.all(
      `SELECT g.id FROM goods g JOIN sku s ON s.goods_id = g.id GROUP BY g.id
       HAVING g.min_price <> MIN(s.price) OR g.stores <> SUM(s.stores) OR SUM(s.stores) = 0`,
    ),
  ).toEqual([])
})

test('the numbers of reviews are those that can be read', () => {
  expect(
    shop.db.all(
      `SELECT g.id FROM goods g WHERE g.number_reputation <> (SELECT COUNT(*) FROM reputation r WHERE r.goods_id = g.id)`,
    ),
  ).toEqual([])
  expect(count('reputation')).toBeGreaterThan(200)
})

test('the demo shopper: known to WeChat and by phone and password, silver, 186.40 yuan, 1,280 points', () => {
  const user = shop.db.get<{
    mobile: string
    nick: string
    pwd_hash: string
    level_id: number
    openid: string
  }>('SELECT mobile, nick, pwd_hash, level_id, openid FROM user WHERE id = ?', DEMO)
  expect(user).toMatchObject({
    mobile: '13800006021',
    nick: '春江林女士',
    level_id: 2,
    openid: expect.any(String),
  })
  expect(isPassword('demo1234', user?.pwd_hash ?? '')).toBe(true)
  expect(shop.db.get('SELECT balance, score, freeze, consumed FROM wallet WHERE uid = ?', DEMO)).toEqual({
    balance: 18_640,
    score: 1280,
    freeze: 0,
    consumed: 378_800,
  })
})

test('the demo shopper has five usable coupons, three addresses with one default, a dozen favourites', () => {
  const usable = `my_coupon WHERE uid = ${DEMO} AND status = 0 AND date_end > '${shop.now()}'`
  expect(count(usable)).toBe(5)
  expect(count(`address WHERE uid = ${DEMO}`)).toBe(3)
  expect(count(`address WHERE uid = ${DEMO} AND is_default = 1 AND city_id = '330100000000'`)).toBe(1)
  expect(count(`fav WHERE uid = ${DEMO}`)).toBe(12)
})

test('the demo shopper has orders in every state, with the unpaid ones still open', () => {
  const states = shop.db.all<{ status: number; n: number }>(
    'SELECT status, COUNT(*) AS n FROM orders WHERE uid = ? GROUP BY status ORDER BY status',
    DEMO,
  )
  expect(states.map(({ status }) => status)).toEqual([-1, 0, 1, 2, 3, 4])
  expect(count(`orders WHERE status = 0 AND date_close > '${shop.now()}'`)).toBe(2)
  expect(count('orders WHERE is_can_hx = 1 AND hx_number IS NOT NULL AND status = 1')).toBe(2)
})

test('logs run forward in time', () => {
  for (const table of ['cash_log', 'score_log', 'orders']) {
    const dates = shop.db.all<{ date_add: string }>(
      `SELECT date_add FROM ${table} WHERE uid = ${DEMO} ORDER BY id`,
    )
    const times = dates.map(({ date_add }) => date_add)
    if (table !== 'orders') expect(times).toEqual([...times].sort())
    expect(times.every((time) => time <= shop.now())).toBe(true)
  }
})

test('it is the same shop on every day of the week', () => {
  for (let day = 1; day <= 7; day += 1) {
    const moved = openTenants(':memory:', 'empty')
    const other = moved.get('t')
    other.set(`2027-03-0${day} 03:00:00`)
    other.db.run('DELETE FROM config')
    other.tx(() => seedShop(other, 'demo'))
    expect(other.db.get('SELECT balance, consumed FROM wallet WHERE uid = ?', DEMO)).toEqual({
      balance: 18_640,
      consumed: 378_800,
    })
    moved.close()
  }
})
