import * as system from '@/services/system'
import { api, common, startRecorder } from '../support/recorder'
import { testRequests } from '../support/requests'

testRequests(system, {
  banners: [
    { call: () => system.banners(), read: `GET ${common}/banner/list`, none: [] },
    { call: () => system.banners({ type: 'a,b' }), read: `GET ${common}/banner/list?type=a%2Cb`, none: [] },
  ],
  noticeLastOne: [
    { call: () => system.noticeLastOne(), read: `GET ${api}/notice/last-one`, none: null },
    { call: () => system.noticeLastOne('shop'), read: `GET ${api}/notice/last-one?type=shop`, none: null },
  ],
  noticeList: {
    call: () => system.noticeList({ type: 'shop', page: 2, pageSize: 10 }),
    read: `POST ${api}/notice/list`,
    body: 'type=shop&page=2&pageSize=10',
    none: { result: [] },
  },
  noticeDetail: { call: () => system.noticeDetail(4), read: `GET ${api}/notice/detail?id=4`, none: null },
  vipLevel: { call: () => system.vipLevel(), read: `GET ${api}/config/vipLevel` },
  queryConfig: [
    {
      call: () => system.queryConfig({ key: 'mallName' }),
      read: `GET ${common}/config/value?key=mallName`,
      none: null,
    },
    {
      call: () => system.queryConfig('mallName'),
      read: `GET ${common}/config/value?key=mallName`,
      none: null,
    },
  ],
  queryConfigBatch: [
    {
      call: () => system.queryConfigBatch('mallName,WITHDRAW_MIN'),
      read: `GET ${common}/config/values?keys=mallName%2CWITHDRAW_MIN`,
      none: [],
    },
    {
      call: () => system.queryConfigBatch(['mallName', 'WITHDRAW_MIN']),
      read: `GET ${common}/config/values?keys=mallName%2CWITHDRAW_MIN`,
      none: [],
    },
  ],
  friendlyPartnerList: {
    call: () => system.friendlyPartnerList('伙伴'),
    read: `POST ${api}/friendly-partner/list`,
    body: 'type=%E4%BC%99%E4%BC%B4',
    none: [],
  },
})

test('a page of notices comes as `result`, whatever the server calls the list', async () => {
  startRecorder().answer({
    code: 0,
    data: { dataList: [{ id: 1, title: '放假' }], totalRow: 21, totalPage: 3 },
  })
  expect(await system.noticeList()).toEqual({
    result: [{ id: 1, title: '放假' }],
    totalRow: 21,
    totalPage: 3,
  })
})

test('a setting is its text, also where the server answers the whole record', async () => {
  const recorder = startRecorder()
  recorder.answer({ code: 0, data: '10' })
  expect(await system.queryConfig('WITHDRAW_MIN')).toBe('10')
  recorder.answer({ code: 0, data: { key: 'WITHDRAW_MIN', value: '20' } })
  expect(await system.queryConfig('WITHDRAW_MIN')).toBe('20')
})

test('asking for no settings asks nobody', async () => {
  const recorder = startRecorder()
  expect(await system.queryConfigBatch([])).toEqual([])
  expect(recorder.requests).toEqual([])
})
