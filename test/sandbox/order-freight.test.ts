import fc from 'fast-check'
import type { Tenant } from '../../sandbox/src/db/tenants'
import { calculateOrder } from '../../sandbox/src/domain/order-calc'
import { placeOrder } from '../../sandbox/src/domain/order-create'
import { addGoods, addUser, BEIJING, EXTRAS, insert, line, openShop, order } from '../support/catalogue'

let shop: Tenant
let close: () => void
let uid: number

beforeEach(() => {
  ;({ shop, close } = openShop())
  uid = addUser(shop)
})
afterEach(() => close())

const SHANGHAI = { provinceId: '310000000000', cityId: '310100000000', districtId: '310101000000' }

function template(fee_type: number, rule: Record<string, string | number> = {}): number {
  const id = insert(shop, 'logistics', { name: '模板', fee_type })
  insert(shop, 'logistics_rule', {
    ...{ logistics_id: id, first_number: 1, first_amount: 600, add_number: 1, add_amount: 100, ...rule },
  })
  return id
}

const freight = (...args: Parameters<typeof order>) =>
  calculateOrder(shop, uid, order(...args)).amountLogistics

test('by the piece: the first, then every further one', () => {
  const apple = addGoods(shop, { logistics_id: template(0) })
  expect([1, 2, 5].map((n) => freight([line(apple, n)]))).toEqual([6, 7, 10])
})

test('by weight, begun units count, and goods of one template travel together', () => {
  const logistics_id = template(1, { add_number: 0.5 })
  const apple = addGoods(shop, { logistics_id, weight: 0.7 })
  const pear = addGoods(shop, { logistics_id, weight: 0.3, name: '梨' })
  expect(freight([line(apple)])).toBe(6)
  expect(freight([line(apple), line(pear)])).toBe(6)
  expect(freight([line(apple, 2), line(pear)])).toBe(8)
})

test('different templates are added', () => {
  const apple = addGoods(shop, { logistics_id: template(0) })
  const pear = addGoods(shop, { logistics_id: template(0), name: '梨' })
  expect(freight([line(apple), line(pear)])).toBe(12)
})

test('is free from a worth, without a template, with a free one, and for who collects', () => {
  const apple = addGoods(shop, { logistics_id: template(0, { free_from: 3000 }) })
  expect([2, 3].map((n) => freight([line(apple, n)]))).toEqual([7, 0])
  expect(freight([line(apple)], { peisongType: 'zq' })).toBe(0)
  expect(freight([line(addGoods(shop))])).toBe(0)
  const free = insert(shop, 'logistics', { name: '包邮', is_free: 1 })
  expect(freight([line(addGoods(shop, { logistics_id: free }))])).toBe(0)
})

test('a region that is not served costs 99999 when computing and is refused for real', () => {
  const logistics_id = template(0)
  insert(shop, 'logistics_rule', { logistics_id, region_id: SHANGHAI.provinceId, served: 0 })
  const apple = addGoods(shop, { logistics_id })
  const there = order([line(apple)], {
    receiver: { ...SHANGHAI, address: 'a', linkMan: 'b', mobile: '13800000000' },
  })
  expect(calculateOrder(shop, uid, there).amountLogistics).toBe(99_999)
  expect(() => placeOrder(shop, uid, there, EXTRAS)).toThrow('不在配送范围')
  expect(freight([line(apple)], { receiver: BEIJING })).toBe(6)
})

test('never falls when pieces are added, and splitting a line changes nothing', () => {
  const apple = addGoods(shop, {
    logistics_id: template(0, { first_number: 2, add_number: 3 }),
    stores: 9999,
  })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }), (a, b) => {
      expect(freight([line(apple, a + b)])).toBeGreaterThanOrEqual(freight([line(apple, a)]))
      expect(freight([line(apple, a), line(apple, b)])).toBe(freight([line(apple, a + b)]))
    }),
    { numRuns: 60 },
  )
})
