import { couponDetail, coupons, fetchCoupons, myCoupons, sendCoupons } from '@/services/coupon'
import { orderCreate } from '@/services/order'
import { jsonText } from '@/utils/json-text'
import { addCoupon, addGoods, insert } from '../support/catalogue'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop

beforeEach(async () => {
  shop = await startShop({ seed: 'empty' })
  await shop.login()
})
afterEach(async () => {
  expect(await shop.control('/audit')).toEqual({ ok: true, violations: [], unknownParams: [] })
})

test('coupons shows what runs, by type and reference; hidden, ended and expired rules are left out', async () => {
  expect(await coupons()).toEqual([])
  const id = addCoupon(shop.shop, { type: 'new', ref_id: '7' })
  addCoupon(shop.shop, { show_in_front: 0 })
  addCoupon(shop.shop, { status: 1 })
  addCoupon(shop.shop, { date_end_type: 0, date_end: '2000-01-01 00:00:00' })
  expect(await coupons()).toMatchObject([{ id, moneyMin: 5, numberLeft: 100 }])
  expect(await coupons({ type: 'new', refId: 7 })).toHaveLength(1)
  expect(await coupons({ type: 'old' })).toEqual([])
})

test('couponDetail tells the scope', async () => {
  const id = addCoupon(shop.shop)
  insert(shop.shop, 'coupon_ref', { coupon_id: id, type: 1, ref_id: 42 })
  expect(await couponDetail(id)).toMatchObject({ info: { id }, couponRefs: [{ type: 1, refId: 42 }] })
  expect(await couponDetail(4711)).toBeNull()
})

test('fetchCoupons: a test first, then the coupon, then the limit', async () => {
  const id = addCoupon(shop.shop, { pwd: '8888' })
  await expect(fetchCoupons({ id, pwd: '1' })).rejects.toMatchObject({ code: 700 })
  expect(await fetchCoupons({ id, pwd: '8888', detect: true })).toBeNull()
  expect(await fetchCoupons({ id, pwd: '8888' })).toMatchObject({ pid: id, money: 5, status: 0 })
  await expect(fetchCoupons({ id, pwd: '8888' })).rejects.toMatchObject({ code: 20003 })
  await expect(fetchCoupons({ id: addCoupon(shop.shop, { need_amount: 150 }) })).rejects.toMatchObject({
    ...{ code: 30002, data: 1.5 },
  })
})

test('myCoupons by state and amount; a used one names its order, an expired one is told by the clock', async () => {
  const mine = await fetchCoupons({ id: addCoupon(shop.shop, { money_hreshold: 1000 }) })
  const other = await fetchCoupons({ id: addCoupon(shop.shop) })
  expect(await myCoupons({ status: 0, consumAmount: 9.99 })).toMatchObject([{ id: other?.id }])
  const goodsId = addGoods(shop.shop, { need_logistics: 0 })
  const { id } = await orderCreate({
    goodsJsonStr: jsonText([{ goodsId, number: 1, propertyChildIds: '', logisticsType: 0 as const }]),
    ...{ couponId: mine?.id, extJsonStr: jsonText({}) },
  })
  expect(await myCoupons({ status: 3 })).toMatchObject([{ id: mine?.id, orderId: id, statusStr: '已使用' }])
  await shop.clock(31 * 86_400)
  await shop.login()
  expect((await myCoupons({ status: '0,2' })).map(({ status }) => status)).toEqual([2, 2])
})

test('sendCoupons gives a coupon to a friend by uid', async () => {
  const mine = await fetchCoupons({ id: addCoupon(shop.shop) })
  const friend = await shop.login('friend')
  await shop.login()
  await sendCoupons({ id: mine?.id ?? 0, uid: friend.uid })
  expect(await myCoupons()).toEqual([])
  await shop.login('friend')
  expect(await myCoupons()).toMatchObject([{ id: mine?.id, source: 2 }])
})
