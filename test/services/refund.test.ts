import * as refund from '@/services/refund'
import { api, startRecorder } from '../support/recorder'
import { testRequests } from '../support/requests'

testRequests(refund, {
  refundApply: {
    call: () =>
      refund.refundApply({
        orderId: 3,
        type: 2,
        logisticsStatus: 1,
        reason: 'r',
        amount: 0,
        pic: 'https://f.test/a.png,https://f.test/b.png',
        orderGoodsId: 31,
        number: 1,
      }),
    write: `POST ${api}/order/refundApply/apply`,
    body:
      'orderId=3&type=2&logisticsStatus=1&reason=r&amount=0' +
      '&pic=https%3A%2F%2Ff.test%2Fa.png%2Chttps%3A%2F%2Ff.test%2Fb.png&orderGoodsId=31&number=1&token=TOKEN',
  },
  refundApplyDetail: {
    call: () => refund.refundApplyDetail(3),
    read: `GET ${api}/order/refundApply/info?orderId=3&token=TOKEN`,
    none: [],
  },
  refundApplyCancel: [
    {
      call: () => refund.refundApplyCancel(3),
      write: `POST ${api}/order/refundApply/cancel`,
      body: 'orderId=3&token=TOKEN',
    },
    {
      call: () => refund.refundApplyCancel(3, 31),
      write: `POST ${api}/order/refundApply/cancel`,
      body: 'orderId=3&orderGoodsId=31&token=TOKEN',
    },
  ],
  orderRefunds: {
    call: () => refund.orderRefunds(3),
    read: `GET ${api}/order/refund?orderId=3&token=TOKEN`,
    none: [],
  },
})

const asked = { baseInfo: { id: 1, amount: 5, status: 0 } }

test('the requests for an order are a list, also where the server answers a single one', async () => {
  const recorder = startRecorder()
  recorder.answer({ code: 0, data: [asked, { baseInfo: { id: 2, amount: 3, status: 1 } }] })
  expect(await refund.refundApplyDetail(3)).toHaveLength(2)
  recorder.answer({ code: 0, data: asked })
  expect(await refund.refundApplyDetail(3)).toEqual([asked])
})

test('a request that runs already (20000) is a refusal', async () => {
  startRecorder().answer({ code: 20000, msg: '已申请' })
  await expect(
    refund.refundApply({ orderId: 3, type: 0, logisticsStatus: 0, reason: 'r', amount: 1 }),
  ).rejects.toMatchObject({ kind: 'business', code: 20000 })
})
