import * as order from '@/services/order'
import type { OrderGoodsInput, OrderReputationInput } from '@/types/api/order'
import { jsonText } from '@/utils/json-text'
import { api, startRecorder } from '../support/recorder'
import { testRequests } from '../support/requests'

const lines: OrderGoodsInput[] = [{ goodsId: 5, number: 2, propertyChildIds: '4:15', logisticsType: 0 }]
const goodsJsonStr = jsonText(lines)
const goodsText = encodeURIComponent('[{"goodsId":5,"number":2,"propertyChildIds":"4:15","logisticsType":0}]')
const extJsonStr = jsonText({ submitKey: 'k1' })
const keyText = encodeURIComponent('{"submitKey":"k1"}')

const review: OrderReputationInput = { orderId: 3, reputations: [{ id: 31, reputation: 2, remark: '好' }] }
const reviewText = encodeURIComponent(
  '{"token":"TOKEN","orderId":3,"reputations":[{"id":31,"reputation":2,"remark":"好"}]}',
)

testRequests(order, {
  orderCreate: [
    {
      call: () => order.orderCreate({ calculate: true, goodsJsonStr, peisongType: 'kd', couponId: 8 }),
      read: `POST ${api}/order/create`,
      body: `calculate=true&goodsJsonStr=${goodsText}&peisongType=kd&couponId=8&token=TOKEN`,
    },
    {
      call: () =>
        order.orderCreate({ goodsJsonStr, extJsonStr, kjid: 2, pingtuanOpenId: 7380, isCanHx: true }),
      write: `POST ${api}/order/create`,
      body: `goodsJsonStr=${goodsText}&extJsonStr=${keyText}&kjid=2&pingtuanOpenId=7380&isCanHx=true&token=TOKEN`,
    },
    {
      call: () => order.orderCreate({ calculate: false, goodsJsonStr, extJsonStr }),
      write: `POST ${api}/order/create`,
      body: `goodsJsonStr=${goodsText}&extJsonStr=${keyText}&token=TOKEN`,
    },
  ],
  orderClose: {
    call: () => order.orderClose(3),
    write: `POST ${api}/order/close`,
    body: 'orderId=3&token=TOKEN',
  },
  orderDelete: {
    call: () => order.orderDelete(3),
    write: `POST ${api}/order/delete`,
    body: 'orderId=3&token=TOKEN',
  },
  orderPay: [
    { call: () => order.orderPay(3), write: `POST ${api}/order/pay`, body: 'orderId=3&token=TOKEN' },
    {
      call: () => order.orderPay('3,4'),
      write: `POST ${api}/order/pay`,
      body: 'orderId=3%2C4&token=TOKEN',
    },
  ],
  orderDelivery: {
    call: () => order.orderDelivery(3),
    write: `POST ${api}/order/delivery`,
    body: 'orderId=3&token=TOKEN',
  },
  orderHX: { call: () => order.orderHX('9f8e'), write: `POST ${api}/order/hx`, body: 'hxNumber=9f8e' },
  orderStatistics: {
    call: () => order.orderStatistics(),
    read: `GET ${api}/order/statistics?token=TOKEN`,
  },
  orderList: {
    call: () => order.orderList({ status: 0, page: 1, pageSize: 10 }),
    read: `POST ${api}/order/list`,
    body: 'status=0&page=1&pageSize=10&token=TOKEN',
    none: { orderList: [], goodsMap: {}, logisticsMap: {} },
  },
  orderDetail: {
    call: () => order.orderDetail(3),
    read: `GET ${api}/order/detail?id=3&token=TOKEN`,
    none: null,
  },
  orderReputation: {
    call: () => order.orderReputation({ postJsonString: jsonText(review) }),
    write: `POST ${api}/order/reputation`,
    body: `postJsonString=${reviewText}`,
  },
})

test.each([
  [true, true],
  [1, true],
  ['1', true],
  [false, false],
  [0, false],
  [undefined, false],
])('a calculation answers isNeedLogistics %p as %p', async (wire, expected) => {
  startRecorder().answer({ code: 0, data: { amountTotle: 10, amountLogistics: 0, isNeedLogistics: wire } })
  const answer = await order.orderCreate({ calculate: true, goodsJsonStr })
  expect(answer).toEqual({ amountTotle: 10, amountLogistics: 0, isNeedLogistics: expected })
})

const bought = { id: 3, status: 1, amountReal: 25 }
const line = { id: 31, goodsId: 5, number: 2, amount: 12.5 }

test('a page of orders keeps its maps and totals, and lacks none of its parts', async () => {
  const recorder = startRecorder()
  recorder.answer({ code: 0, data: { orderList: [bought], goodsMap: { 3: [line] }, totalRow: 1 } })
  expect(await order.orderList()).toEqual({
    orderList: [bought],
    goodsMap: { 3: [line] },
    logisticsMap: {},
    totalRow: 1,
  })
})

test('an order always has a list of lines', async () => {
  startRecorder().answer({ code: 0, data: { orderInfo: bought } })
  expect(await order.orderDetail(3)).toEqual({ orderInfo: bought, goods: [] })
})

test('an unknown redeem code (700) is a refusal, not an answer', async () => {
  startRecorder().answer({ code: 700, msg: '核销码不正确' })
  await expect(order.orderHX('x')).rejects.toMatchObject({ kind: 'business', code: 700 })
})

test('a balance too small is a refusal that carries what is missing', async () => {
  startRecorder().answer({ code: 40000, msg: '余额不足', data: 12.5 })
  await expect(order.orderPay(3)).rejects.toMatchObject({ kind: 'business', code: 40000, data: 12.5 })
})
