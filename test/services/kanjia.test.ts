import * as kanjia from '@/services/kanjia'
import { api, startRecorder } from '../support/recorder'
import { testRequests } from '../support/requests'

testRequests(kanjia, {
  kanjiaSet: [
    {
      call: () => kanjia.kanjiaSet(139421),
      read: `GET ${api}/shop/goods/kanjia/set/v2?goodsId=139421`,
      none: [],
    },
    {
      call: () => kanjia.kanjiaSet([139421, 145565]),
      read: `GET ${api}/shop/goods/kanjia/set/v2?goodsId=139421%2C145565`,
      none: [],
    },
  ],
  kanjiaJoin: {
    call: () => kanjia.kanjiaJoin(1067),
    write: `POST ${api}/shop/goods/kanjia/join`,
    body: 'kjid=1067&token=TOKEN',
  },
  kanjiaMyJoinInfo: {
    call: () => kanjia.kanjiaMyJoinInfo(1067),
    read: `GET ${api}/shop/goods/kanjia/my?kjid=1067&token=TOKEN`,
    none: null,
  },
  kanjiaClear: {
    call: () => kanjia.kanjiaClear(1067),
    write: `POST ${api}/shop/goods/kanjia/clear`,
    body: 'kjid=1067&token=TOKEN',
  },
  kanjiaDetail: {
    call: () => kanjia.kanjiaDetail(1067, 979527),
    read: `GET ${api}/shop/goods/kanjia/info?kjid=1067&joiner=979527`,
    none: null,
  },
  kanjiaHelp: [
    {
      call: () => kanjia.kanjiaHelp(1067, 979527, '记得请我吃饭'),
      write: `POST ${api}/shop/goods/kanjia/help`,
      body: `kjid=1067&joinerUser=979527&remark=${encodeURIComponent('记得请我吃饭')}&token=TOKEN`,
    },
    {
      call: () => kanjia.kanjiaHelp(1067, 979527),
      write: `POST ${api}/shop/goods/kanjia/help`,
      body: 'kjid=1067&joinerUser=979527&token=TOKEN',
    },
  ],
  kanjiaHelpDetail: {
    call: () => kanjia.kanjiaHelpDetail(1067, 979527),
    read: `GET ${api}/shop/goods/kanjia/myHelp?kjid=1067&joinerUser=979527&token=TOKEN`,
    none: null,
  },
})

const set = { id: 1067, originalPrice: 888, minPrice: 8, number: 999, numberBuy: 0 }
const bargain = { kjId: 1067, goodsId: 139421, uid: 979527, curPrice: 861.61, minPrice: 8, helpNumber: 1 }

describe('kanjiaSet', () => {
  test('is a list of one when the older address answers one record', async () => {
    startRecorder().answer({ code: 0, data: set })
    expect(await kanjia.kanjiaSet(139421)).toEqual([set])
  })

  test('keeps all activities of a goods', async () => {
    const sets = [
      { ...set, goodsId: 139421 },
      { ...set, id: 1068, goodsId: 139421 },
    ]
    startRecorder().answer({ code: 0, data: sets })
    expect(await kanjia.kanjiaSet(139421)).toEqual(sets)
  })

  test.each([undefined, {}])('is empty when a success brings %p', async (data) => {
    startRecorder().answer({ code: 0, data })
    expect(await kanjia.kanjiaSet(139421)).toEqual([])
  })

  test('asks nothing for no goods', async () => {
    const recorder = startRecorder()
    expect(await kanjia.kanjiaSet([])).toEqual([])
    expect(recorder.requests).toEqual([])
  })
})

describe('kanjiaDetail', () => {
  test('answers the bargain, its starter and the helpers', async () => {
    const detail = {
      kanjiaInfo: bargain,
      joiner: { nick: 'gooking' },
      helps: [{ nick: '小明', cutPrice: 26.39, dateAdd: '2019-08-14 16:31:45' }],
    }
    startRecorder().answer({ code: 0, data: detail })
    expect(await kanjia.kanjiaDetail(1067, 979527)).toEqual(detail)
  })

  test('has an empty list of helpers and a nameless starter where the answer leaves them out', async () => {
    startRecorder().answer({ code: 0, data: { kanjiaInfo: bargain } })
    expect(await kanjia.kanjiaDetail(1067, 979527)).toEqual({ kanjiaInfo: bargain, joiner: {}, helps: [] })
  })

  test('is null when a success brings no bargain', async () => {
    startRecorder().answer({ code: 0, data: { joiner: { nick: 'gooking' }, helps: [] } })
    expect(await kanjia.kanjiaDetail(1067, 979527)).toBeNull()
  })
})

test.each([
  ['kanjiaJoin', () => kanjia.kanjiaJoin(1067), bargain],
  ['kanjiaMyJoinInfo', () => kanjia.kanjiaMyJoinInfo(1067), bargain],
  ['kanjiaHelp', () => kanjia.kanjiaHelp(1067, 979527), { uid: 1, goodsId: 139421, cutPrice: 26.39 }],
  ['kanjiaHelpDetail', () => kanjia.kanjiaHelpDetail(1067, 979527), { uid: 1, cutPrice: 26.39 }],
])('%s answers the record as it comes', async (_method, call, data) => {
  startRecorder().answer({ code: 0, data })
  expect(await call()).toEqual(data)
})
