import fc from 'fast-check'
import type { Tenant } from '../../sandbox/src/db/tenants'
import { audit } from '../../sandbox/src/domain/audit'
import '../../sandbox/src/domain/audit-money'
import '../../sandbox/src/domain/audit-orders'
import { walletOf } from '../../sandbox/src/domain/books'
import { grantCoupon } from '../../sandbox/src/domain/coupon-fetch'
import { couponsOf } from '../../sandbox/src/domain/coupon-row'
import { placeOrder } from '../../sandbox/src/domain/order-create'
import '../../sandbox/src/domain/order-due'
import { confirmOrder, shipOrder } from '../../sandbox/src/domain/order-moves'
import { payOrders } from '../../sandbox/src/domain/order-pay'
import { findOrder, goodsOf, type OrderRow } from '../../sandbox/src/domain/order-row'
import { answerRefund, refundsOf, refundWhole } from '../../sandbox/src/domain/refund'
import {
  applyRefund,
  cancelRefund,
  refundApplies,
  type RefundRequest,
} from '../../sandbox/src/domain/refund-apply'
import { reviewOrder } from '../../sandbox/src/domain/reputation'
import { addCoupon, addGoods, addUser, EXTRAS, insert, line, openShop, order } from '../support/catalogue'

let shop: Tenant
let close: () => void
let uid: number
let apple: number
let pear: number

beforeEach(() => {
  ;({ shop, close } = openShop())
  uid = addUser(shop, { amountFen: 1_000_000, score: 5000 })
  insert(shop, 'score_deduction_rule', { score: 100, money: 100, loop: 1 })
  const logistics_id = insert(shop, 'logistics', { name: '模板' })
  insert(shop, 'logistics_rule', { logistics_id, first_amount: 700 })
  apple = addGoods(shop, { logistics_id })
  pear = addGoods(shop, { logistics_id, name: '梨', min_price: 333, min_score: 10 })
})
afterEach(() => {
  expect(audit(shop)).toEqual({ ok: true, violations: [] })
  close()
})

/** Two apples (20.00) and three pears (9.99 and 30 points), 5.00 by a coupon, 3.00 by 300 points, 7.00 freight. */
function buy(): OrderRow {
  const coupon = grantCoupon(shop, uid, addCoupon(shop)) ?? 0
  const request = order([line(apple, 2), line(pear, 3)], { couponIds: [coupon], deductionScore: 300 })
  const row = placeOrder(shop, uid, request, EXTRAS)
  payOrders(shop, uid, [row.id])
  return findOrder(shop, row.id) ?? row
}
const ship = (row: OrderRow) => shipOrder(shop, row.id, { shipperName: '顺丰', trackingNumber: '1' })
const linesOf = (row: OrderRow) => {
  const [apples, pears] = goodsOf(shop, row.id)
  if (!apples || !pears) throw new Error('two lines were ordered')
  return { apples, pears }
}
const apply = (row: OrderRow, more: Partial<RefundRequest> = {}) =>
  applyRefund(shop, uid, {
    ...{ orderId: row.id, type: 0, logisticsStatus: 0, reason: '不想要了', amount: 100, pics: [] },
    ...more,
  })
const stateOf = (row: OrderRow) => findOrder(shop, row.id)
const stores = (id: number) =>
  shop.db.get<{ stores: number }>('SELECT stores FROM goods WHERE id = ?', id)?.stores

test('a whole refund before shipping returns money, freight, points, coupon and stock', () => {
  const row = buy()
  expect(row.amount_real).toBe(2999 + 700 - 500 - 300)
  apply(row, { amount: row.amount_real })
  expect(stateOf(row)).toMatchObject({ status: 1, has_refund: 1, refund_status: 1 })
  answerRefund(shop, row.id, true)
  expect(stateOf(row)).toMatchObject({ status: -1, refund_status: 3, amount_refund: row.amount_real })
  expect(walletOf(shop, uid)).toEqual({ balance: 1_000_000, score: 5000, freeze: 0, consumed: 0 })
  expect(couponsOf(shop, uid)).toMatchObject([{ status: 0 }])
  expect([stores(apple), stores(pear)]).toEqual([100, 100])
  expect(refundsOf(shop, row.id)).toMatchObject([{ moneyRefund: 28.99, status: 3 }])
})

