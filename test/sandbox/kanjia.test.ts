import fc from 'fast-check'
import type { Tenant } from '../../sandbox/src/db/tenants'
import { audit } from '../../sandbox/src/domain/audit'
import '../../sandbox/src/domain/audit-groups'
import '../../sandbox/src/domain/audit-money'
import '../../sandbox/src/domain/audit-orders'
import {
  clearKanjia,
  currentPrice,
  findBargain,
  findKanjia,
  helpKanjia,
  joinKanjia,
  kanjiasOf,
} from '../../sandbox/src/domain/kanjia'
import '../../sandbox/src/domain/kanjia-order'
import { toKanjiaInfo } from '../../sandbox/src/domain/kanjia-record'
import { calculateOrder } from '../../sandbox/src/domain/order-calc'
import { placeOrder } from '../../sandbox/src/domain/order-create'
import '../../sandbox/src/domain/order-due'
import { closeOrder } from '../../sandbox/src/domain/order-moves'
import { payOrders } from '../../sandbox/src/domain/order-pay'
import { findOrder } from '../../sandbox/src/domain/order-row'
import { refundWhole } from '../../sandbox/src/domain/refund'
import { addGoods, addUser, EXTRAS, insert, line, openShop, order } from '../support/catalogue'

let shop: Tenant
let close: () => void
let starter: number
let goods: number

beforeEach(() => {
  ;({ shop, close } = openShop())
  starter = addUser(shop, { amountFen: 100_000 })
  goods = addGoods(shop, { kanjia: 1, min_price: 2990, need_logistics: 0 })
})
afterEach(() => {
  expect(audit(shop)).toEqual({ ok: true, violations: [] })
  close()
})

const activity = (row = {}) =>
  insert(shop, 'kanjia', {
    ...{ goods_id: goods, original_price: 2990, min_price: 990, help_price_min: 100, help_price_max: 500 },
    ...{ number: 10, date_add: shop.now(), date_end: '2999-01-01 00:00:00', ...row },
  })

const price = (kjid: number, uid = starter) => {
  const kanjia = findKanjia(shop, kjid)
  const bargain = findBargain(shop, kjid, uid)
  return kanjia && bargain && currentPrice(kanjia, bargain)
}
const buy = (kjid: number, uid = starter) => placeOrder(shop, uid, order([line(goods)], { kjid }), EXTRAS)
const bought = (kjid: number) => findKanjia(shop, kjid)?.number_buy

