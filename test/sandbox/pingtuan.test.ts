import fc from 'fast-check'
import type { Tenant } from '../../sandbox/src/db/tenants'
import { audit } from '../../sandbox/src/domain/audit'
import '../../sandbox/src/domain/audit-groups'
import '../../sandbox/src/domain/audit-money'
import '../../sandbox/src/domain/audit-orders'
import { walletOf } from '../../sandbox/src/domain/books'
import { placeOrder } from '../../sandbox/src/domain/order-create'
import '../../sandbox/src/domain/order-due'
import { closeOrder, redeemOrder, shipOrder } from '../../sandbox/src/domain/order-moves'
import { payOrders } from '../../sandbox/src/domain/order-pay'
import { findOrder, type OrderRow } from '../../sandbox/src/domain/order-row'
import { findTuan, membersOf, openTuan } from '../../sandbox/src/domain/pingtuan'
import '../../sandbox/src/domain/pingtuan-order'
import { listJoined, listTuans } from '../../sandbox/src/domain/pingtuan-record'
import { refundWhole } from '../../sandbox/src/domain/refund'
import { addGoods, addSku, addUser, EXTRAS, insert, line, openShop, order } from '../support/catalogue'

let shop: Tenant
let close: () => void
let goods: number
let leader: number

const PEOPLE = 3
const MONEY = 10_000

beforeEach(() => {
  ;({ shop, close } = openShop())
  goods = addGoods(shop, { pingtuan: 1, pingtuan_price: 700, need_logistics: 0 })
  setting()
  leader = buyer()
})
afterEach(() => {
  expect(audit(shop)).toEqual({ ok: true, violations: [] })
  close()
})

const setting = (row = {}) =>
  insert(shop, 'pingtuan', {
    ...{ goods_id: goods, number_persion: PEOPLE, timeout_hours: 24 },
    ...{ date_add: shop.now(), date_end: '2999-01-01 00:00:00', ...row },
  })
const buyer = () => addUser(shop, { amountFen: MONEY })
const balance = (uid: number) => walletOf(shop, uid).balance
const place = (uid: number, tuan: number, number = 1) =>
  placeOrder(shop, uid, order([line(goods, number)], { pingtuanOpenId: tuan }), EXTRAS)
function pay(uid: number, tuan: number): OrderRow {
  const row = place(uid, tuan)
  payOrders(shop, uid, [row.id])
  return findOrder(shop, row.id) ?? row
}
const visible = (status = 0) => listTuans(shop, { goodsId: goods, status, page: 1, pageSize: 10 }).rows

describe('opening', () => {
  test('makes a group nobody else sees or joins before its leader has paid', () => {
    const { id } = openTuan(shop, leader, goods)
    expect(visible()).toEqual([])
    expect(() => place(buyer(), id)).toThrow('团长还未付款')
    expect(pay(leader, id)).toMatchObject({ amount_real: 700, status: 1, is_success_pingtuan: 0 })
    expect(visible()).toMatchObject([{ id, uid: leader, helpNumber: 1, status: 0 }])
  })

  test('answers the unpaid one again instead of a second', () => {
    const { id } = openTuan(shop, leader, goods)
    expect(openTuan(shop, leader, goods).id).toBe(id)
    const held = place(leader, id)
    expect(openTuan(shop, leader, goods).id).toBe(id)
    expect(() => place(leader, id)).toThrow('待付款')
    closeOrder(shop, leader, held.id)
    pay(leader, id)
    expect(openTuan(shop, leader, goods).id).not.toBe(id)
  })

  test('gives the time in full from the moment the leader pays', () => {
    const { id } = openTuan(shop, leader, goods)
    shop.advance(23 * 3600)
    pay(leader, id)
    shop.advance(23 * 3600)
    expect(findTuan(shop, id)?.status).toBe(0)
    shop.advance(3600)
    expect(findTuan(shop, id)?.status).toBe(1)
  })

  test('is for goods that are sold to groups, on sale, before the end', () => {
    expect(() => openTuan(shop, leader, addGoods(shop))).toThrow('不支持拼团')
    expect(() => openTuan(shop, leader, 4711)).toThrow('不支持拼团')
    shop.db.run('UPDATE goods SET status = 1')
    expect(() => openTuan(shop, leader, goods)).toThrow('已下架')
    shop.db.run('UPDATE goods SET status = 0')
    shop.db.run("UPDATE pingtuan SET date_end = '2001-01-01 00:00:00'")
    expect(() => openTuan(shop, leader, goods)).toThrow('已结束')
  })
})

