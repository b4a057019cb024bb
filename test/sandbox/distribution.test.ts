import fc from 'fast-check'
import type { Tenant } from '../../sandbox/src/db/tenants'
import { audit } from '../../sandbox/src/domain/audit'
import '../../sandbox/src/domain/audit-marketing'
import '../../sandbox/src/domain/audit-money'
import '../../sandbox/src/domain/audit-orders'
import { CASH, takeCash, walletOf } from '../../sandbox/src/domain/books'
import '../../sandbox/src/domain/commission'
import { answerFx, applyFx, findFxApply } from '../../sandbox/src/domain/distribution'
import { listCommissions, listMembers, salesOf } from '../../sandbox/src/domain/distribution-lists'
import { placeOrder } from '../../sandbox/src/domain/order-create'
import '../../sandbox/src/domain/order-due'
import { confirmOrder, shipOrder } from '../../sandbox/src/domain/order-moves'
import { payOrders } from '../../sandbox/src/domain/order-pay'
import { findOrder, goodsOf } from '../../sandbox/src/domain/order-row'
import { answerRefund, refundWhole } from '../../sandbox/src/domain/refund'
import { applyRefund } from '../../sandbox/src/domain/refund-apply'
import { addGoods, addUser, EXTRAS, line, openShop, order } from '../support/catalogue'

let shop: Tenant
let close: () => void
let top: number
let middle: number
let buyer: number
let apple: number

beforeEach(() => {
  ;({ shop, close } = openShop())
  set('DISTRIBUTION_OPEN', '1')
  set('DISTRIBUTION_BILI_1', '10')
  set('DISTRIBUTION_BILI_2', '2.5')
  top = addUser(shop)
  middle = addUser(shop, { referrer: top, mobile: '13900001234' })
  buyer = addUser(shop, { referrer: middle, amountFen: 1_000_000 })
  apple = addGoods(shop, { need_logistics: 0 })
})
afterEach(() => {
  expect(audit(shop)).toEqual({ ok: true, violations: [] })
  close()
})

const set = (key: string, value: string) =>
  void shop.db.run('INSERT OR REPLACE INTO config (key, value) VALUES (?, ?)', key, value)
const accept = (...uids: number[]) =>
  uids.forEach((uid) => {
    applyFx(shop, uid, '张三', '13900000000')
    answerFx(shop, uid, true)
  })
const pages = { page: 1, pageSize: 20 }
const log = (uid: number, filter = {}) => listCommissions(shop, uid, { ...pages, ...filter }).rows
const balance = (uid: number) => walletOf(shop, uid).balance

function paid(number = 1, goods = apple, inviterId?: number): number {
  const { id } = placeOrder(shop, buyer, order([line(goods, number, { inviterId })]), EXTRAS)
  payOrders(shop, buyer, [id])
  return id
}
function receive(id: number): void {
  shipOrder(shop, id)
  confirmOrder(shop, buyer, id)
}
function refund(id: number): void {
  const row = findOrder(shop, id)
  if (row) refundWhole(shop, row, '退款')
}

test('an application waits, is refused with a reason, may be repeated, is accepted once', () => {
  expect(applyFx(shop, top, '张三', '13900000000').status).toBe(0)
  expect(() => applyFx(shop, top, '张三', '13900000000')).toThrow('正在审核')
  answerFx(shop, top, false, '资料不全')
  expect(findFxApply(shop, top)).toMatchObject({ status: 1, remark: '资料不全' })
  applyFx(shop, top, '张小三', '13900000000')
  answerFx(shop, top, true)
  expect(findFxApply(shop, top)).toMatchObject({ status: 2, name: '张小三', remark: null })
  expect(() => applyFx(shop, top, '张三', '13900000000')).toThrow('已是分销商')
  expect(() => answerFx(shop, top, false)).toThrow('已处理')
  expect(() => answerFx(shop, 4711, true)).toThrow('没有该用户')
})

test('switched off, nobody applies and nobody earns', () => {
  accept(middle)
  set('DISTRIBUTION_OPEN', '0')
  expect(() => applyFx(shop, top, '张三', '13900000000')).toThrow('没有开通')
  receive(paid())
  expect(log(middle)).toEqual([])
})

