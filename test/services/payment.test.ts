import * as payment from '@/services/payment'
import type { NextAction } from '@/types/api/payment'
import { jsonText } from '@/utils/json-text'
import { api, startRecorder } from '../support/recorder'
import { testRequests } from '../support/requests'

const payOrder: NextAction = { type: 0, id: 1 }
const payDeposit: NextAction = { type: 5, amount: 20, refCode: 'bike' }

testRequests(payment, {
  rechargeSendRules: {
    call: () => payment.rechargeSendRules(),
    read: `GET ${api}/user/recharge/send/rule`,
    none: [],
  },
  wxpay: [
    {
      call: () => payment.wxpay({ money: 100 }),
      write: `POST ${api}/pay/wx/wxapp`,
      body: 'money=100&token=TOKEN',
    },
    {
      call: () => payment.wxpay({ money: 19.9, payName: 'p', nextAction: jsonText(payOrder) }),
      write: `POST ${api}/pay/wx/wxapp`,
      body: 'money=19.9&payName=p&nextAction=%7B%22type%22%3A0%2C%22id%22%3A1%7D&token=TOKEN',
    },
  ],
  alipay: {
    call: () => payment.alipay({ money: 20, nextAction: jsonText(payDeposit) }),
    write: `POST ${api}/pay/alipay/semiAutomatic/payurl`,
    body: `money=20&nextAction=${encodeURIComponent('{"type":5,"amount":20,"refCode":"bike"}')}&token=TOKEN`,
  },
  payLogs: {
    call: () => payment.payLogs({ status: 1, recharge: true, page: 1, pageSize: 20 }),
    read: `POST ${api}/user/payLogs`,
    body: 'status=1&recharge=true&page=1&pageSize=20&token=TOKEN',
    none: { result: [] },
  },
  payBillDiscounts: {
    call: () => payment.payBillDiscounts(),
    read: `GET ${api}/payBill/discounts`,
    none: [],
  },
  payBill: {
    call: () => payment.payBill(88.8),
    write: `POST ${api}/payBill/pay`,
    body: 'money=88.8&token=TOKEN',
  },
})

describe('wxpay answers what the payment sheet needs', () => {
  test('from the older answer, which leaves the package to the client', async () => {
    startRecorder().answer({ code: 0, data: { timeStamp: '1', nonceStr: 'n', prepayId: 'wx1', sign: 's' } })
    expect(await payment.wxpay({ money: 1 })).toMatchObject({
      timeStamp: '1',
      nonceStr: 'n',
      package: 'prepay_id=wx1',
      signType: 'MD5',
      paySign: 's',
    })
  })

  test('from the newer answer as it comes', async () => {
    const data = {
      timeStamp: '1',
      nonceStr: 'n',
      package: 'prepay_id=wx2',
      signType: 'RSA',
      paySign: 'r',
      sign: 's',
    }
    startRecorder().answer({ code: 0, data })
    expect(await payment.wxpay({ money: 1 })).toEqual(data)
  })
})

test('alipay answers an address', async () => {
  startRecorder().answer({ code: 0, data: 'https://pay.test/1' })
  expect(await payment.alipay({ money: 1 })).toBe('https://pay.test/1')
})

test('a paid bill that the server does not tell is null', async () => {
  startRecorder().answer({ code: 0, msg: 'success' })
  expect(await payment.payBill(1)).toBeNull()
})
