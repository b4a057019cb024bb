import { fetchShops, shopSubdetail } from '@/services/shop'
import { unknownParams } from '../../sandbox/src/http/unknown'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop

beforeAll(async () => {
  shop = await startShop()
})

afterEach(() => expect(unknownParams(shop.shop)).toEqual([]))

test('fetchShops: nearest first with a position, none where there is no shop', async () => {
  const { result } = await fetchShops({
    curlatitude: 30.24001,
    curlongitude: 120.18121,
    page: 1,
    pageSize: 10,
  })
  expect(result.map(({ id }) => id)).toEqual([1, 2, 4, 3])
  expect(
    (await fetchShops({ provinceId: '330000000000', cityId: '330100000000', type: 'market' })).result,
  ).toHaveLength(3)
  expect((await fetchShops({ districtId: '330109000000', nameLike: '望江' })).result).toEqual([])
})

test('shopSubdetail: the shop with its extended attributes, null for an unknown one', async () => {
  expect(await shopSubdetail(2)).toMatchObject({
    info: { name: '老陈家熟食 · 近江店' },
    extJson: { 预订: '整只请提前一天' },
  })
  expect(await shopSubdetail(99)).toBeNull()
})
