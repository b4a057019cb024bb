import { orderCreate, orderDetail } from '@/services/order'
import { alipay, payBill, payBillDiscounts, payLogs, rechargeSendRules, wxpay } from '@/services/payment'
import { userAmount } from '@/services/wallet'
import { jsonText } from '@/utils/json-text'
import { addGoods, insert } from '../support/catalogue'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop
let uid: number

beforeEach(async () => {
  shop = await startShop({ seed: 'empty' })
  ;({ uid } = await shop.login())
})
afterEach(async () => {
  expect(await shop.control('/audit')).toEqual({ ok: true, violations: [], unknownParams: [] })
})

const settle = (prepayId: string | undefined, result = 'paid', delay?: number) =>
  shop.control(`/wxpay/${prepayId}`, { result, delay })
const order = () =>
  orderCreate({
    goodsJsonStr: jsonText([
      {
        goodsId: addGoods(shop.shop, { need_logistics: 0 }),
        number: 1,
        propertyChildIds: '',
        logisticsType: 0 as const,
      },
    ]),
    extJsonStr: jsonText({}),
  })

test('wxpay: the notification comes later, pays the order and is found in payLogs', async () => {
  await shop.control('/merchant/credit', { uid, amount: 4 })
  const { id } = await order()
  const nextAction = jsonText({ type: 0 as const, id })
  await expect(wxpay({ money: 5.99, nextAction })).rejects.toMatchObject({ kind: 'business', data: 0.01 })
  const payment = await wxpay({ money: 6, nextAction, payName: '订单', remark: '支付' })
  expect(payment).toMatchObject({
    signType: 'MD5',
    package: `prepay_id=${payment.prepayId}`,
    paySign: payment.sign,
  })
  expect(await settle(payment.prepayId, 'paid', 1_500)).toMatchObject({
    status: 0,
    orderNo: payment.outTradeId,
  })
  expect(await orderDetail(id)).toMatchObject({ orderInfo: { status: 0 } })
  while ((await orderDetail(id))?.orderInfo.status === 0)
    await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await orderDetail(id)).toMatchObject({ orderInfo: { status: 1, payNumber: payment.outTradeId } })
  expect((await payLogs({ orderNo: payment.outTradeId })).result).toMatchObject([{ status: 1, money: 6 }])
  expect(await userAmount()).toMatchObject({ balance: 0, totleConsumed: 10 })
})

test('cancelled leaves the order unpaid, failed ends the payment', async () => {
  const { id } = await order()
  const { prepayId } = await wxpay({ money: 10, nextAction: jsonText({ type: 0 as const, id }) })
  expect(await settle(prepayId, 'cancelled', 0)).toMatchObject({ status: 0 })
  expect(await settle(prepayId, 'failed', 0)).toMatchObject({ status: 2 })
  expect(await settle(prepayId, 'paid', 0)).toMatchObject({ status: 2 })
  expect(await orderDetail(id)).toMatchObject({ orderInfo: { status: 0 } })
  expect(await settle('unknown')).toMatchObject({ code: 700 })
})

test('rechargeSendRules and what a recharge gets on top; payLogs by kind', async () => {
  expect(await rechargeSendRules()).toEqual([])
  insert(shop.shop, 'recharge_rule', { confine: 10_000, send: 1000 })
  expect(await rechargeSendRules()).toMatchObject([{ confine: 100, send: 10, loop: false }])
  await settle((await wxpay({ money: 100 })).prepayId, 'paid', 0)
  expect(await userAmount()).toMatchObject({ balance: 110 })
  expect((await payLogs({ recharge: true, status: 1, page: 1 })).result).toHaveLength(1)
  expect((await payLogs({ recharge: false })).result).toEqual([])
})

test('alipay answers a page of the sandbox that can be opened', async () => {
  const address = await alipay({ money: 12.3, remark: '充值' })
  const page = await (await fetch(address)).text()
  expect(page).toContain('¥12.30')
  await settle(address.split('/').pop(), 'paid', 0)
  expect(await userAmount()).toMatchObject({ balance: 12.3 })
})

test('payBill takes the discount off and says with 40000 what is missing', async () => {
  expect(await payBillDiscounts()).toEqual([])
  insert(shop.shop, 'bill_discount', { consume: 10_000, discounts: 1200 })
  expect(await payBillDiscounts()).toMatchObject([{ consume: 100, discounts: 12 }])
  await expect(payBill(100)).rejects.toMatchObject({ code: 40000, data: 88 })
  await shop.control('/merchant/credit', { uid, amount: 100 })
  expect(await payBill(100)).toMatchObject({ amount: 100, realMoney: 88, balance: 12 })
})