describe('cutting', () => {
  test('any number of friends never cut below the floor, and no cut leaves its bounds but the last', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 1, max: 40 }),
        (a, b, c, d, friends) => {
          const [min_price, original_price] = [Math.min(a, b), Math.max(a, b)]
          const [help_price_min, help_price_max] = [Math.min(c, d), Math.max(c, d)]
          const kjid = activity({ original_price, min_price, help_price_min, help_price_max })
          joinKanjia(shop, starter, kjid)
          for (let i = 0; i < friends; i += 1) {
            const room = (price(kjid) ?? 0) - min_price
            const cut = () => helpKanjia(shop, addUser(shop), kjid, starter).cut
            if (room === 0) expect(cut).toThrow('已砍到底价')
            else {
              const fen = cut()
              expect(fen).toBeGreaterThanOrEqual(Math.min(room, Math.max(1, help_price_min)))
              expect(fen).toBeLessThanOrEqual(Math.max(1, help_price_max))
            }
            expect(price(kjid)).toBeGreaterThanOrEqual(min_price)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('a second start and a second help answer the first', () => {
    const kjid = activity()
    expect(joinKanjia(shop, starter, kjid).id).toBe(joinKanjia(shop, starter, kjid).id)
    const friend = addUser(shop)
    const first = helpKanjia(shop, friend, kjid, starter, '冲')
    expect(helpKanjia(shop, friend, kjid, starter, '再来')).toEqual(first)
    expect(price(kjid)).toBe(2990 - first.cut)
  })

  test('the starter may cut once himself', () => {
    const kjid = activity()
    joinKanjia(shop, starter, kjid)
    helpKanjia(shop, starter, kjid, starter)
    helpKanjia(shop, starter, kjid, starter)
    expect(findBargain(shop, kjid, starter)?.help_number).toBe(1)
  })

  test('not where nothing was started, not after the end, not when sold out; a repeat is answered all the same', () => {
    const kjid = activity({ date_end: '2090-01-01 00:00:00' })
    const friend = addUser(shop)
    expect(() => helpKanjia(shop, friend, kjid, starter)).toThrow('还没有发起')
    expect(() => joinKanjia(shop, starter, 4711)).toThrow('不存在')
    joinKanjia(shop, starter, kjid)
    const first = helpKanjia(shop, friend, kjid, starter)
    shop.set('2090-01-01 00:00:00')
    expect(() => helpKanjia(shop, addUser(shop), kjid, starter)).toThrow('已结束')
    expect(() => joinKanjia(shop, friend, kjid)).toThrow('已结束')
    expect(helpKanjia(shop, friend, kjid, starter)).toEqual(first)
    expect(joinKanjia(shop, starter, kjid).uid).toBe(starter)
    const off = activity({ status: 1 })
    expect(() => joinKanjia(shop, starter, off)).toThrow('已结束')
    expect(() => joinKanjia(shop, starter, activity({ number_buy: 10 }))).toThrow('已售罄')
  })

  test('a bargain given up is gone with its cuts; a new one takes the same friends again', () => {
    const kjid = activity()
    const friend = addUser(shop)
    expect(() => clearKanjia(shop, starter, kjid)).toThrow('还没有发起')
    joinKanjia(shop, starter, kjid)
    helpKanjia(shop, friend, kjid, starter)
    clearKanjia(shop, starter, kjid)
    expect(findBargain(shop, kjid, starter)).toBeUndefined()
    joinKanjia(shop, starter, kjid)
    expect(price(kjid)).toBe(2990)
    helpKanjia(shop, friend, kjid, starter)
    expect(price(kjid)).toBeLessThan(2990)
  })
})

test('several activities of one goods: those that can be joined first', () => {
  const over = activity({ date_end: '2001-01-01 00:00:00' })
  const gone = activity({ number_buy: 10 })
  const late = activity()
  const soon = activity({ date_end: '2998-01-01 00:00:00' })
  expect(kanjiasOf(shop, [goods]).map(({ id }) => id)).toEqual([soon, late, gone, over])
})

test('a bargain that was not bought before the end is invalid', () => {
  const kjid = activity({ date_end: '2090-01-01 00:00:00' })
  const bargain = joinKanjia(shop, starter, kjid)
  const status = () => {
    const kanjia = findKanjia(shop, kjid)
    return kanjia && toKanjiaInfo(shop, kanjia, bargain).status
  }
  expect(status()).toBe(0)
  shop.set('2090-01-01 00:00:01')
  expect(status()).toBe(1)
})

describe('buying', () => {
  test('costs the current price, at any time before the end, and only who started it gets it', () => {
    const kjid = activity()
    joinKanjia(shop, starter, kjid)
    helpKanjia(shop, addUser(shop), kjid, starter)
    expect(calculateOrder(shop, starter, order([line(goods)], { kjid })).amountReal).toBe(
      (price(kjid) ?? 0) / 100,
    )
    expect(() => buy(kjid, addUser(shop))).toThrow('还没有发起该砍价')
    expect(buy(kjid).amount_real).toBe(price(kjid))
  })

  test('one piece, of this goods, not together with a group, not after the end', () => {
    const kjid = activity({ date_end: '2090-01-01 00:00:00' })
    joinKanjia(shop, starter, kjid)
    const other = addGoods(shop)
    const place = (...args: Parameters<typeof order>) => placeOrder(shop, starter, order(...args), EXTRAS)
    expect(() => place([line(goods, 2)], { kjid })).toThrow('只能购买 1 件')
    expect(() => place([line(goods), line(goods)], { kjid })).toThrow('只能购买 1 件')
    expect(() => place([line(other)], { kjid })).toThrow('不适用')
    expect(() => place([line(goods)], { kjid, pingtuanOpenId: 1 })).toThrow('不能同时使用')
    expect(place([line(goods), line(other)], { kjid }).amount_real).toBe(2990 + 1000)
    shop.set('2090-01-01 00:00:00')
    expect(() => place([line(goods)], { kjid })).toThrow('已结束')
  })

  test('once for each bargain: an unpaid order holds it, a closed one frees it, a paid one ends it', () => {
    const kjid = activity()
    joinKanjia(shop, starter, kjid)
    const first = buy(kjid)
    expect(() => buy(kjid)).toThrow('待付款')
    expect(() => clearKanjia(shop, starter, kjid)).toThrow('待付款')
    expect(bought(kjid)).toBe(0)
    closeOrder(shop, starter, first.id)
    payOrders(shop, starter, [buy(kjid).id])
    expect(bought(kjid)).toBe(1)
    expect(findBargain(shop, kjid, starter)?.status).toBe(2)
    expect(() => buy(kjid)).toThrow('已购买')
    expect(() => clearKanjia(shop, starter, kjid)).toThrow('已购买')
    expect(() => helpKanjia(shop, addUser(shop), kjid, starter)).toThrow('已完成')
  })

  test('the last piece goes to who holds it; closing gives it back', () => {
    const kjid = activity({ number: 1 })
    const rival = addUser(shop, { amountFen: 10_000 })
    for (const uid of [starter, rival]) joinKanjia(shop, uid, kjid)
    const held = buy(kjid)
    expect(() => buy(kjid, rival)).toThrow('已售罄')
    shop.advance(31 * 60)
    expect(findOrder(shop, held.id)?.status).toBe(-1)
    payOrders(shop, rival, [buy(kjid, rival).id])
    expect(() => buy(kjid)).toThrow('已售罄')
  })

  test('a refund gives the piece back and uses the bargain up', () => {
    const kjid = activity({ number: 1 })
    joinKanjia(shop, starter, kjid)
    const { id } = buy(kjid)
    payOrders(shop, starter, [id])
    const row = findOrder(shop, id)
    if (row) refundWhole(shop, row, '退款')
    expect(bought(kjid)).toBe(0)
    expect(() => buy(kjid)).toThrow('已失效')
    clearKanjia(shop, starter, kjid)
    joinKanjia(shop, starter, kjid)
    payOrders(shop, starter, [buy(kjid).id])
    expect(bought(kjid)).toBe(1)
  })
})
