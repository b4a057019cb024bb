import type { Tenant } from '../../sandbox/src/db/tenants'
import { audit } from '../../sandbox/src/domain/audit'
import '../../sandbox/src/domain/audit-money'
import '../../sandbox/src/domain/audit-orders'
import { billPrice, payBill } from '../../sandbox/src/domain/bill'
import { walletOf } from '../../sandbox/src/domain/books'
import { placeOrder } from '../../sandbox/src/domain/order-create'
import { closeOrder } from '../../sandbox/src/domain/order-moves'
import '../../sandbox/src/domain/order-next-action'
import { payOrders } from '../../sandbox/src/domain/order-pay'
import { findOrder } from '../../sandbox/src/domain/order-row'
import { settlePayment, startPayment, toPayLog, toWxPayment } from '../../sandbox/src/domain/payment'
import { addGoods, addUser, EXTRAS, insert, line, openShop, order } from '../support/catalogue'

let shop: Tenant
let close: () => void
let uid: number

beforeEach(() => {
  ;({ shop, close } = openShop())
  uid = addUser(shop, { amountFen: 2500 })
})
afterEach(() => {
  expect(audit(shop)).toEqual({ ok: true, violations: [] })
  close()
})

const place = (price = 1000, row = {}) =>
  placeOrder(shop, uid, order([line(addGoods(shop, { min_price: price, ...row }))]), EXTRAS)
const stateOf = (id: number) => findOrder(shop, id)?.status
const start = (money: number, nextAction?: { type: number; [member: string]: unknown }) =>
  startPayment(shop, uid, { money, gate: 'WXAPP', nextAction })
const refusal = (fn: () => unknown) => {
  try {
    fn()
  } catch (error) {
    return error
  }
  throw new Error('it was not refused')
}

describe('from the wallet', () => {
  test('several orders are paid together or not at all', () => {
    const [a, b] = [place(1000), place(2000)]
    expect(refusal(() => payOrders(shop, uid, [a.id, b.id]))).toMatchObject({ code: 40000, data: 5 })
    expect([stateOf(a.id), stateOf(b.id), walletOf(shop, uid).balance]).toEqual([0, 0, 2500])
    payOrders(shop, uid, [a.id, a.id])
    expect(walletOf(shop, uid)).toMatchObject({ balance: 1500, consumed: 1000 })
  })

  test('points are taken with the payment and must be there', () => {
    const row = place(1000, { min_score: 30 })
    expect(refusal(() => payOrders(shop, uid, [row.id]))).toMatchObject({ code: 30001 })
    expect(walletOf(shop, uid).balance).toBe(2500)
  })
})

