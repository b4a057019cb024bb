import {
  orderClose,
  orderCreate,
  orderDelete,
  orderDelivery,
  orderDetail,
  orderHX,
  orderList,
  orderPay,
  orderReputation,
  orderStatistics,
} from '@/services/order'
import type { OrderCreateParams } from '@/types/api/order'
import { jsonText } from '@/utils/json-text'
import { addGoods } from '../support/catalogue'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop
let goodsId: number

beforeEach(async () => {
  shop = await startShop({ seed: 'empty' })
  const { uid } = await shop.login()
  await shop.control('/merchant/credit', { uid, amount: 100, score: 50 })
  goodsId = addGoods(shop.shop, { min_score: 5 })
})
afterEach(async () => {
  expect(await shop.control('/audit')).toEqual({ ok: true, violations: [], unknownParams: [] })
})

const params = (more: Partial<OrderCreateParams> = {}): OrderCreateParams => ({
  goodsJsonStr: jsonText([{ goodsId, number: 2, propertyChildIds: '', logisticsType: 0 as const }]),
  ...{ peisongType: 'kd', provinceId: '110000000000', cityId: '110100000000', districtId: '110101000000' },
  ...{ address: '王府井大街 1 号', linkMan: '张三', mobile: '13800000000' },
  extJsonStr: jsonText({ submitKey: 'key-1' }),
  ...more,
})
const ship = (orderId: number) =>
  shop.control('/merchant/ship', { orderId, shipperName: '顺丰', trackingNumber: 'SF1' })

test('orderCreate computes without storing, then creates; the submit key finds the order again', async () => {
  expect(await orderCreate({ ...params(), calculate: true })).toMatchObject({ amountReal: 20, score: 10 })
  expect((await orderList()).orderList).toEqual([])
  const created = await orderCreate(params())
  expect(created).toMatchObject({ status: 0, amountReal: 20, score: 10, goodsNumber: 2, isPay: false })
  expect(await orderCreate(params())).toMatchObject({ id: created.id })
  expect(await orderDetail(created.id)).toMatchObject({ extJson: { submitKey: 'key-1' } })
})

test('an answer lost after the effect: the order is found by its submit key, a second submit makes none', async () => {
  await shop.control('/faults', { path: '/order/create', kind: 'drop-after', times: 1 })
  await expect(orderCreate(params())).rejects.toMatchObject({ kind: 'network' })
  const { orderList: found } = await orderList()
  expect(found).toHaveLength(1)
  expect((await orderDetail(found[0]?.id ?? 0))?.extJson).toEqual({ submitKey: 'key-1' })
  expect(await orderCreate(params())).toMatchObject({ id: found[0]?.id })
  expect((await orderList()).totalRow).toBe(1)
})

test('orderPay takes money and points; then ship, orderDelivery, orderReputation, orderDelete', async () => {
  const { id } = await orderCreate(params())
  await orderPay(id)
  await expect(orderPay(id)).rejects.toMatchObject({ kind: 'business', code: -1 })
  await ship(id)
  const detail = await orderDetail(id)
  expect(detail).toMatchObject({
    orderInfo: { status: 2, isPay: true },
    logistics: { linkMan: '张三', trackingNumber: 'SF1', provinceStr: '北京市' },
    orderLogisticsShippers: [{ shipperName: '顺丰' }],
    orderStores: [{ goodsId, stores: 98 }],
  })
  expect(detail?.logs?.map(({ typeStr }) => typeStr)).toEqual(['发货', '支付', '下单'])
  await orderDelivery(id)
  const lineId = detail?.goods[0]?.id ?? 0
  const reputations = [{ id: lineId, reputation: 2 as const, remark: '很甜', reputationNumber: 5 }]
  await orderReputation({ postJsonString: jsonText({ orderId: id, reputations }) })
  expect(await orderDetail(id)).toMatchObject({
    orderInfo: { status: 4 },
    goods: [{ goodReputation: 2, goodReputationRemark: '很甜' }],
  })
  await orderDelete(id)
  expect(await orderDetail(id)).toBeNull()
})

test('orderPay without enough money says with 40000 how much is missing', async () => {
  const goodsJsonStr = jsonText([{ goodsId, number: 10, propertyChildIds: '', logisticsType: 0 as const }])
  const [a, b] = [
    await orderCreate(params({ goodsJsonStr })),
    await orderCreate(params({ extJsonStr: jsonText({}) })),
  ]
  const { uid } = await shop.login()
  await shop.control('/merchant/credit', { uid, score: 100 })
  await expect(orderPay(`${a.id},${b.id}`)).rejects.toMatchObject({ code: 40000, data: 20 })
})

test('orderClose, orderStatistics and orderList by state', async () => {
  const { id } = await orderCreate(params())
  expect(await orderStatistics()).toMatchObject({ count_id_no_pay: 1, count_id_close: 0 })
  await orderClose(id)
  expect(await orderStatistics()).toMatchObject({ count_id_no_pay: 0, count_id_close: 1 })
  expect(await orderList({ status: 0 })).toMatchObject({ orderList: [] })
  const page = await orderList({ status: -1, page: 1, pageSize: 10 })
  expect(page).toMatchObject({ orderList: [{ id, statusStr: '已关闭' }], totalRow: 1 })
  expect(page.goodsMap[id]).toMatchObject([{ goodsId, number: 2 }])
  expect(page.logisticsMap[id]).toMatchObject({ mobile: '13800000000' })
})

test('orderHX redeems a pick-up order once, without a login', async () => {
  const { id } = await orderCreate(params({ peisongType: 'zq', isCanHx: true }))
  await orderPay(id)
  const code = (await orderDetail(id))?.orderInfo.hxNumber ?? ''
  expect(code).toMatch(/^\d{12}$/)
  await orderHX(code)
  await expect(orderHX(code)).rejects.toMatchObject({ kind: 'business' })
  expect(await orderDetail(id)).toMatchObject({ orderInfo: { status: 3 } })
})

test('an unpaid order closes by the shop clock', async () => {
  const { id, dateAdd, dateClose } = await orderCreate(params())
  expect(Date.parse(dateClose ?? '') - Date.parse(dateAdd)).toBe(30 * 60_000)
  await shop.clock(30 * 60)
  expect(await orderDetail(id)).toMatchObject({ orderInfo: { status: -1 } })
})