describe('the amount is bounded by what the line really cost', () => {
  test('its shares of coupon and points are not paid out', () => {
    const row = buy()
    const { apples } = linesOf(row)
    const bound = apples.amount - apples.coupon_share - apples.deduction_share
    expect(() => apply(row, { orderGoodsId: apples.id, amount: bound + 1 })).toThrow('最多可退')
    expect(() =>
      apply(row, { orderGoodsId: apples.id, number: 1, amount: Math.ceil(bound / 2) + 1 }),
    ).toThrow('最多')
    apply(row, { orderGoodsId: apples.id, amount: bound })
    answerRefund(shop, row.id, true)
    expect(stateOf(row)).toMatchObject({ status: 1, refund_status: 2, amount_refund: bound })
    expect([stores(apple), stores(pear)]).toEqual([100, 97])
  })

  test('freight returns with the last pieces of an order that was never sent, and not afterwards', () => {
    const sent = buy()
    ship(sent)
    expect(() => apply(sent, { amount: sent.amount_real - 699 })).toThrow('最多可退 21.99 元')
    const kept = buy()
    const { apples, pears } = linesOf(kept)
    const real = (each: typeof apples) => each.amount - each.coupon_share - each.deduction_share
    apply(kept, { orderGoodsId: apples.id, amount: real(apples) })
    answerRefund(shop, kept.id, true)
    apply(kept, { orderGoodsId: pears.id, amount: real(pears) + 700 })
    answerRefund(shop, kept.id, true)
    expect(stateOf(kept)).toMatchObject({ status: -1, amount_refund: kept.amount_real })
  })

  test('piece by piece gives back exactly the whole, money and points', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 6, maxLength: 6 }), (steps) => {
        const user = addUser(shop, { amountFen: 100_000, score: 5000 })
        const row = placeOrder(shop, user, order([line(pear, 7)], { deductionScore: 700 }), EXTRAS)
        payOrders(shop, user, [row.id])
        let left = 7
        for (const step of [...steps, 7]) {
          const pieces = Math.min(step, left)
          if (pieces === 0) break
          const request = {
            orderGoodsId: goodsOf(shop, row.id)[0]?.id,
            number: pieces,
            pics: [],
            reason: 'x',
          }
          const ask = (amount: number) =>
            applyRefund(shop, user, { ...request, orderId: row.id, type: 0, logisticsStatus: 0, amount })
          const bound = boundOf(() => ask(9_999_999))
          ask(bound)
          answerRefund(shop, row.id, true)
          left -= pieces
        }
        expect(walletOf(shop, user)).toMatchObject({ balance: 100_000, score: 5000 })
      }),
      { numRuns: 25 },
    )
  })

  /** The most that can be asked for, which the refusal tells. */
  function boundOf(ask: () => void): number {
    try {
      ask()
    } catch (error) {
      return Math.round(((error as { data?: number }).data ?? NaN) * 100)
    }
    throw new Error('the amount was not bounded')
  }
})

