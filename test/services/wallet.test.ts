import * as wallet from '@/services/wallet'
import { api, startRecorder } from '../support/recorder'
import { testRequests } from '../support/requests'

testRequests(wallet, {
  userAmount: { call: () => wallet.userAmount(), read: `GET ${api}/user/amount?token=TOKEN` },
  cashLogs: {
    call: () => wallet.cashLogs({ behavior: 0, types: '0,3', dateAddEnd: '2026-02-28', page: 2 }),
    read: `POST ${api}/user/cashLog`,
    body: 'behavior=0&types=0%2C3&dateAddEnd=2026-02-28&page=2&token=TOKEN',
    none: { result: [] },
  },
  withDrawApply: {
    call: () => wallet.withDrawApply(12.34),
    write: `POST ${api}/user/withDraw/apply`,
    body: 'money=12.34&token=TOKEN',
  },
  withDrawLogs: {
    call: () => wallet.withDrawLogs({ page: 1, pageSize: 20 }),
    read: `POST ${api}/user/withDraw/list`,
    body: 'page=1&pageSize=20&token=TOKEN',
    none: { result: [] },
  },
  withDrawDetail: {
    call: () => wallet.withDrawDetail(4),
    read: `GET ${api}/user/withDraw/detail?id=4&token=TOKEN`,
    none: null,
  },
})

test('a blocked account (700) is a refusal, not an empty wallet', async () => {
  startRecorder().answer({ code: 700, msg: '账户异常' })
  await expect(wallet.userAmount()).rejects.toMatchObject({ kind: 'business', code: 700 })
})

test('a withdrawal is the same, plain or wrapped as `info`', async () => {
  const recorder = startRecorder()
  recorder.answer({ code: 0, data: { id: 4, money: 10, status: 0 } })
  expect(await wallet.withDrawDetail(4)).toEqual({ id: 4, money: 10, status: 0 })
  recorder.answer({ code: 0, data: { info: { id: 4, money: 10, status: 0 } } })
  expect(await wallet.withDrawDetail(4)).toEqual({ id: 4, money: 10, status: 0 })
})

const entry = { id: 1, amount: 5, behavior: 0, dateAdd: '2026-02-28 10:00:00' }

test('the log is one page, from a bare array and from `result` alike', async () => {
  const recorder = startRecorder()
  recorder.answer({ code: 0, data: [entry] })
  expect(await wallet.cashLogs()).toEqual({ result: [entry] })
  recorder.answer({ code: 0, data: { result: [entry], totalRow: 41, totalPage: 3 } })
  expect(await wallet.cashLogs()).toEqual({ result: [entry], totalRow: 41, totalPage: 3 })
})