test('two levels are promised by payment and paid by receipt; who is no distributor earns nothing', () => {
  accept(middle)
  const id = paid(3)
  expect(log(middle)).toMatchObject([
    { money: 3, bili: 10, level: 1, unit: 0, isSettlement: false, uids: buyer },
  ])
  expect(log(top)).toEqual([])
  accept(top)
  receive(id)
  expect(balance(middle)).toBe(300)
  expect(log(middle, { isSettlement: true })).toHaveLength(1)
  receive(paid(4))
  expect(log(top)).toMatchObject([{ money: 1, bili: 2.5, level: 2, isSettlement: true, goodsName: '苹果' }])
  expect(balance(top)).toBe(100)
})

describe('goods with a commission of their own', () => {
  test('pay it for each piece to whoever shared the line, distributor or not', () => {
    const honey = addGoods(shop, { need_logistics: 0, commission: 150, commission_type: 2 })
    const sharer = addUser(shop)
    receive(paid(2, honey, sharer))
    expect(log(sharer)).toMatchObject([{ money: 3, bili: 15, unit: 0, level: 1 }])
    expect(balance(sharer)).toBe(300)
  })

  test('pay points where they say points', () => {
    const honey = addGoods(shop, { need_logistics: 0, commission: 8, commission_type: 1 })
    const sharer = addUser(shop)
    const id = paid(2, honey, sharer)
    receive(id)
    expect(log(sharer, { unit: 1 })).toMatchObject([{ money: 16, unit: 1 }])
    expect(walletOf(shop, sharer).score).toBe(16)
    refund(id)
    expect(walletOf(shop, sharer).score).toBe(0)
  })

  test('never more than the line brought, and nothing to the buyer himself or to nobody', () => {
    const honey = addGoods(shop, { need_logistics: 0, commission: 150_000, commission_type: 2 })
    const sharer = addUser(shop)
    receive(paid(1, honey, sharer))
    expect(balance(sharer)).toBe(1000)
    receive(paid(1, honey, buyer))
    receive(paid(1, honey, 4711))
    expect(log(buyer)).toEqual([])
  })
})

describe('refunds', () => {
  beforeEach(() => accept(middle, top))

  test('before receipt cancel the promise', () => {
    refund(paid())
    expect(log(middle)).toEqual([])
    expect(balance(middle)).toBe(0)
  })

  test('of a part lower what is settled', () => {
    const id = paid(4)
    const orderGoodsId = goodsOf(shop, id)[0]?.id
    const request = { orderId: id, orderGoodsId, type: 0, logisticsStatus: 0, reason: 'x', pics: [] } as const
    applyRefund(shop, buyer, { ...request, pics: [], number: 1, amount: 1000 })
    answerRefund(shop, id, true)
    receive(id)
    expect(balance(middle)).toBe(300)
  })

  test('afterwards take the commission back, as far as it is still there', () => {
    const id = paid(10)
    receive(id)
    expect([balance(middle), balance(top)]).toEqual([1000, 250])
    takeCash(shop, middle, 600, { type: CASH.bill })
    refund(id)
    expect([balance(middle), balance(top)]).toEqual([0, 0])
    expect(log(middle)).toEqual([])
  })
})

test('the team: level 1 and 2, phones masked, with what each has brought', () => {
  accept(middle, top)
  receive(paid(2))
  const team = (filter = {}) => listMembers(shop, top, { ...pages, ...filter })
  expect(team().total).toBe(2)
  expect(team({ level: 1 }).rows).toMatchObject([{ uids: middle, level: 1, mobileMasks: '139****1234' }])
  expect(team({ level: 2 }).rows).toMatchObject([{ uids: buyer, lastOrderDate: expect.any(String) }])
  expect(team({ dateAddEnd: '2001-01-01' }).rows).toEqual([])
  expect(salesOf(shop, middle, [buyer])).toEqual({
    [buyer]: { numberOrder: 1, saleroom: 20, commision: 2 },
  })
})

test('commissions never exceed their part of what was paid and kept', () => {
  accept(middle, top)
  const step = fc.record({
    price: fc.integer({ min: 1, max: 9999 }),
    pieces: fc.integer({ min: 1, max: 5 }),
    back: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 5 }), (steps) => {
      const before = [balance(middle), balance(top)]
      let kept = 0
      for (const { price, pieces, back } of steps) {
        const id = paid(pieces, addGoods(shop, { need_logistics: 0, min_price: price }))
        receive(id)
        if (back) refund(id)
        else kept += price * pieces
      }
      expect(balance(middle) - (before[0] ?? 0)).toBeLessThanOrEqual(kept * 0.1)
      expect(balance(top) - (before[1] ?? 0)).toBeLessThanOrEqual(kept * 0.025)
      expect(audit(shop).violations).toEqual([])
    }),
    { numRuns: 25 },
  )
})
