import * as pingtuan from '@/services/pingtuan'
import { common, startRecorder } from '../support/recorder'
import { testRequests } from '../support/requests'

testRequests(pingtuan, {
  pingtuanSet: {
    call: () => pingtuan.pingtuanSet(139421),
    read: `GET ${common}/shop/goods/pingtuan/set?goodsId=139421`,
    none: null,
  },
  pingtuanSets: {
    call: () => pingtuan.pingtuanSets([145565, 139421]),
    read: `GET ${common}/shop/goods/pingtuan/sets?goodsId=145565%2C139421`,
    none: [],
  },
  pingtuanOpen: {
    call: () => pingtuan.pingtuanOpen(139421),
    write: `POST ${common}/shop/goods/pingtuan/open`,
    body: 'goodsId=139421&token=TOKEN',
  },
  pingtuanList: {
    call: () => pingtuan.pingtuanList({ goodsId: 139421, status: 0, page: 1, pageSize: 20 }),
    read: `POST ${common}/shop/goods/pingtuan/list/v2`,
    body: 'goodsId=139421&status=0&page=1&pageSize=20',
    none: { result: [] },
  },
  pingtuanJoinUsers: {
    call: () => pingtuan.pingtuanJoinUsers(7380),
    read: `GET ${common}/shop/goods/pingtuan/joiner?tuanId=7380`,
    none: [],
  },
  pingtuanMyJoined: [
    {
      call: () =>
        pingtuan.pingtuanMyJoined({
          goodsId: 1,
          orderId: 2,
          pingtuanId: 3,
          tuanId: 4,
          page: 1,
          pageSize: 20,
        }),
      read: `POST ${common}/shop/goods/pingtuan/my-join-list`,
      body: 'goodsId=1&orderId=2&pingtuanId=3&tuanId=4&page=1&pageSize=20&token=TOKEN',
      none: { result: [] },
    },
    {
      call: () => pingtuan.pingtuanMyJoined(),
      read: `POST ${common}/shop/goods/pingtuan/my-join-list`,
      body: 'token=TOKEN',
      none: { result: [] },
    },
  ],
})

const set = { id: 2, goodsId: 139421, numberPersion: 2, numberSucccess: 0, timeoutHours: 24 }
const group = {
  id: 7380,
  pingtuanId: 2,
  goodsId: 139421,
  helpNumber: 1,
  status: 0,
  dateEnd: '2019-08-16 07:45:34',
}
const member = { id: 1, pingtuanId: 2, pingtuanJoiner: 7380, uidHelp: 979527, dateAdd: '2019-08-15 07:45:34' }

test('pingtuanSets asks nothing for no goods', async () => {
  const recorder = startRecorder()
  expect(await pingtuan.pingtuanSets([])).toEqual([])
  expect(recorder.requests).toEqual([])
})

test.each([
  ['pingtuanSet', () => pingtuan.pingtuanSet(139421), set],
  ['pingtuanSets', () => pingtuan.pingtuanSets([139421]), [set]],
  ['pingtuanOpen', () => pingtuan.pingtuanOpen(139421), group],
  ['pingtuanJoinUsers', () => pingtuan.pingtuanJoinUsers(7380), [member]],
])('%s answers the records as they come', async (_method, call, data) => {
  startRecorder().answer({ code: 0, data })
  expect(await call()).toEqual(data)
})

test.each([
  ['pingtuanList', () => pingtuan.pingtuanList({ goodsId: 139421 }), group],
  ['pingtuanMyJoined', () => pingtuan.pingtuanMyJoined(), member],
])('%s reads a bare array and a page record alike', async (_method, call, record) => {
  const recorder = startRecorder()
  recorder.answer({ code: 0, data: [record] })
  expect(await call()).toEqual({ result: [record] })
  recorder.answer({ code: 0, data: { result: [record], totalRow: 1, totalPage: 1, extra: {} } })
  expect(await call()).toEqual({ result: [record], totalRow: 1, totalPage: 1 })
})

test.each([
  ['pingtuanSets', () => pingtuan.pingtuanSets([139421])],
  ['pingtuanJoinUsers', () => pingtuan.pingtuanJoinUsers(7380)],
])('%s is an empty list when a success brings no data', async (_method, call) => {
  startRecorder().answer({ code: 0 })
  expect(await call()).toEqual([])
})
