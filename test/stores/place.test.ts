import { draftOfPlace } from '@/stores/place'
import { shopForEachTest } from '../support/each-test'

const { recorder } = shopForEachTest()

const of = async (place: Parameters<typeof draftOfPlace>[0]) => {
  const { regions, street } = await draftOfPlace(place)
  return [regions.map(({ name }) => name).join(' '), street]
}

describe('a place of the map as the beginning of an address', () => {
  it.each([
    ['a city', 30.23764, 120.18302, '浙江省 杭州市 上城区 望江街道', /^望江路\d+号$/],
    [
      'a municipality, whose name stands twice',
      39.9155,
      116.4106,
      '北京市 市辖区 东城区 东华门街道',
      /^王府井大街\d+号$/,
    ],
    ['a new area', 31.229, 121.52, '上海市 市辖区 浦东新区 陆家嘴街道', /^世纪大道\d+号$/],
    ['a district without a street near', 43.7944, 87.6316, '新疆维吾尔自治区 乌鲁木齐市 天山区', /^$/],
    ['nowhere', 25.1, 130.2, '', /^$/],
  ])('%s', async (_what, lat, lng, regions, house) => {
    const [names, rest] = await of({ location: { lat, lng } })
    expect(names).toBe(regions)
    expect(rest).toMatch(house)
  })

  const shop = {
    location: { lat: 30.23764, lng: 120.18302 },
    title: '鲜选集市(望江路店)',
    address: '浙江省杭州市上城区望江路188号一层',
  }

  it('keeps the words of the map: address without its regions, and the name of the place', async () => {
    expect(await of(shop)).toEqual(['浙江省 杭州市 上城区 望江街道', '望江路188号一层 鲜选集市(望江路店)'])
    expect(await of({ ...shop, title: '望江路188号' })).toEqual([
      '浙江省 杭州市 上城区 望江街道',
      '望江路188号一层',
    ])
  })

  it('is not asked for again where the search has told its regions', async () => {
    const ad_info = { adcode: 330102, province: '浙江省', city: '杭州市', district: '上城区' }
    expect((await of({ ...shop, ad_info }))[0]).toBe('浙江省 杭州市 上城区')
    expect(recorder.to('/common/map/qq/address')).toHaveLength(0)
  })
})
