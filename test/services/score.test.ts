import * as score from '@/services/score'
import { api, common, startRecorder } from '../support/recorder'
import { testRequests } from '../support/requests'

testRequests(score, {
  scoreRules: [
    {
      call: () => score.scoreRules({ code: 'goodReputation' }),
      read: `POST ${api}/score/send/rule`,
      body: 'code=goodReputation',
      none: [],
    },
    { call: () => score.scoreRules(), read: `POST ${api}/score/send/rule`, body: '', none: [] },
  ],
  scoreSign: { call: () => score.scoreSign(), write: `POST ${api}/score/sign`, body: 'token=TOKEN' },
  scoreSignLogs: [
    {
      call: () =>
        score.scoreSignLogs({ dateAddBegin: '2019-08-01', dateAddEnd: '2019-08-31', page: 1, pageSize: 31 }),
      read: `POST ${api}/score/sign/logs`,
      body: 'dateAddBegin=2019-08-01&dateAddEnd=2019-08-31&page=1&pageSize=31&token=TOKEN',
      none: { result: [] },
    },
    {
      call: () => score.scoreSignLogs(),
      read: `POST ${api}/score/sign/logs`,
      body: 'token=TOKEN',
      none: { result: [] },
    },
  ],
  scoreTodaySignedInfo: {
    call: () => score.scoreTodaySignedInfo(),
    read: `GET ${api}/score/today-signed?token=TOKEN`,
    none: null,
  },
  scoreExchange: {
    call: () => score.scoreExchange('A-1 2'),
    write: `POST ${common}/score/exchange`,
    body: 'number=A-1%202&token=TOKEN',
  },
  shareGroupGetScore: [
    {
      call: () => score.shareGroupGetScore(979527, 'a+b/c=', 'i=='),
      write: `POST ${api}/score/share/wxa/group`,
      body: 'referrer=979527&encryptedData=a%2Bb%2Fc%3D&iv=i%3D%3D',
    },
    {
      call: () => score.shareGroupGetScore(979527, 'a', 'i', 'c'),
      write: `POST ${api}/score/share/wxa/group`,
      body: 'referrer=979527&encryptedData=a&iv=i&code=c',
    },
  ],
  scoreLogs: [
    {
      call: () =>
        score.scoreLogs({
          behavior: 0,
          type: 2,
          remark: '签到',
          dateAddBegin: '2019-08-01',
          dateAddEnd: '2019-08-31',
          page: 1,
          pageSize: 20,
        }),
      read: `POST ${api}/score/logs`,
      body:
        `behavior=0&type=2&remark=${encodeURIComponent('签到')}` +
        '&dateAddBegin=2019-08-01&dateAddEnd=2019-08-31&page=1&pageSize=20&token=TOKEN',
      none: { result: [] },
    },
    {
      call: () => score.scoreLogs(),
      read: `POST ${api}/score/logs`,
      body: 'token=TOKEN',
      none: { result: [] },
    },
  ],
})

describe('scoreSign', () => {
  test('tells points and days in a row where the server does', async () => {
    startRecorder().answer({ code: 0, data: { score: 5, continuous: 3 } })
    expect(await score.scoreSign()).toEqual({ repeated: false, score: 5, continuous: 3 })
  })

  test('is a first check-in when a success brings no data', async () => {
    startRecorder().answer({ code: 0 })
    expect(await score.scoreSign()).toEqual({ repeated: false })
  })

  test('a second one on the same day (10000) is an answer, not an error', async () => {
    startRecorder().answer({ code: 10000, msg: '今天已经签到过了' })
    expect(await score.scoreSign()).toEqual({ repeated: true })
  })
})

test('scoreRules answers the rules as they come, and none when a success brings no data', async () => {
  const rule = { id: 1, code: 'REG', confine: 0, score: 10 }
  const recorder = startRecorder()
  recorder.answer({ code: 0, data: [rule] })
  expect(await score.scoreRules()).toEqual([rule])
  recorder.answer({ code: 0 })
  expect(await score.scoreRules()).toEqual([])
})

test.each([
  [
    'scoreSignLogs',
    () => score.scoreSignLogs(),
    { id: 1, uid: 979527, continuous: 3, dateAdd: '2019-08-14 15:35:29' },
  ],
  [
    'scoreLogs',
    () => score.scoreLogs(),
    { id: 1, behavior: 0, type: 2, score: 5, dateAdd: '2019-08-14 15:35:29' },
  ],
])('%s reads a bare array and a page record alike', async (_method, call, record) => {
  const recorder = startRecorder()
  recorder.answer({ code: 0, data: [record] })
  expect(await call()).toEqual({ result: [record] })
  recorder.answer({ code: 0, data: { result: [record], totalRow: 1, totalPage: 1 } })
  expect(await call()).toEqual({ result: [record], totalRow: 1, totalPage: 1 })
})

test('scoreTodaySignedInfo answers the check-in, and null when a success brings no data', async () => {
  const log = { id: 1, uid: 979527, continuous: 3, dateAdd: '2019-08-14 15:35:29' }
  const recorder = startRecorder()
  recorder.answer({ code: 0, data: log })
  expect(await score.scoreTodaySignedInfo()).toEqual(log)
  recorder.answer({ code: 0 })
  expect(await score.scoreTodaySignedInfo()).toBeNull()
})

test('scoreExchange answers the points added', async () => {
  startRecorder().answer({ code: 0, data: { score: 50 } })
  expect(await score.scoreExchange('A-1')).toEqual({ score: 50 })
})
