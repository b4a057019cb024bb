import * as virtualTrader from '@/services/virtual-trader'
import { api, startRecorder } from '../support/recorder'
import { testRequests, type Row } from '../support/requests'

const detail = (call: Row['call']): Row => ({
  call,
  read: `GET ${api}/virtualTrader/info?id=5&token=TOKEN`,
  none: null,
})

const logs = (call: Row['call']): Row => ({
  call,
  read: `POST ${api}/virtualTrader/buy/logs`,
  body: 'page=2&pageSize=10&token=TOKEN',
  none: { result: [] },
})

testRequests(virtualTrader, {
  virtualTraderList: [
    {
      call: () => virtualTrader.virtualTraderList({ status: 0, page: 1, pageSize: 20 }),
      read: `POST ${api}/virtualTrader/list`,
      body: 'status=0&page=1&pageSize=20',
      none: { result: [] },
    },
    {
      call: () => virtualTrader.virtualTraderList(),
      read: `POST ${api}/virtualTrader/list`,
      body: '',
      none: { result: [] },
    },
  ],
  virtualTraderDetail: detail(() => virtualTrader.virtualTraderDetail(5)),
  virtualTraderInfo: detail(() => virtualTrader.virtualTraderInfo(5)),
  virtualTraderBuy: {
    call: () => virtualTrader.virtualTraderBuy(5),
    write: `POST ${api}/virtualTrader/buy`,
    body: 'id=5&token=TOKEN',
  },
  virtualTraderMyBuyLogs: logs(() => virtualTrader.virtualTraderMyBuyLogs({ page: 2, pageSize: 10 })),
  virtualTraderBuyLogs: logs(() => virtualTrader.virtualTraderBuyLogs({ page: 2, pageSize: 10 })),
})

const song = { id: 5, name: '钢琴课', price: 9.9, status: 0, dateAdd: '2019-08-14 15:35:29' }

describe('virtualTraderList', () => {
  test('is a page without totals when the answer is a bare array', async () => {
    startRecorder().answer({ code: 0, data: [song] })
    expect(await virtualTrader.virtualTraderList()).toEqual({ result: [song] })
  })

  test('keeps the totals of a page record', async () => {
    startRecorder().answer({ code: 0, data: { result: [song], totalRow: 11, totalPage: 2 } })
    expect(await virtualTrader.virtualTraderList()).toEqual({ result: [song], totalRow: 11, totalPage: 2 })
  })
})

test.each(['virtualTraderMyBuyLogs', 'virtualTraderBuyLogs'] as const)(
  '%s reads a bare array and a page record alike',
  async (method) => {
    const log = { vId: 5, uid: 979527, price: 9.9, dateAdd: '2019-08-14 15:35:29' }
    const recorder = startRecorder()
    recorder.answer({ code: 0, data: [log] })
    expect(await virtualTrader[method]()).toEqual({ result: [log] })
    recorder.answer({ code: 0, data: { dataList: [log], totalRow: 1, totalPage: 1 } })
    expect(await virtualTrader[method]()).toEqual({ result: [log], totalRow: 1, totalPage: 1 })
  },
)

test.each(['virtualTraderDetail', 'virtualTraderInfo'] as const)(
  '%s answers what was bought, wrapped or not',
  async (method) => {
    const bought = { ...song, content: '<p>第一课</p>', jsonObj: { videoId: 'v1' } }
    const recorder = startRecorder()
    recorder.answer({ code: 0, data: bought })
    expect(await virtualTrader[method](5)).toEqual(bought)
    recorder.answer({ code: 0, data: { info: bought } })
    expect(await virtualTrader[method](5)).toEqual(bought)
  },
)

test('virtualTraderBuy refuses with 40000 when the balance is too small', async () => {
  startRecorder().answer({ code: 40000, msg: '余额不足', data: 3.5 })
  await expect(virtualTrader.virtualTraderBuy(5)).rejects.toMatchObject({ code: 40000, data: 3.5 })
})
