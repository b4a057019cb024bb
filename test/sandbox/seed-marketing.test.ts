import { openTenants, type Tenant, type Tenants } from '../../sandbox/src/db/tenants'
import { audit } from '../../sandbox/src/domain/audit'
import '../../sandbox/src/domain/audit-groups'
import '../../sandbox/src/domain/audit-marketing'
import '../../sandbox/src/domain/audit-money'
import '../../sandbox/src/domain/audit-orders'
import { listCommissions, listMembers } from '../../sandbox/src/domain/distribution-lists'
import { currentPrice, findBargain, findKanjia, joinKanjia, kanjiasOf } from '../../sandbox/src/domain/kanjia'
import { joinLucky, luckyPrizes } from '../../sandbox/src/domain/lucky'
import { listTuans } from '../../sandbox/src/domain/pingtuan-record'
import '../../sandbox/src/domain/order-due'
import { sign, signedDays } from '../../sandbox/src/domain/score-sign'
import { buyVirtual, listVirtual, virtualDetail } from '../../sandbox/src/domain/virtual-trader'
import { routes } from '../../src/routes'

let tenants: Tenants
let shop: Tenant

beforeEach(() => {
  tenants = openTenants(':memory:', 'demo')
  shop = tenants.get('market')
})
afterEach(() => {
  expect(audit(shop)).toEqual({ ok: true, violations: [] })
  tenants.close()
})

const DEMO = 1001
const pages = { page: 1, pageSize: 50 }

test('the demo shopper’s bargain stands at 15.32 of 29.90 yuan with eight cuts, 18 pieces are left', () => {
  const kanjia = findKanjia(shop, 1)
  const bargain = findBargain(shop, 1, DEMO)
  expect(kanjia && bargain && currentPrice(kanjia, bargain)).toBe(1532)
  expect(bargain?.help_number).toBe(8)
  expect(kanjia && kanjia.number - kanjia.number_buy).toBe(18)
})

test('bargains: every goods marked so has a running activity whose floor is the one shown in lists', () => {
  const goods = shop.db.all<{ id: number; kanjia_price: number }>(
    'SELECT id, kanjia_price FROM goods WHERE kanjia = 1',
  )
  expect(goods.length).toBeGreaterThanOrEqual(3)
  for (const { id, kanjia_price } of goods) {
    const [first] = kanjiasOf(shop, [id])
    expect(first?.min_price).toBe(kanjia_price)
    expect(joinKanjia(shop, DEMO, first?.id ?? 0).uid).toBe(DEMO)
  }
  expect(kanjiasOf(shop, [1001])).toHaveLength(2)
})

test('groups: open ones at different ends for every goods sold so, one complete, none of them overdue', () => {
  const goods = shop.db.all<{ id: number }>('SELECT id FROM goods WHERE pingtuan = 1')
  const open = goods.flatMap(({ id }) => listTuans(shop, { goodsId: id, status: 0, ...pages }).rows)
  expect(open).toHaveLength(5)
  expect(new Set(open.map(({ goodsId }) => goodsId)).size).toBe(goods.length)
  expect(listTuans(shop, { goodsId: 1103, status: 2, ...pages }).rows).toMatchObject([{ helpNumber: 3 }])
  expect(open.every(({ uid }) => uid !== DEMO)).toBe(true)
})

test('signed in for five days until yesterday: today is the sixth, tomorrow pays the week', () => {
  expect(signedDays(shop, DEMO)).toBe(5)
  expect(sign(shop, DEMO)).toEqual({ continuous: 6, score: 10 })
  shop.advance(86_400)
  expect(sign(shop, DEMO)).toEqual({ continuous: 7, score: 50 })
})

test('points came from what happened: reviews, purchases, check-ins, invitations', () => {
  const kinds = shop.db.all<{ type: number }>(
    'SELECT DISTINCT type FROM score_log WHERE uid = ? ORDER BY type',
    DEMO,
  )
  expect(kinds.map(({ type }) => type)).toEqual([0, 1, 2, 4, 6, 7])
  const gift = shop.db.get<{ score: number; behavior: number }>(
    'SELECT score, behavior FROM score_log WHERE uid = ? AND type = 4',
    DEMO,
  )
  expect(gift?.behavior).toBe(0)
})

test('a team on two levels, commissions settled and waiting', () => {
  expect(
    listMembers(shop, DEMO, pages)
      .rows.map(({ level }) => level)
      .sort(),
  ).toEqual([1, 1, 2, 2])
  const commissions = listCommissions(shop, DEMO, pages).rows
  expect(commissions.filter(({ isSettlement }) => isSettlement)).toHaveLength(3)
  expect(commissions.filter(({ isSettlement }) => !isSettlement)).toHaveLength(2)
  expect(new Set(commissions.map(({ level }) => level))).toEqual(new Set([1, 2]))
})

test('a wheel of eight fields that can be turned three times', () => {
  expect(luckyPrizes(shop, 1)).toHaveLength(8)
  for (let i = 0; i < 3; i += 1) expect(joinLucky(shop, DEMO, 1).prizeName).toBeTruthy()
  expect(() => joinLucky(shop, DEMO, 1)).toThrow('次数已用完')
})

test('paid guides with a text worth its price and a free one', () => {
  const { rows } = listVirtual(shop, 0, 1, 50)
  expect(rows).toHaveLength(5)
  for (const { id, price } of rows) {
    expect(virtualDetail(shop, DEMO, id)?.content).toBeUndefined()
    buyVirtual(shop, DEMO, id)
    expect(virtualDetail(shop, DEMO, id)?.content?.length).toBeGreaterThan(price > 0 ? 120 : 100)
  }
})

test('the published pages are those of the shop’s own client', () => {
  const published = shop.db.all<{ path: string }>('SELECT path FROM wxa_page').map(({ path }) => path)
  const client = Object.values(routes).map(({ path }) => path)
  expect(published.sort()).toEqual(client.sort())
})
