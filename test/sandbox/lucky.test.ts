import fc from 'fast-check'
import type { Tenant } from '../../sandbox/src/db/tenants'
import { audit } from '../../sandbox/src/domain/audit'
import '../../sandbox/src/domain/audit-marketing'
import '../../sandbox/src/domain/audit-money'
import '../../sandbox/src/domain/audit-orders'
import { walletOf } from '../../sandbox/src/domain/books'
import { couponsOf } from '../../sandbox/src/domain/coupon-row'
import { findLucky, joinLucky, luckyLogs, luckyPrizes, toLuckyInfo } from '../../sandbox/src/domain/lucky'
import { addCoupon, addUser, insert, openShop } from '../support/catalogue'

let shop: Tenant
let close: () => void

beforeEach(() => ({ shop, close } = openShop()))
afterEach(() => {
  expect(audit(shop)).toEqual({ ok: true, violations: [] })
  close()
})

const draw = (row = {}) =>
  insert(shop, 'lucky', {
    ...{ name: '抽一抽', times_per_user: 3, date_begin: '2000-01-01 00:00:00' },
    ...{ date_end: '2999-01-01 00:00:00', date_add: shop.now(), ...row },
  })
const prize = (lucky_id: number, row: object) =>
  insert(shop, 'lucky_prize', { lucky_id, name: '谢谢参与', chance: 10, ...row })

test('the stock of a prize is never oversold; afterwards the others are won, and nothing at last', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ stock: fc.integer({ min: 0, max: 5 }), chance: fc.integer({ min: 0, max: 99 }) }),
        {
          maxLength: 5,
        },
      ),
      fc.integer({ min: 1, max: 30 }),
      (prizes, tries) => {
        const id = draw({ times_per_user: 30 })
        prizes.forEach(({ stock, chance }, i) => prize(id, { name: `奖 ${i}`, score: 1, stock, chance }))
        const uid = addUser(shop)
        const won = Array.from({ length: tries }, () => joinLucky(shop, uid, id))
        const winnable = prizes.reduce((sum, { stock, chance }) => sum + (chance > 0 ? stock : 0), 0)
        expect(won.filter(({ goodsId }) => goodsId !== -1)).toHaveLength(Math.min(tries, winnable))
        expect(walletOf(shop, uid).score).toBe(Math.min(tries, winnable))
        expect(audit(shop).violations).toEqual([])
      },
    ),
    { numRuns: 40 },
  )
})

test('tries are counted for each user; all tries can be read, one user’s or everybody’s', () => {
  const id = draw({ times_per_user: 2 })
  prize(id, {})
  const [anna, ben] = [addUser(shop), addUser(shop)]
  for (const uid of [anna, anna, ben]) joinLucky(shop, uid, id)
  expect(() => joinLucky(shop, anna, id)).toThrow('次数已用完')
  expect(luckyLogs(shop, { lid: id, page: 1, pageSize: 2 })).toMatchObject({
    total: 3,
    rows: [{ uid: ben }, {}],
  })
  expect(luckyLogs(shop, { lid: id, uid: anna, page: 1, pageSize: 9 }).total).toBe(2)
})

test('it is open between its times and while it is not stopped', () => {
  const id = draw({ date_begin: '2090-01-01 00:00:00', date_end: '2090-01-02 00:00:00' })
  prize(id, {})
  const uid = addUser(shop)
  const state = () => {
    const row = findLucky(shop, id)
    return row && toLuckyInfo(shop, row).statusStr
  }
  expect(() => joinLucky(shop, uid, id)).toThrow('未开始')
  shop.set('2090-01-01 00:00:00')
  joinLucky(shop, uid, id)
  expect(state()).toBe('进行中')
  shop.set('2090-01-02 00:00:00')
  expect(() => joinLucky(shop, uid, id)).toThrow('已结束')
  expect(() => joinLucky(shop, uid, draw({ status: 1 }))).toThrow('已停止')
  expect(() => joinLucky(shop, uid, 4711)).toThrow('不存在')
})

test('coupons won are the user’s; when the coupon has run out the try wins nothing', () => {
  const id = draw()
  const coupon = addCoupon(shop, { number_totle: 1 })
  prize(id, { name: '5 元券', coupon_id: coupon })
  const uid = addUser(shop)
  expect(joinLucky(shop, uid, id)).toMatchObject({ prizeName: '5 元券', goodsId: 0 })
  expect(couponsOf(shop, uid)).toMatchObject([{ coupon_id: coupon }])
  expect(joinLucky(shop, uid, id)).toMatchObject({ prizeName: '谢谢参与', goodsId: -1 })
})

test('the wheel shows every field, those that win nothing as -1, and neither chances nor stock', () => {
  const id = draw()
  prize(id, { name: '10 积分', score: 10, stock: 5, paixu: 2 })
  prize(id, { paixu: 1 })
  expect(luckyPrizes(shop, id)).toEqual([
    { id: expect.any(Number), goodsId: -1, name: '谢谢参与', title: '谢谢参与', pic: undefined },
    { id: expect.any(Number), goodsId: 0, name: '10 积分', title: '10 积分', pic: undefined },
  ])
})
