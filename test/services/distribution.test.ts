import * as distribution from '@/services/distribution'
import { api, startRecorder } from '../support/recorder'
import { testRequests } from '../support/requests'

testRequests(distribution, {
  fxApply: {
    call: () => distribution.fxApply('王小明', '13500000000'),
    write: `POST ${api}/saleDistribution/apply`,
    body: `name=${encodeURIComponent('王小明')}&mobile=13500000000&token=TOKEN`,
  },
  fxApplyProgress: {
    call: () => distribution.fxApplyProgress(),
    read: `GET ${api}/saleDistribution/apply/progress?token=TOKEN`,
    none: null,
  },
  fxMembers: [
    {
      call: () =>
        distribution.fxMembers({
          level: 1,
          uids: 8,
          dateAddBegin: '2019-08-01',
          dateAddEnd: '2019-08-31',
          page: 1,
          pageSize: 20,
        }),
      read: `POST ${api}/saleDistribution/members`,
      body: 'level=1&uids=8&dateAddBegin=2019-08-01&dateAddEnd=2019-08-31&page=1&pageSize=20&token=TOKEN',
      none: { result: [] },
    },
    {
      call: () => distribution.fxMembers(),
      read: `POST ${api}/saleDistribution/members`,
      body: 'token=TOKEN',
      none: { result: [] },
    },
  ],
  fxCommisionLog: [
    {
      call: () =>
        distribution.fxCommisionLog({
          level: 3,
          unit: 0,
          isSettlement: false,
          uids: 8,
          dateAddBegin: '2019-08-01',
          dateAddEnd: '2019-08-31',
          page: 2,
          pageSize: 10,
        }),
      read: `POST ${api}/saleDistribution/commision/log`,
      body:
        'level=3&unit=0&isSettlement=false&uids=8&dateAddBegin=2019-08-01&dateAddEnd=2019-08-31' +
        '&page=2&pageSize=10&token=TOKEN',
      none: { result: [] },
    },
    {
      call: () => distribution.fxCommisionLog(),
      read: `POST ${api}/saleDistribution/commision/log`,
      body: 'token=TOKEN',
      none: { result: [] },
    },
  ],
})

test.each([
  ['fxApply', () => distribution.fxApply('王小明', '13500000000')],
  ['fxApplyProgress', () => distribution.fxApplyProgress()],
])('%s answers the application as it comes', async (_method, call) => {
  const application = { id: 3, status: 1, remark: '资料不全' }
  startRecorder().answer({ code: 0, data: application })
  expect(await call()).toEqual(application)
})

test('fxMembers keeps the page and drops the statistics beside it', async () => {
  const member = { uids: 8, nicks: '小红', level: 1, dateAdd: '2019-08-14 15:35:29' }
  startRecorder().answer({
    code: 0,
    data: { result: [member], totalRow: 1, totalPage: 1, statisticsCommisionMap: {} },
  })
  expect(await distribution.fxMembers()).toEqual({ result: [member], totalRow: 1, totalPage: 1 })
})

test('fxCommisionLog takes the commissions, not the orders a newer server sends beside them', async () => {
  const commission = { money: 1.25, unit: 0, level: 1, bili: 5, isSettlement: true, uids: 8 }
  startRecorder().answer({
    code: 0,
    data: { orderList: [{ id: 1 }], result: [commission], totalRow: 1, totalPage: 1 },
  })
  expect(await distribution.fxCommisionLog()).toEqual({ result: [commission], totalRow: 1, totalPage: 1 })
})
