import fc from 'fast-check'
import type { Tenant } from '../../sandbox/src/db/tenants'
import { audit } from '../../sandbox/src/domain/audit'
import '../../sandbox/src/domain/audit-marketing'
import '../../sandbox/src/domain/audit-money'
import '../../sandbox/src/domain/audit-orders'
import { takeScore, SCORE, walletOf } from '../../sandbox/src/domain/books'
import { createUser } from '../../sandbox/src/domain/account'
import { fetchCoupon } from '../../sandbox/src/domain/coupon-fetch'
import { placeOrder } from '../../sandbox/src/domain/order-create'
import '../../sandbox/src/domain/order-due'
import { confirmOrder, shipOrder } from '../../sandbox/src/domain/order-moves'
import { payOrders } from '../../sandbox/src/domain/order-pay'
import { findOrder, goodsOf } from '../../sandbox/src/domain/order-row'
import { settlePayment, startPayment } from '../../sandbox/src/domain/payment'
import { refundWhole } from '../../sandbox/src/domain/refund'
import { reviewOrder } from '../../sandbox/src/domain/reputation'
import { exchangeTicket, rewardShare, scoreLogs } from '../../sandbox/src/domain/score'
import '../../sandbox/src/domain/score-earn'
import { sign, signedDays, signedToday, signLogs } from '../../sandbox/src/domain/score-sign'
import { addCoupon, addGoods, addUser, EXTRAS, insert, line, openShop, order } from '../support/catalogue'

let shop: Tenant
let close: () => void
let uid: number

beforeEach(() => {
  ;({ shop, close } = openShop())
  uid = addUser(shop, { amountFen: 100_000 })
})
afterEach(() => {
  expect(audit(shop)).toEqual({ ok: true, violations: [] })
  close()
})

const rule = (code: string, confine: number, score: number) =>
  insert(shop, 'score_rule', { code, confine, score })
const points = (of = uid) => walletOf(shop, of).score
const codeOf = (fn: () => unknown) => {
  try {
    fn()
  } catch (error) {
    return (error as { code?: number }).code
  }
  return 0
}

