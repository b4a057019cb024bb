import * as invoice from '@/services/invoice'
import { api, startRecorder } from '../support/recorder'
import { testRequests } from '../support/requests'

testRequests(invoice, {
  invoiceApply: [
    {
      call: () =>
        invoice.invoiceApply({
          comName: 'A & B',
          tfn: '91330105MA27XXXX0A',
          amount: 12.5,
          consumption: 'tea',
          remark: 'soon',
          extJsonStr: '{"bank":"ICBC"}',
          orderId: 9,
          email: 'a@b.cn',
        }),
      write: `POST ${api}/invoice/apply`,
      body:
        'comName=A%20%26%20B&tfn=91330105MA27XXXX0A&amount=12.5&consumption=tea&remark=soon' +
        '&extJsonStr=%7B%22bank%22%3A%22ICBC%22%7D&orderId=9&email=a%40b.cn&token=TOKEN',
    },
    {
      call: () => invoice.invoiceApply({ comName: 'Li', amount: 8, consumption: 'tea' }),
      write: `POST ${api}/invoice/apply`,
      body: 'comName=Li&amount=8&consumption=tea&token=TOKEN',
    },
  ],
  invoiceList: [
    {
      call: () => invoice.invoiceList({ page: 2, pageSize: 10 }),
      read: `POST ${api}/invoice/list`,
      body: 'page=2&pageSize=10&token=TOKEN',
      none: { result: [] },
    },
    {
      call: () => invoice.invoiceList(),
      read: `POST ${api}/invoice/list`,
      body: 'token=TOKEN',
      none: { result: [] },
    },
  ],
  invoiceDetail: {
    call: () => invoice.invoiceDetail(4),
    read: `GET ${api}/invoice/info?id=4&token=TOKEN`,
    none: null,
  },
})

const issued = { id: 4, comName: 'Li', amount: 8, consumption: 'tea', status: 3 }
const extJson = { 开户行: '工商银行' }

test.each([
  ['flat', { ...issued, extJson }, { ...issued, extJson }],
  ['wrapped with its attributes beside it', { info: issued, extJson }, { ...issued, extJson }],
  ['wrapped without attributes', { info: issued }, issued],
])('invoiceDetail is one record when the answer is %s', async (_style, data, expected) => {
  startRecorder().answer({ code: 0, data })
  expect(await invoice.invoiceDetail(4)).toEqual(expected)
})

test('invoiceList reads a bare array and a page record alike', async () => {
  const recorder = startRecorder()
  recorder.answer({ code: 0, data: [issued] })
  expect(await invoice.invoiceList()).toEqual({ result: [issued] })
  recorder.answer({ code: 0, data: { result: [issued], totalRow: 1, totalPage: 1 } })
  expect(await invoice.invoiceList()).toEqual({ result: [issued], totalRow: 1, totalPage: 1 })
})
