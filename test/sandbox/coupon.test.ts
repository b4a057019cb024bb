import fc from 'fast-check'
import type { Tenant } from '../../sandbox/src/db/tenants'
import { audit } from '../../sandbox/src/domain/audit'
import '../../sandbox/src/domain/audit-money'
import '../../sandbox/src/domain/audit-orders'
import { walletOf } from '../../sandbox/src/domain/books'
import { fetchCoupon, grantCoupon, provideSignedDays } from '../../sandbox/src/domain/coupon-fetch'
import { sendCoupon } from '../../sandbox/src/domain/coupon-gift'
import { couponsOf, findMyCoupon, statusOf, toCoupon, findCoupon } from '../../sandbox/src/domain/coupon-row'
import { userRegistered } from '../../sandbox/src/domain/hooks'
import { calculateOrder } from '../../sandbox/src/domain/order-calc'
import { placeOrder } from '../../sandbox/src/domain/order-create'
import '../../sandbox/src/domain/order-due'
import { closeOrder } from '../../sandbox/src/domain/order-moves'
import { goodsOf } from '../../sandbox/src/domain/order-row'
import { settlePayment, startPayment } from '../../sandbox/src/domain/payment'
import { addCoupon, addGoods, addUser, EXTRAS, insert, line, openShop, order } from '../support/catalogue'

let shop: Tenant
let close: () => void
let uid: number
let apple: number

beforeEach(() => {
  ;({ shop, close } = openShop())
  uid = addUser(shop, { score: 50 })
  apple = addGoods(shop)
})
afterEach(() => {
  expect(audit(shop)).toEqual({ ok: true, violations: [] })
  close()
})

function have(row = {}, refs: [type: 0 | 1, ref: number][] = []): number {
  const rule = addCoupon(shop, row)
  for (const [type, ref_id] of refs) insert(shop, 'coupon_ref', { coupon_id: rule, type, ref_id })
  return grantCoupon(shop, uid, rule) ?? 0
}
const calc = (...args: Parameters<typeof order>) => calculateOrder(shop, uid, order(...args))
const codeOf = (fn: () => unknown) => {
  try {
    fn()
  } catch (error) {
    return (error as { code?: number }).code
  }
  return 0
}

describe('fetching says what is in the way', () => {
  const fetch = (row = {}, options = {}) => fetchCoupon(shop, uid, addCoupon(shop, row), options)

  test.each([
    ['nothing', {}, {}, 0],
    ['ended by the merchant', { status: 1 }, {}, 20002],
    ['expired', { date_end_type: 0, date_end: '2000-01-01 00:00:00' }, {}, 20004],
    ['all gone', { number_totle: 0 }, {}, 20001],
    ['no password', { pwd: 'abc' }, {}, 700],
    ['a wrong password', { pwd: 'abc' }, { pwd: 'abd' }, 700],
    ['the right password', { pwd: 'abc' }, { pwd: 'abc' }, 0],
    ['too few points', { need_score: 51 }, {}, 30001],
    ['a price', { need_amount: 990 }, {}, 30002],
    ['too few days signed in', { need_signed_continuous: 3 }, {}, -1],
  ])('%s', (_, row, options, code) => expect(codeOf(() => fetch(row, options))).toBe(code))

  test('the personal maximum, coupons given away included', () => {
    const rule = addCoupon(shop, { number_person_max: 2 })
    const first = fetchCoupon(shop, uid, rule, {}) ?? 0
    sendCoupon(shop, uid, first, { uid: addUser(shop) })
    fetchCoupon(shop, uid, rule, {})
    expect(codeOf(() => fetchCoupon(shop, uid, rule, {}))).toBe(20003)
  })

  test('a test fetches nothing and takes no points', () => {
    expect(fetch({ need_score: 50 }, { detect: true })).toBeUndefined()
    expect(couponsOf(shop, uid)).toEqual([])
    fetch({ need_score: 50 })
    expect(walletOf(shop, uid).score).toBe(0)
  })

  test('days signed in are asked of the points domain', () => {
    provideSignedDays(() => 3)
    expect(codeOf(() => fetch({ need_signed_continuous: 3 }))).toBe(0)
    provideSignedDays(() => 0)
  })

  test('one with a price is bought through the payment', () => {
    const rule = addCoupon(shop, { need_amount: 990, pwd: 'abc' })
    const pay = (money: number, pwd: string) =>
      startPayment(shop, uid, { money, gate: 'WXAPP', nextAction: { type: 7, couponRuleId: rule, pwd } })
    expect(() => pay(990, 'x')).toThrow('口令')
    expect(() => pay(989, 'abc')).toThrow('支付金额不足')
    settlePayment(shop, pay(990, 'abc').prepay_id, 'paid')
    expect(couponsOf(shop, uid)).toMatchObject([{ coupon_id: rule, source: 0 }])
    expect(walletOf(shop, uid).balance).toBe(0)
  })

  test('its value lies between both ends, and the password is not told', () => {
    const rule = addCoupon(shop, { money_min: 100, money_max: 300, pwd: 'abc', number_person_max: 0 })
    for (let i = 0; i < 20; i += 1) fetchCoupon(shop, uid, rule, { pwd: 'abc' })
    for (const { money } of couponsOf(shop, uid)) expect(money >= 100 && money <= 300).toBe(true)
    const row = findCoupon(shop, rule)
    expect(row && toCoupon(row)).toMatchObject({ pwd: '******', numberLeft: 80, moneyMin: 1 })
  })
})