describe('the daily check-in', () => {
  beforeEach(() => {
    for (const [days, score] of [
      [1, 10],
      [3, 20],
      [7, 50],
    ] as const)
      rule('sign', days, score)
  })

  test('goes on over the end of a month, of February and of a year', () => {
    for (const start of ['2028-02-27', '2027-02-26', '2027-12-30']) {
      shop.set(`${start} 23:59:58`)
      const row = Array.from({ length: 5 }, () => {
        const { continuous } = sign(shop, uid)
        shop.advance(86_400)
        return continuous
      })
      expect(row).toEqual([1, 2, 3, 4, 5])
      shop.advance(86_400)
    }
  })

  test('pays the ladder’s step on its day, else what the first day pays', () => {
    shop.set('2027-01-28 08:00:00')
    const got = Array.from({ length: 8 }, () => {
      const { score } = sign(shop, uid)
      shop.advance(86_400)
      return score
    })
    expect(got).toEqual([10, 10, 20, 10, 10, 10, 50, 10])
    expect(points()).toBe(130)
  })

  test('counts once a day by China’s days: a repeat is code 10000 and pays nothing', () => {
    shop.set('2027-05-01 00:00:01')
    sign(shop, uid)
    shop.set('2027-05-01 23:59:59')
    expect(codeOf(() => sign(shop, uid))).toBe(10000)
    expect(points()).toBe(10)
    shop.set('2027-05-02 00:00:00')
    expect(sign(shop, uid)).toEqual({ continuous: 2, score: 10 })
  })

  test('a day left out begins anew; until then the row of yesterday still counts', () => {
    shop.set('2027-05-01 12:00:00')
    sign(shop, uid)
    expect(signedToday(shop, uid)).toMatchObject({ continuous: 1, uid })
    shop.advance(86_400)
    expect(signedToday(shop, uid)).toBeUndefined()
    expect(signedDays(shop, uid)).toBe(1)
    shop.advance(86_400)
    expect(signedDays(shop, uid)).toBe(0)
    expect(sign(shop, uid).continuous).toBe(1)
    const filter = { dateAddBegin: '2027-05-02', page: 1, pageSize: 10 }
    expect(signLogs(shop, uid, filter)).toMatchObject({ total: 1 })
  })

  test('opens coupons that ask for days in a row', () => {
    const coupon = addCoupon(shop, { need_signed_continuous: 2 })
    sign(shop, uid)
    expect(() => fetchCoupon(shop, uid, coupon, {})).toThrow('连续签到 2 天')
    shop.advance(86_400)
    sign(shop, uid)
    expect(fetchCoupon(shop, uid, coupon, {})).toBeGreaterThan(0)
  })

  test('any order of days keeps the row equal to the days before it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 20 }), (gaps) => {
        const me = addUser(shop)
        let row = 0
        for (const gap of gaps) {
          shop.advance(gap * 86_400)
          const repeated = gap === 0 && row > 0
          row = gap === 1 ? row + 1 : repeated ? row : 1
          if (repeated) expect(codeOf(() => sign(shop, me))).toBe(10000)
          else expect(sign(shop, me).continuous).toBe(row)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('points come by rules', () => {
  test('to who registers, who invites, and once more for the third one', () => {
    rule('REG', 0, 100)
    rule('invite', 1, 50)
    rule('invite', 3, 200)
    const invited = Array.from({ length: 3 }, () =>
      createUser(shop, { source: 1, ip: '127.0.0.1', referrer: uid }),
    )
    expect(invited.map((each) => points(each))).toEqual([100, 100, 100])
    expect(points()).toBe(50 + 50 + 250)
  })

  test('for plain recharges', () => {
    rule('RECHARGE', 50, 5)
    rule('RECHARGE', 100, 20)
    for (const money of [4999, 5000, 25_000]) {
      settlePayment(shop, startPayment(shop, uid, { money, gate: 'WXAPP' }).prepay_id, 'paid')
    }
    expect(points()).toBe(0 + 5 + 20)
  })

  const received = (goods: number, number = 1) => {
    const { id } = placeOrder(shop, uid, order([line(goods, number)]), EXTRAS)
    payOrders(shop, uid, [id])
    shipOrder(shop, id)
    expect(points()).toBe(0)
    confirmOrder(shop, uid, id)
    return id
  }

  test('for what was received: by the sum and by each piece; a refund takes back what is left of them', () => {
    rule('CONSUME', 15, 7)
    const id = received(addGoods(shop, { got_score: 3 }), 2)
    expect(points()).toBe(7 + 6)
    takeScore(shop, uid, 9, { type: SCORE.buy })
    const row = findOrder(shop, id)
    if (row) refundWhole(shop, row, '退款')
    expect(points()).toBe(0)
  })

  test('per cent of the yuan paid where the goods say so', () => {
    received(addGoods(shop, { got_score: 50, got_score_type: 1, min_price: 1990 }))
    expect(points()).toBe(9)
  })

  test('for good reviews only', () => {
    rule('goodReputation', 0, 20)
    for (const reputation of [1, 2] as const) {
      const id = received(addGoods(shop))
      reviewOrder(
        shop,
        uid,
        id,
        goodsOf(shop, id).map((each) => ({ id: each.id, reputation, pics: [] })),
      )
    }
    expect(points()).toBe(20)
  })
})

test('a ticket is worth its points once, in any case of letters', () => {
  insert(shop, 'score_ticket', { number: 'XX-2046-ABCD', score: 88 })
  expect(codeOf(() => exchangeTicket(shop, uid, 'XX-2046-ABCE'))).toBe(700)
  expect(exchangeTicket(shop, uid, ' xx-2046-abcd ')).toEqual({ score: 88 })
  expect(codeOf(() => exchangeTicket(shop, addUser(shop), 'XX-2046-ABCD'))).toBe(700)
  expect(points()).toBe(88)
})

test('sharing into a group pays nothing unless the merchant says so, then each group once a day', () => {
  rule('share', 0, 5)
  const share = (openGId?: string) => {
    const encryptedData = Buffer.from(JSON.stringify({ openGId })).toString('base64')
    return () => rewardShare(shop, { referrer: uid, encryptedData })
  }
  expect(share('g1')).toThrow('没有开通')
  insert(shop, 'config', { key: 'SHARE_GROUP_SCORE_OPEN', value: '1' })
  share('g1')()
  expect(share('g1')).toThrow('今天已奖励')
  expect(share()).toThrow('没有分享到微信群')
  share('g2')()
  shop.advance(86_400)
  share('g1')()
  expect(points()).toBe(15)
})

test('points never fall below nothing, whatever is taken', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 30 }), (changes) => {
      const me = addUser(shop)
      let expected = 0
      for (const by of changes) {
        if (by < 0 && expected + by < 0) {
          expect(codeOf(() => takeScore(shop, me, -by, { type: SCORE.buy }))).toBe(30001)
        } else if (by < 0) takeScore(shop, me, -by, { type: SCORE.buy })
        else {
          const number = `T${me}-${expected}-${by}-${Math.random()}`
          if (by > 0) insert(shop, 'score_ticket', { number, score: by })
          if (by > 0) exchangeTicket(shop, me, number)
        }
        if (expected + by >= 0) expected += by
        expect(points(me)).toBe(expected)
      }
    }),
    { numRuns: 30 },
  )
})

test('the account can be narrowed by direction, kind, words and day', () => {
  insert(shop, 'score_ticket', { number: 'A', score: 10 })
  exchangeTicket(shop, uid, 'A')
  takeScore(shop, uid, 4, { type: SCORE.coupon, remark: '兑换「100%券」' })
  const count = (filter: object) => scoreLogs(shop, uid, { page: 1, pageSize: 9, ...filter }).total
  expect(count({})).toBe(2)
  expect(count({ behavior: 1 })).toBe(1)
  expect(count({ type: SCORE.ticket })).toBe(1)
  expect(count({ remark: '100%' })).toBe(1)
  expect(count({ remark: '0_券' })).toBe(0)
  expect(count({ dateAddEnd: '2001-01-01' })).toBe(0)
  expect(scoreLogs(shop, uid, { page: 1, pageSize: 1 }).rows).toMatchObject([
    { scoreLeft: 6, typeStr: '兑换优惠券' },
  ])
})
