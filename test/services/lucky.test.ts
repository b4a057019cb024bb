import * as lucky from '@/services/lucky'
import { api, startRecorder } from '../support/recorder'
import { testRequests } from '../support/requests'

testRequests(lucky, {
  luckyInfo: { call: () => lucky.luckyInfo(3), read: `GET ${api}/luckyInfo/info/v2?id=3`, none: null },
  luckyInfoJoin: {
    call: () => lucky.luckyInfoJoin(3),
    write: `POST ${api}/luckyInfo/join`,
    body: 'id=3&token=TOKEN',
  },
  luckyInfoJoinMy: {
    call: () => lucky.luckyInfoJoinMy(3),
    read: `GET ${api}/luckyInfo/join/my?id=3&token=TOKEN`,
    none: null,
  },
  luckyInfoJoinLogs: {
    call: () => lucky.luckyInfoJoinLogs({ lid: 3, uid: 979527, page: 1, pageSize: 20 }),
    read: `POST ${api}/luckyInfo/join/logs`,
    body: 'lid=3&uid=979527&page=1&pageSize=20&token=TOKEN',
    none: { result: [] },
  },
})

const info = { id: 3, name: '幸运大转盘', timesPerUser: 3 }
const luckyGoods = [
  { goodsId: 139421, title: '耳机' },
  { goodsId: -1, title: '谢谢参与' },
]

describe('luckyInfo', () => {
  test('answers the draw and the fields of its wheel', async () => {
    startRecorder().answer({ code: 0, data: { info, luckyGoods, more: true } })
    expect(await lucky.luckyInfo(3)).toEqual({ info, luckyGoods })
  })

  test('has no fields where the answer leaves them out', async () => {
    startRecorder().answer({ code: 0, data: { info } })
    expect(await lucky.luckyInfo(3)).toEqual({ info, luckyGoods: [] })
  })

  test('reads the flat answer of the older address', async () => {
    startRecorder().answer({ code: 0, data: info })
    expect(await lucky.luckyInfo(3)).toEqual({ info, luckyGoods: [] })
  })

  test('is null when a success brings no data', async () => {
    startRecorder().answer({ code: 0 })
    expect(await lucky.luckyInfo(3)).toBeNull()
  })
})

test('luckyInfoJoin answers the prize, and an empty record when a success brings no data', async () => {
  const recorder = startRecorder()
  recorder.answer({ code: 0, data: { prizeName: '耳机', goodsId: 139421 } })
  expect(await lucky.luckyInfoJoin(3)).toEqual({ prizeName: '耳机', goodsId: 139421 })
  recorder.answer({ code: 0 })
  expect(await lucky.luckyInfoJoin(3)).toEqual({})
})

const log = { id: 1, prizeName: '耳机', dateAdd: '2019-08-14 15:35:29', uid: 979527 }

test('luckyInfoJoinMy answers the latest try as it comes', async () => {
  startRecorder().answer({ code: 0, data: log })
  expect(await lucky.luckyInfoJoinMy(3)).toEqual(log)
})

test('luckyInfoJoinLogs keeps the total, from which the tries left are counted', async () => {
  startRecorder().answer({ code: 0, data: { result: [log], totalRow: 2, totalPage: 2 } })
  expect(await lucky.luckyInfoJoinLogs({ lid: 3 })).toEqual({ result: [log], totalRow: 2, totalPage: 2 })
})
