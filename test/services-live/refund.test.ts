import { orderCreate, orderDetail, orderList, orderPay } from '@/services/order'
import { orderRefunds, refundApply, refundApplyCancel, refundApplyDetail } from '@/services/refund'
import { userAmount } from '@/services/wallet'
import { jsonText } from '@/utils/json-text'
import { addGoods } from '../support/catalogue'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop
let orderId: number
let orderGoodsId: number

beforeEach(async () => {
  shop = await startShop({ seed: 'empty' })
  const { uid } = await shop.login()
  await shop.control('/merchant/credit', { uid, amount: 100 })
  const goodsId = addGoods(shop.shop, { need_logistics: 0 })
  const goodsJsonStr = jsonText([{ goodsId, number: 2, propertyChildIds: '', logisticsType: 0 as const }])
  orderId = (await orderCreate({ goodsJsonStr, extJsonStr: jsonText({}) })).id
  await orderPay(orderId)
  orderGoodsId = (await orderDetail(orderId))?.goods[0]?.id ?? 0
})
afterEach(async () => {
  expect(await shop.control('/audit')).toEqual({ ok: true, violations: [], unknownParams: [] })
})

const ask = (amount: number, number = 1) =>
  refundApply({
    ...{ orderId, orderGoodsId, number, amount, type: 0, logisticsStatus: 0, reason: '不想要了' },
    pic: '@base@/a.png,@base@/b.png',
  })
const answer = (agree: boolean, reason?: string) =>
  shop.control('/merchant/refund', { orderId, agree, reason })

test('nothing was asked for yet', async () => {
  expect(await refundApplyDetail(orderId)).toEqual([])
  expect(await orderRefunds(orderId)).toEqual([])
})

test('a request is bounded, runs alone, shows in the order and can be withdrawn', async () => {
  await expect(ask(10.01)).rejects.toMatchObject({ code: -1, data: 10 })
  await ask(10)
  await expect(ask(10)).rejects.toMatchObject({ code: 20000 })
  expect(await refundApplyDetail(orderId)).toMatchObject([
    { baseInfo: { orderGoodsId, number: 1, amount: 10, status: 0 }, pics: [{}, {}] },
  ])
  expect(await orderDetail(orderId)).toMatchObject({
    orderInfo: { refundStatus: 1 },
    goods: [{ refundStatus: 1 }],
  })
  expect((await orderList({ hasRefund: true })).orderList).toHaveLength(1)
  await refundApplyCancel(orderId, orderGoodsId)
  expect(await refundApplyDetail(orderId)).toMatchObject([{ baseInfo: { status: 1, statusStr: '已撤销' } }])
  expect((await orderList({ hasRefund: true })).orderList).toEqual([])
})

test('agreed, the money is in the wallet and in the history; the rest can be asked for later', async () => {
  await ask(9.5)
  await answer(true)
  expect(await userAmount()).toMatchObject({ balance: 89.5, totleConsumed: 10.5 })
  await ask(10)
  await answer(false, '已发出')
  expect((await refundApplyDetail(orderId))[0]).toMatchObject({
    baseInfo: { status: 2, remark: '商家拒绝：已发出' },
  })
  await ask(10)
  await answer(true)
  expect(await orderRefunds(orderId)).toMatchObject([{ moneyRefund: 10 }, { moneyRefund: 9.5, status: 3 }])
  expect(await orderDetail(orderId)).toMatchObject({ orderInfo: { status: -1, refundStatus: 3 } })
})