describe('what can be asked for', () => {
  test('nothing for unpaid orders, no return before shipping, no money for an exchange', () => {
    const unpaid = placeOrder(shop, uid, order([line(apple)]), EXTRAS)
    expect(() => apply(unpaid)).toThrow('只有已支付')
    const row = buy()
    expect(() => apply(row, { type: 1 })).toThrow('还未发货')
    ship(row)
    expect(() => apply(row, { type: 2, amount: 1 })).toThrow('金额应为 0')
    expect(() => apply(row, { amount: 0 })).toThrow('大于 0')
  })

  test('only the kinds the goods allows, only pieces that are left, only own lines', () => {
    shop.db.run("UPDATE goods SET after_sale = '0' WHERE id = ?", apple)
    const row = buy()
    ship(row)
    const { apples } = linesOf(row)
    expect(() => apply(row, { type: 1, orderGoodsId: apples.id })).toThrow('不支持该售后类型')
    expect(() => apply(row, { orderGoodsId: apples.id, number: 3 })).toThrow('最多可申请 2 件')
    expect(() => apply(row, { orderGoodsId: 999_999 })).toThrow('订单中没有')
  })

  test('one request at a time for the same pieces', () => {
    const row = buy()
    const { apples, pears } = linesOf(row)
    apply(row, { orderGoodsId: apples.id })
    expect(() => apply(row, { orderGoodsId: apples.id })).toThrow('已有处理中')
    expect(() => apply(row)).toThrow('已有处理中')
    apply(row, { orderGoodsId: pears.id })
    expect(refundApplies(shop, uid, row.id)).toHaveLength(2)
  })
})

describe('answers', () => {
  test('a refused request says why and may be repeated; a withdrawn one as well', () => {
    const row = buy()
    apply(row, { pics: ['@base@/a.png'] })
    answerRefund(shop, row.id, false, '已出库')
    expect(refundApplies(shop, uid, row.id)).toMatchObject([
      { baseInfo: { status: 2, remark: '商家拒绝：已出库' }, pics: [{ pic: '@base@/a.png' }] },
    ])
    apply(row)
    cancelRefund(shop, uid, row.id)
    expect(stateOf(row)).toMatchObject({ status: 1, refund_status: 0 })
    expect(() => cancelRefund(shop, uid, row.id)).toThrow('没有可以撤销')
    expect(() => answerRefund(shop, row.id, true)).toThrow('没有待处理')
  })

  test('a return brings the pieces back into stock, a refund of sent goods does not', () => {
    const row = buy()
    ship(row)
    const { apples, pears } = linesOf(row)
    apply(row, { type: 1, orderGoodsId: apples.id, number: 1 })
    apply(row, { type: 0, orderGoodsId: pears.id, number: 1 })
    answerRefund(shop, row.id, true)
    expect([stores(apple), stores(pear)]).toEqual([99, 97])
  })

  test('an exchange returns nothing', () => {
    const row = buy()
    ship(row)
    const before = walletOf(shop, uid)
    apply(row, { type: 2, amount: 0 })
    answerRefund(shop, row.id, true)
    expect(walletOf(shop, uid)).toEqual(before)
    expect(stateOf(row)).toMatchObject({ status: 2, has_refund: 1, amount_refund: 0 })
  })

  test('while a request waits the order is neither shipped nor confirmed by the clock', () => {
    const row = buy()
    apply(row)
    expect(() => ship(row)).toThrow('未处理的售后')
    cancelRefund(shop, uid, row.id)
    ship(row)
    apply(row)
    shop.advance(30 * 86_400)
    expect(stateOf(row)?.status).toBe(2)
    answerRefund(shop, row.id, false)
    shop.advance(1)
    expect(stateOf(row)?.status).toBe(3)
  })

  test('an order whose last open line is refunded is done', () => {
    const row = buy()
    ship(row)
    confirmOrder(shop, uid, row.id)
    const { apples, pears } = linesOf(row)
    reviewOrder(shop, uid, row.id, [{ id: apples.id, reputation: 2, pics: [] }])
    apply(row, { orderGoodsId: pears.id })
    answerRefund(shop, row.id, true)
    expect(stateOf(row)?.status).toBe(4)
  })
})

test('a group that failed gives back everything', () => {
  const row = buy()
  apply(row)
  refundWhole(shop, row, '拼团失败')
  expect(walletOf(shop, uid)).toEqual({ balance: 1_000_000, score: 5000, freeze: 0, consumed: 0 })
  expect(stateOf(row)).toMatchObject({ status: -1, refund_status: 3 })
})
