import type { Tenant } from '../../sandbox/src/db/tenants'
import { audit } from '../../sandbox/src/domain/audit'
import '../../sandbox/src/domain/audit-money'
import '../../sandbox/src/domain/audit-orders'
import { walletOf } from '../../sandbox/src/domain/books'
import { placeOrder } from '../../sandbox/src/domain/order-create'
import '../../sandbox/src/domain/order-due'
import { countOrders, listOrders } from '../../sandbox/src/domain/order-list'
import {
  closeOrder,
  confirmOrder,
  deleteOrder,
  redeemOrder,
  shipOrder,
} from '../../sandbox/src/domain/order-moves'
import { payOrders } from '../../sandbox/src/domain/order-pay'
import { orderLogs, toOrderInfo } from '../../sandbox/src/domain/order-record'
import { findOrder, goodsOf, type OrderRow } from '../../sandbox/src/domain/order-row'
import { parcelsOf } from '../../sandbox/src/domain/order-traces'
import { reviewOrder } from '../../sandbox/src/domain/reputation'
import { addGoods, addUser, EXTRAS, insert, line, openShop, order } from '../support/catalogue'

let shop: Tenant
let close: () => void
let uid: number
let apple: number

beforeEach(() => {
  ;({ shop, close } = openShop())
  uid = addUser(shop, { amountFen: 100_000, score: 1000 })
  apple = addGoods(shop)
})
afterEach(() => {
  expect(audit(shop)).toEqual({ ok: true, violations: [] })
  close()
})

const place = (extras = {}, more = {}) =>
  placeOrder(shop, uid, order([line(apple, 2)], more), { ...EXTRAS, ...extras })
const stateOf = (row: OrderRow) => findOrder(shop, row.id)?.status
const stores = () => shop.db.get<{ stores: number }>('SELECT stores FROM goods WHERE id = ?', apple)?.stores
const PARCEL = { shipperName: '顺丰', trackingNumber: 'SF1' }

function paid(extras = {}): OrderRow {
  const row = place(extras)
  payOrders(shop, uid, [row.id])
  return row
}
function shipped(): OrderRow {
  const row = paid()
  shipOrder(shop, row.id, PARCEL)
  return row
}
function received(): OrderRow {
  const row = shipped()
  confirmOrder(shop, uid, row.id)
  return row
}
const review = (row: OrderRow, lines = goodsOf(shop, row.id)) =>
  reviewOrder(
    shop,
    uid,
    row.id,
    lines.map(({ id }) => ({ id, reputation: 2 as const, stars: 5, remark: '好', pics: ['@base@/a.png'] })),
  )

test('an order goes from unpaid to done, each step in its log', () => {
  const row = received()
  expect(stateOf(row)).toBe(3)
  review(row)
  expect(stateOf(row)).toBe(4)
  expect(orderLogs(shop, row.id).map((log) => log.type)).toEqual([4, 3, 2, 1, 0])
})

describe('illegal moves are refused', () => {
  test.each([
    ['paying twice', () => payOrders(shop, uid, [paid().id]), '已支付'],
    ['paying a closed order', () => payOrders(shop, uid, [closed().id]), '已关闭'],
    ['closing a paid order', () => closeOrder(shop, uid, paid().id), '只有待付款'],
    ['closing twice', () => closeOrder(shop, uid, closed().id), '只有待付款'],
    ['confirming what was not shipped', () => confirmOrder(shop, uid, paid().id), '只有已发货'],
    ['shipping what was not paid', () => shipOrder(shop, place().id, PARCEL), '只有已付款'],
    ['deleting a running order', () => deleteOrder(shop, uid, paid().id), '只有已关闭或已完成'],
    ['reviewing before receipt', () => review(shipped()), '确认收货后'],
  ])('%s', (_, move, sentence) => expect(move).toThrow(sentence))

  function closed(): OrderRow {
    const row = place()
    closeOrder(shop, uid, row.id)
    return row
  }
})

test("somebody else's order does not exist", () => {
  const other = addUser(shop)
  const row = place()
  expect(() => closeOrder(shop, other, row.id)).toThrow('订单不存在')
  expect(() => payOrders(shop, other, [row.id])).toThrow('订单不存在')
})

test('closing gives stock, coupon and deducted points back', () => {
  insert(shop, 'score_deduction_rule', { score: 100, money: 100 })
  const row = place({}, { deductionScore: 100 })
  expect(stores()).toBe(98)
  closeOrder(shop, uid, row.id)
  expect(stores()).toBe(100)
  expect(walletOf(shop, uid).score).toBe(1000)
})