describe('a coupon is used', () => {
  const off = (id: number, ...lines: ReturnType<typeof line>[]) =>
    calc(lines.length > 0 ? lines : [line(apple, 3)], { couponIds: [id] }).couponAmount

  test('only when asked for; the proposal is the best one', () => {
    const small = have({ money_min: 100, money_max: 100 })
    const big = have()
    expect(calc([line(apple, 3)])).toMatchObject({ couponAmount: 0, amountReal: 30, couponId: [big] })
    expect(calc([line(apple, 3)]).couponUserList?.map(({ id }) => id)).toEqual([big, small])
    expect(calc([line(apple, 3)], { couponIds: [small] })).toMatchObject({ couponAmount: 1, amountReal: 29 })
  })

  test('as money, as per cent, and never for more than the goods cost', () => {
    expect(off(have())).toBe(5)
    expect(off(have({ money_type: 1, money_min: 1500, money_max: 1500 }))).toBe(4.5)
    expect(off(have({ money_min: 99_999, money_max: 99_999 }))).toBe(30)
  })

  test('from its threshold on, counted over the goods it is for', () => {
    const pear = addGoods(shop, { name: '梨', min_price: 5000 })
    const id = have({ money_hreshold: 3000 }, [[1, apple]])
    expect(off(id)).toBe(5)
    expect(() => off(id, line(apple, 2), line(pear))).toThrow('满 30.00 元可用')
    expect(() => off(id, line(pear))).toThrow('不适用于所选商品')
  })

  test('for a category with all below it', () => {
    insert(shop, 'category', { id: 10, name: '水果', date_add: shop.now() })
    insert(shop, 'category', { id: 11, pid: 10, name: '苹果', date_add: shop.now() })
    const deep = addGoods(shop, { category_id: 11 })
    const id = have({}, [[0, 10]])
    expect(off(id, line(deep))).toBe(5)
    expect(() => off(id)).toThrow('不适用于所选商品')
  })

  test('for one shop, for the freight only', () => {
    const logistics_id = insert(shop, 'logistics', { name: '模板' })
    insert(shop, 'logistics_rule', { logistics_id, first_amount: 300 })
    const sent = addGoods(shop, { logistics_id })
    expect(off(have({ only_freight: 1 }), line(sent))).toBe(3)
    expect(() => off(have({ shop_id: 9 }))).toThrow('不适用于该店铺')
  })

  test('not before its day, not after it, not when used, not by others', () => {
    const later = have({ date_start_type: 2 })
    expect(() => off(later)).toThrow('还未到使用时间')
    const soon = have({ date_end_days: 1 })
    const used = have()
    placeOrder(shop, uid, order([line(apple)], { couponIds: [used] }), EXTRAS)
    expect(() => off(used)).toThrow('已使用')
    shop.advance(86_401)
    expect(() => off(soon)).toThrow('已过期')
    expect(off(later)).toBe(5)
    const theirs = grantCoupon(shop, addUser(shop), addCoupon(shop)) ?? 0
    expect(() => off(theirs)).toThrow('优惠券不存在')
    expect(() => off(4711)).toThrow('优惠券不存在')
  })

  test('and returns when the order closes', () => {
    const id = have()
    const row = placeOrder(shop, uid, order([line(apple, 2)], { couponIds: [id] }), EXTRAS)
    expect(row).toMatchObject({ amount_coupons: 500, amount_real: 1500 })
    const state = () => {
      const coupon = findMyCoupon(shop, id)
      return coupon && statusOf(coupon, shop.now())
    }
    expect(state()).toBe(3)
    closeOrder(shop, uid, row.id)
    expect(state()).toBe(0)
  })

  test('its shares on the lines add up exactly, together with other coupons', () => {
    const price = fc.integer({ min: 1, max: 99_999 })
    fc.assert(
      fc.property(
        fc.array(price, { minLength: 1, maxLength: 6 }),
        price,
        fc.integer({ min: 1, max: 9999 }),
        (prices, money, cent) => {
          const lines = prices.map((min_price) => line(addGoods(shop, { min_price })))
          const fixed = have({ money_min: money, money_max: money })
          const percent = have({ money_type: 1, money_min: cent, money_max: cent })
          const row = placeOrder(shop, uid, order(lines, { couponIds: [fixed, percent] }), EXTRAS)
          const shares = goodsOf(shop, row.id).map((each) => each.coupon_share)
          expect(shares.reduce((a, b) => a + b, 0)).toBe(row.amount_coupons)
          expect(row.amount_real).toBe(row.amount - row.amount_coupons)
          expect(row.amount_real).toBeGreaterThanOrEqual(0)
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('presents', () => {
  test('change hands, unused only, to somebody who exists', () => {
    const friend = addUser(shop, { mobile: '13900000001' })
    const id = have()
    expect(() => sendCoupon(shop, uid, id, {})).toThrow('须填其中一个')
    expect(() => sendCoupon(shop, uid, id, { uid })).toThrow('不能赠送给自己')
    expect(() => sendCoupon(shop, uid, id, { mobile: '13900000009' })).toThrow('没有找到')
    sendCoupon(shop, uid, id, { mobile: '13900000001' })
    expect(couponsOf(shop, friend)).toMatchObject([{ id, source: 2 }])
    expect(() => sendCoupon(shop, uid, id, { uid: friend })).toThrow('优惠券不存在')
    const used = have()
    placeOrder(shop, uid, order([line(apple)], { couponIds: [used] }), EXTRAS)
    expect(() => sendCoupon(shop, uid, used, { uid: friend })).toThrow('未使用')
  })

  test('come by themselves to who registers, who invites and who is invited', () => {
    for (const name of ['send_register', 'send_invite_m', 'send_invite_s'])
      addCoupon(shop, { [name]: 1, name })
    const fresh = addUser(shop)
    userRegistered(shop, fresh, uid)
    expect(
      couponsOf(shop, fresh)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['send_invite_s', 'send_register'])
    expect(couponsOf(shop, uid).map(({ name }) => name)).toEqual(['send_invite_m'])
  })

  test('come once on every birthday', () => {
    addCoupon(shop, { send_birthday: 1 })
    const born = addUser(shop, { birthday: '1990-03-05' })
    const count = () => couponsOf(shop, born).length
    shop.set('2040-03-04 23:00:00')
    expect(count()).toBe(0)
    for (const time of ['2040-03-05 00:00:01', '2040-03-05 12:00:00']) shop.set(time)
    expect(count()).toBe(1)
    shop.set('2041-03-05 09:00:00')
    expect(count()).toBe(2)
  })
})
