import * as map from '@/services/map'
import { apiRoot, startRecorder } from '../support/recorder'
import { testRequests } from '../support/requests'

testRequests(map, {
  mapDistance: {
    call: () => map.mapDistance(30.274085, 120.15507, 30.25, 120.1),
    read: `GET ${apiRoot}/common/map/distance?lat1=30.274085&lng1=120.15507&lat2=30.25&lng2=120.1`,
  },
  mapQQAddress: [
    {
      call: () => map.mapQQAddress('30.274085,120.15507'),
      read: `GET ${apiRoot}/common/map/qq/address?location=30.274085%2C120.15507`,
      none: null,
    },
    {
      call: () => map.mapQQAddress('30.274085,120.15507', 1),
      read: `GET ${apiRoot}/common/map/qq/address?location=30.274085%2C120.15507&coord_type=1`,
      none: null,
    },
  ],
  mapQQSearch: {
    call: () =>
      map.mapQQSearch({ keyword: 'kfc', boundary: 'nearby(39.9,116.3,1000)', page: 2, pageSize: 20 }),
    read: `POST ${apiRoot}/common/map/qq/search`,
    body: 'keyword=kfc&boundary=nearby(39.9%2C116.3%2C1000)&page=2&pageSize=20',
    none: { result: [] },
  },
})

test.each([
  ['a number', 5.93],
  ['text', '5.93'],
  ['a record', { distance: 5.93 }],
])('mapDistance is kilometres as a number when the answer is %s', async (_kind, data) => {
  startRecorder().answer({ code: 0, data })
  expect(await map.mapDistance(30.2, 120.1, 30.3, 120.2)).toBe(5.93)
})

describe('mapQQAddress', () => {
  const address = { address: '浙江省杭州市拱墅区环城北路318号', address_component: { city: '杭州市' } }

  test.each([
    ['wrapped by the geocoder', { status: 0, result: address }],
    ['bare', address],
  ])('is the address when the answer is %s', async (_style, data) => {
    startRecorder().answer({ code: 0, data })
    expect(await map.mapQQAddress('30.274085,120.15507')).toEqual(address)
  })

  test('is null when a success brings no data', async () => {
    startRecorder().answer({ code: 0 })
    expect(await map.mapQQAddress('30.274085,120.15507')).toBeNull()
  })
})

describe('mapQQSearch', () => {
  const place = { id: '1', title: '肯德基', address: '体育场路', location: { lat: 30.27, lng: 120.15 } }

  test.each([
    [
      'wrapped by the place search',
      { status: 0, count: 31, data: [place] },
      { result: [place], totalRow: 31 },
    ],
    ['a bare array', [place], { result: [place] }],
    [
      'a page record',
      { result: [place], totalRow: 1, totalPage: 1 },
      { result: [place], totalRow: 1, totalPage: 1 },
    ],
    ['wrapped without a list', { status: 0, count: 0 }, { result: [], totalRow: 0 }],
  ])('is a page when the answer is %s', async (_style, data, expected) => {
    startRecorder().answer({ code: 0, data })
    expect(await map.mapQQSearch({ keyword: 'kfc', boundary: 'region(杭州,0)' })).toEqual(expected)
  })
})