describe('by the clock', () => {
  test('an unpaid order closes after half an hour, or after its own minutes', () => {
    const row = place()
    const quick = place({ expireMinutes: 5 })
    shop.advance(5 * 60)
    expect([stateOf(row), stateOf(quick)]).toEqual([0, -1])
    shop.advance(25 * 60)
    expect(stateOf(row)).toBe(-1)
    expect(stores()).toBe(100)
  })

  test('a shipped order is received after seven days', () => {
    const row = shipped()
    shop.advance(7 * 86_400 - 5)
    expect(stateOf(row)).toBe(2)
    shop.advance(5)
    expect(stateOf(row)).toBe(3)
  })

  test('parcels move on', () => {
    const row = shipped()
    shipOrder(shop, row.id, { shipperName: '中通', trackingNumber: 'ZT2' })
    const current = () => findOrder(shop, row.id) ?? row
    expect(parcelsOf(shop, current()).shippers).toHaveLength(2)
    expect(parcelsOf(shop, current()).traces).toHaveLength(1)
    shop.advance(26 * 3600)
    expect(parcelsOf(shop, current()).traces).toHaveLength(4)
    expect(parcelsOf(shop, current()).traces[0]?.AcceptStation).toContain('东城区')
  })
})

describe('reviews', () => {
  test('count for the goods, each line once, and the order is done with the last one', () => {
    const pear = addGoods(shop, { name: '梨' })
    const row = placeOrder(shop, uid, order([line(apple), line(pear)]), EXTRAS)
    payOrders(shop, uid, [row.id])
    shipOrder(shop, row.id, PARCEL)
    confirmOrder(shop, uid, row.id)
    const [first, second] = goodsOf(shop, row.id)
    if (!first || !second) throw new Error('two lines were ordered')
    review(row, [first])
    expect(stateOf(row)).toBe(3)
    expect(() => review(row, [first])).toThrow('「苹果」已评价')
    review(row, [second])
    expect(stateOf(row)).toBe(4)
    const counts = shop.db.get(
      'SELECT number_reputation, number_good_reputation FROM goods WHERE id = ?',
      apple,
    )
    expect(counts).toEqual({ number_reputation: 1, number_good_reputation: 1 })
    expect(() => review(row)).toThrow('订单已评价')
  })

  test('of a line of another order are refused', () => {
    const other = goodsOf(shop, received().id)
    expect(() => review(received(), other)).toThrow('订单中没有')
  })
})

describe('pick-up', () => {
  test('the code is shown once the order is paid and works once', () => {
    const row = place({ isCanHx: true }, { peisongType: 'zq' })
    const code = row.hx_number ?? ''
    expect(toOrderInfo(row).hxNumber).toBeUndefined()
    expect(() => redeemOrder(shop, code)).toThrow('核销码不存在')
    payOrders(shop, uid, [row.id])
    expect(toOrderInfo(findOrder(shop, row.id) ?? row)).toMatchObject({ hxNumber: code, statusStr: '待自提' })
    redeemOrder(shop, code)
    expect(stateOf(row)).toBe(3)
    expect(() => redeemOrder(shop, code)).toThrow('不能重复核销')
    expect(() => redeemOrder(shop, '000')).toThrow('核销码不存在')
  })
})

describe('lists', () => {
  const list = (filter = {}) => listOrders(shop, uid, { page: 1, pageSize: 10, ...filter })

  test('filter by state, goods name and page, newest first, and count each state', () => {
    const pear = addGoods(shop, { name: '100%梨汁' })
    const first = paid()
    const second = placeOrder(shop, uid, order([line(pear)]), EXTRAS)
    expect(list().orderList.map(({ id }) => id)).toEqual([second.id, first.id])
    expect(list({ status: 1 }).orderList.map(({ id }) => id)).toEqual([first.id])
    expect(list({ statusBatch: '0,1' }).totalRow).toBe(2)
    expect(list({ goodsName: '100%' }).orderList.map(({ id }) => id)).toEqual([second.id])
    expect(() => list({ goodsName: '1%0' })).toThrow('暂无订单')
    expect(list({ page: 2, pageSize: 1 })).toMatchObject({
      orderList: [{ id: first.id }],
      totalRow: 2,
      totalPage: 2,
    })
    expect(() => list({ page: 3, pageSize: 1 })).toThrow('暂无订单')
    expect(list().goodsMap[first.id]).toMatchObject([{ goodsName: '苹果', number: 2, amount: 20 }])
    expect(list().logisticsMap[first.id]).toMatchObject({ provinceStr: '北京市', areaStr: '东城区' })
    expect(countOrders(shop, uid)).toMatchObject({
      count_id_no_pay: 1,
      count_id_no_transfer: 1,
      count_id_close: 0,
    })
  })

  test('a deleted order is gone for its buyer', () => {
    const row = place()
    closeOrder(shop, uid, row.id)
    deleteOrder(shop, uid, row.id)
    expect(() => list()).toThrow('暂无订单')
    expect(countOrders(shop, uid).count_id_close).toBe(0)
  })
})