describe('joining', () => {
  let tuan: number
  beforeEach(() => {
    tuan = openTuan(shop, leader, goods).id
    pay(leader, tuan)
  })

  test('the last one completes the group: every order says so and may be sent', () => {
    const [second, third] = [buyer(), buyer()]
    const row = pay(second, tuan)
    expect(() => shipOrder(shop, row.id)).toThrow('拼团还未成功')
    pay(third, tuan)
    expect(findTuan(shop, tuan)?.status).toBe(2)
    expect(findOrder(shop, row.id)?.is_success_pingtuan).toBe(1)
    shipOrder(shop, row.id)
    expect(() => place(buyer(), tuan)).toThrow('已成团')
    expect(shop.db.get('SELECT number_success AS n FROM pingtuan')).toEqual({ n: 1 })
  })

  test('a redeem code does not work before the group is complete', () => {
    const uid = buyer()
    const request = order([line(goods)], { pingtuanOpenId: tuan })
    const row = placeOrder(shop, uid, request, { ...EXTRAS, isCanHx: true })
    payOrders(shop, uid, [row.id])
    expect(() => redeemOrder(shop, row.hx_number ?? '')).toThrow('拼团还未成功')
  })

  test('unpaid orders hold their seats; a closed one frees its own', () => {
    const [second, third, fourth] = [buyer(), buyer(), buyer()]
    place(second, tuan)
    const held = place(third, tuan)
    expect(() => place(fourth, tuan)).toThrow('名额已满')
    closeOrder(shop, third, held.id)
    pay(fourth, tuan)
    expect(membersOf(shop, tuan)).toHaveLength(2)
  })

  test('nobody takes two seats, and nothing else travels in the order', () => {
    expect(() => place(leader, tuan)).toThrow('已参加')
    const uid = buyer()
    const mixed = order([line(goods), line(addGoods(shop))], { pingtuanOpenId: tuan })
    expect(() => placeOrder(shop, uid, mixed, EXTRAS)).toThrow('单独下单')
    const wrong = order([line(addGoods(shop))], { pingtuanOpenId: tuan })
    expect(() => placeOrder(shop, uid, wrong, EXTRAS)).toThrow('不适用')
    const both = order([line(goods)], { pingtuanOpenId: tuan, kjid: 7 })
    expect(() => placeOrder(shop, uid, both, EXTRAS)).toThrow('不能同时使用')
  })

  test('a refunded member frees his seat; the leader takes the group with him', () => {
    const [second, third] = [buyer(), buyer()]
    refundWhole(shop, pay(second, tuan), '不要了')
    expect(balance(second)).toBe(MONEY)
    expect(membersOf(shop, tuan)).toHaveLength(1)
    pay(second, tuan)
    const first = membersOf(shop, tuan)[0]
    const order = first && findOrder(shop, first.order_id)
    const held = place(third, tuan)
    if (order) refundWhole(shop, order, '不要了')
    expect(findTuan(shop, tuan)?.status).toBe(1)
    expect([leader, second].map(balance)).toEqual([MONEY, MONEY])
    expect(findOrder(shop, held.id)?.status).toBe(-1)
  })

  test('my groups name the group, its leader and the order, failed ones included', () => {
    const uid = buyer()
    const row = pay(uid, tuan)
    shop.advance(25 * 3600)
    expect(listJoined(shop, uid, { page: 1, pageSize: 10 })).toMatchObject({
      total: 1,
      rows: [{ pingtuanJoiner: tuan, orderId: row.id, uidJoiner: leader, uidHelp: uid }],
    })
    expect(listJoined(shop, uid, { tuanId: tuan + 1, page: 1, pageSize: 10 }).rows).toEqual([])
    expect(visible(1)).toMatchObject([{ id: tuan, statusStr: '拼团失败' }])
  })
})

test('choices cost their own group price, and what they cost alone where they have none', () => {
  const skus = addGoods(shop, { pingtuan: 1, pingtuan_price: 700, need_logistics: 0 })
  addSku(shop, skus, { property_child_ids: '1:1,', price: 1000, pingtuan_price: 800 })
  addSku(shop, skus, { property_child_ids: '1:2,', price: 3000 })
  shop.db.run('UPDATE goods SET stores = 20 WHERE id = ?', skus)
  goods = skus
  setting()
  const { id } = openTuan(shop, leader, skus)
  const lines = ['1:1', '1:2'].map((propertyChildIds) => line(skus, 1, { propertyChildIds }))
  const row = placeOrder(shop, leader, order(lines, { pingtuanOpenId: id }), EXTRAS)
  expect(row.amount_real).toBe(800 + 3000)
})

test('a time-out refunds exactly who paid, exactly what he paid, closes the rest and returns the stock', () => {
  const visitor = fc.record({
    joins: fc.boolean(),
    pays: fc.boolean(),
    pieces: fc.integer({ min: 1, max: 3 }),
  })
  fc.assert(
    fc.property(fc.array(visitor, { maxLength: 6 }), fc.integer({ min: 2, max: 6 }), (visitors, people) => {
      goods = addGoods(shop, { pingtuan: 1, pingtuan_price: 733, need_logistics: 0, stores: 50 })
      setting({ number_persion: people })
      const opener = buyer()
      const { id } = openTuan(shop, opener, goods)
      pay(opener, id)
      const group = [opener]
      for (const { joins, pays, pieces } of visitors) {
        const uid = buyer()
        if (!joins) continue
        try {
          const row = place(uid, id, pieces)
          if (pays) payOrders(shop, uid, [row.id])
          group.push(uid)
        } catch (error) {
          expect((error as Error).name).toBe('Refusal')
        }
        const held = shop.db.all('SELECT id FROM orders WHERE pingtuan_open_id = ? AND status = 0', id)
        expect(membersOf(shop, id).length + held.length).toBeLessThanOrEqual(people)
      }
      const complete = findTuan(shop, id)?.status === 2
      const before = balance(opener)
      shop.advance(25 * 3600)
      expect(findTuan(shop, id)?.status).toBe(complete ? 2 : 1)
      for (const uid of group) if (!complete && uid !== opener) expect(balance(uid)).toBe(MONEY)
      expect(balance(opener) - before).toBe(complete ? 0 : 733)
      const stores = shop.db.get<{ stores: number }>('SELECT stores FROM goods WHERE id = ?', goods)?.stores
      if (!complete) expect(stores).toBe(50)
      expect(audit(shop).violations).toEqual([])
    }),
    { numRuns: 60 },
  )
})
