import * as deposit from '@/services/deposit'
import { api, startRecorder } from '../support/recorder'
import { testRequests } from '../support/requests'

testRequests(deposit, {
  payDeposit: [
    {
      call: () =>
        deposit.payDeposit({ amount: 99.5, remark: 'bike', refCode: 'R-1', extJsonStr: '{"seat":"7"}' }),
      write: `POST ${api}/deposit/pay`,
      body: 'amount=99.5&remark=bike&refCode=R-1&extJsonStr=%7B%22seat%22%3A%227%22%7D&token=TOKEN',
    },
    {
      call: () => deposit.payDeposit({ amount: 100 }),
      write: `POST ${api}/deposit/pay`,
      body: 'amount=100&token=TOKEN',
    },
  ],
  depositList: [
    {
      call: () => deposit.depositList({ status: 0, page: 1, pageSize: 20 }),
      read: `POST ${api}/deposit/list`,
      body: 'status=0&page=1&pageSize=20&token=TOKEN',
      none: { result: [] },
    },
    {
      call: () => deposit.depositList(),
      read: `POST ${api}/deposit/list`,
      body: 'token=TOKEN',
      none: { result: [] },
    },
  ],
  depositInfo: {
    call: () => deposit.depositInfo(6),
    read: `GET ${api}/deposit/info?id=6&token=TOKEN`,
    none: null,
  },
  depositBackApply: {
    call: () => deposit.depositBackApply(6),
    write: `POST ${api}/deposit/back/apply`,
    body: 'id=6&token=TOKEN',
  },
})

const paid = { id: 6, amount: 100, status: 1, statusStr: '已支付', dateAdd: '2019-08-14 15:35:29' }

describe('payDeposit', () => {
  test('answers the deposit where the server does, else null', async () => {
    const recorder = startRecorder()
    recorder.answer({ code: 0, data: paid })
    expect(await deposit.payDeposit({ amount: 100 })).toEqual(paid)
    recorder.answer({ code: 0 })
    expect(await deposit.payDeposit({ amount: 100 })).toBeNull()
  })

  test('refuses with 40000 and the missing yuan when the balance is too small', async () => {
    startRecorder().answer({ code: 40000, msg: '余额不足', data: 12.5 })
    await expect(deposit.payDeposit({ amount: 100 })).rejects.toMatchObject({ code: 40000, data: 12.5 })
  })
})

test('depositInfo is one record, wrapped or not', async () => {
  const recorder = startRecorder()
  recorder.answer({ code: 0, data: paid })
  expect(await deposit.depositInfo(6)).toEqual(paid)
  recorder.answer({ code: 0, data: { info: paid } })
  expect(await deposit.depositInfo(6)).toEqual(paid)
})

test('depositList reads a bare array and a page record alike', async () => {
  const recorder = startRecorder()
  recorder.answer({ code: 0, data: [paid] })
  expect(await deposit.depositList()).toEqual({ result: [paid] })
  recorder.answer({ code: 0, data: { result: [paid], totalRow: 1, totalPage: 1 } })
  expect(await deposit.depositList()).toEqual({ result: [paid], totalRow: 1, totalPage: 1 })
})