describe('by WeChat', () => {
  test('the answer carries both spellings of what the payment sheet takes', () => {
    const row = start(100)
    const answer = toWxPayment(shop, row)
    expect(answer).toMatchObject({
      package: `prepay_id=${row.prepay_id}`,
      signType: 'MD5',
      paySign: answer.sign,
    })
    expect(answer.timeStamp).toMatch(/^\d{10}$/)
  })

  test('the rest beyond the balance must be covered', () => {
    const row = place(4000)
    expect(() => start(1499, { type: 0, id: row.id })).toThrow('支付金额不足，还差 0.01 元')
    const payment = start(1500, { type: 0, id: row.id })
    expect(settlePayment(shop, payment.prepay_id, 'paid').status).toBe(1)
    expect(stateOf(row.id)).toBe(1)
    expect(walletOf(shop, uid).balance).toBe(0)
  })

  test('several orders may be named as comma text', () => {
    const [a, b] = [place(2000), place(2000)]
    settlePayment(shop, start(1500, { type: 0, id: `${a.id},${b.id}` }).prepay_id, 'paid')
    expect([stateOf(a.id), stateOf(b.id)]).toEqual([1, 1])
  })

  test('a repeated notification changes nothing', () => {
    const payment = start(700)
    settlePayment(shop, payment.prepay_id, 'paid')
    settlePayment(shop, payment.prepay_id, 'paid')
    settlePayment(shop, payment.prepay_id, 'failed')
    expect(walletOf(shop, uid).balance).toBe(3200)
  })

  test('cancelled stays unpaid and can be paid later, failed cannot', () => {
    const payment = start(700)
    expect(settlePayment(shop, payment.prepay_id, 'cancelled').status).toBe(0)
    expect(settlePayment(shop, payment.prepay_id, 'paid').status).toBe(1)
    const other = start(700)
    settlePayment(shop, other.prepay_id, 'failed')
    expect(settlePayment(shop, other.prepay_id, 'paid').status).toBe(2)
    expect(walletOf(shop, uid).balance).toBe(3200)
  })

  test('money for an order that closed meanwhile stays in the wallet, and the record says why', () => {
    const row = place(4000)
    const payment = start(1500, { type: 0, id: row.id })
    closeOrder(shop, uid, row.id)
    const settled = settlePayment(shop, payment.prepay_id, 'paid')
    expect(toPayLog(settled)).toMatchObject({ status: 1, remark: expect.stringContaining('已关闭') })
    expect(walletOf(shop, uid).balance).toBe(4000)
  })

  test.each([
    [{ type: 2, smsId: 1 }, '没有开通'],
    [{ type: 0 }, '参数 nextAction.id 不能为空'],
    [{ type: 0, id: 'a' }, '参数 nextAction.id 不正确'],
    [{ type: 0, id: 4711 }, '订单不存在'],
    [{ type: 4, money: -1 }, '参数 nextAction.money 不正确'],
  ])('an action that cannot be done is refused before anybody pays: %j', (action, sentence) => {
    expect(() => start(100, action)).toThrow(sentence)
    expect(shop.db.get<{ n: number }>('SELECT COUNT(*) AS n FROM pay_log')?.n).toBe(0)
  })
})

describe('recharges', () => {
  beforeEach(() => {
    insert(shop, 'recharge_rule', { confine: 10_000, send: 800 })
    insert(shop, 'recharge_rule', { confine: 5000, send: 300, loop: 1 })
  })

  test.each([
    [4999, 0],
    [5000, 300],
    [10_000, 800],
    [15_000, 900],
  ])('of %i fen get %i on top', (money, gift) => {
    settlePayment(shop, start(money).prepay_id, 'paid')
    expect(walletOf(shop, uid).balance).toBe(2500 + money + gift)
  })

  test('paying an order is no recharge', () => {
    settlePayment(shop, start(20_000, { type: 0, id: place(2500).id }).prepay_id, 'paid')
    expect(walletOf(shop, uid).balance).toBe(20_000)
  })

  test('have a least amount that the merchant sets', () => {
    insert(shop, 'config', { key: 'recharge_amount_min', value: '10' })
    expect(() => start(999)).toThrow('最低充值 10.00 元')
    expect(() => start(0)).toThrow('大于 0')
  })
})

describe('bills', () => {
  beforeEach(() => {
    insert(shop, 'bill_discount', { consume: 10_000, discounts: 1000, loop: 0 })
    insert(shop, 'bill_discount', { consume: 2000, discounts: 150, loop: 1 })
  })

  test('cost what the best discount leaves', () => {
    expect([1999, 2000, 10_000, 20_000].map((fen) => billPrice(shop, fen))).toEqual([
      1999, 1850, 9000, 18_500,
    ])
  })

  test('are paid from the wallet, or by WeChat with the sum before the discount', () => {
    expect(payBill(shop, uid, 2000)).toEqual({ amount: 20, realMoney: 18.5, balance: 6.5 })
    expect(refusal(() => payBill(shop, uid, 2000))).toMatchObject({ code: 40000, data: 12 })
    settlePayment(shop, start(1200, { type: 4, money: 20 }).prepay_id, 'paid')
    expect(walletOf(shop, uid)).toMatchObject({ balance: 0, consumed: 3700 })
  })
})
