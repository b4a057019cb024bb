import * as tool from '@/services/tool'
import { api, apiRoot, startRecorder } from '../support/recorder'
import { testRequests } from '../support/requests'

testRequests(tool, {
  uniqueId: [
    { call: () => tool.uniqueId('order'), write: `GET ${api}/uniqueId/get?type=order` },
    { call: () => tool.uniqueId(), write: `GET ${api}/uniqueId/get` },
  ],
  queryMobileLocation: {
    call: () => tool.queryMobileLocation('13500000000'),
    read: `GET ${apiRoot}/common/mobile-segment/location?mobile=13500000000`,
    none: null,
  },
  nextMobileSegment: {
    call: () =>
      tool.nextMobileSegment({ segment: '0', province: '浙江', cityName: '杭州', segmentName: '移动' }),
    read: `POST ${apiRoot}/common/mobile-segment/next`,
    body:
      `segment=0&province=${encodeURIComponent('浙江')}&cityName=${encodeURIComponent('杭州')}` +
      `&segmentName=${encodeURIComponent('移动')}`,
    none: null,
  },
  queryBarcode: {
    call: () => tool.queryBarcode('6901028075831'),
    read: `GET ${api}/barcode/info?barcode=6901028075831`,
    none: null,
  },
  shortUrl: {
    call: () => tool.shortUrl('https://shop.test/?a=1&b=2'),
    write: `POST ${apiRoot}/common/short-url/shorten`,
    body: 'url=https%3A%2F%2Fshop.test%2F%3Fa%3D1%26b%3D2',
  },
})

describe('uniqueId', () => {
  test.each([
    ['a number', 1029384756, '1029384756'],
    ['text beyond 2^53', '9007199254740993', '9007199254740993'],
  ])('is text when the answer is %s', async (_kind, data, expected) => {
    startRecorder().answer({ code: 0, data })
    expect(await tool.uniqueId()).toBe(expected)
  })

  test('two calls at the same time take two numbers', async () => {
    const recorder = startRecorder()
    await Promise.all([tool.uniqueId('order'), tool.uniqueId('order')])
    expect(recorder.requests).toHaveLength(2)
  })
})

describe('queryBarcode', () => {
  test('answers what can be shown and leaves the rest out', async () => {
    startRecorder().answer({ code: 0, data: { 名称: '绿茶', price: 12.5, imgs: ['a.png'], deleted: false } })
    expect(await tool.queryBarcode('690')).toEqual({ 名称: '绿茶', price: 12.5 })
  })

  test('is null when a success brings no data', async () => {
    startRecorder().answer({ code: 0 })
    expect(await tool.queryBarcode('690')).toBeNull()
  })
})

test.each([
  ['queryMobileLocation', () => tool.queryMobileLocation('13500000000')],
  ['nextMobileSegment', () => tool.nextMobileSegment({ segment: '1350000' })],
])('%s answers the record as it comes', async (_method, call) => {
  const location = { id: 1, province: '浙江', cityName: '杭州', areaCode: '0571', postCode: '310000' }
  startRecorder().answer({ code: 0, data: location })
  expect(await call()).toEqual(location)
})

test('shortUrl answers the short address', async () => {
  startRecorder().answer({ code: 0, data: 'https://s.test/x1' })
  expect(await tool.shortUrl('https://shop.test/')).toBe('https://s.test/x1')
})
