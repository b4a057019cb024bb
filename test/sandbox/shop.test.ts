import type { Shop, ShopDetail } from '../../src/types/api/shop'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop

beforeAll(async () => {
  shop = await startShop()
})

const fetchShops = (fields = {}) => shop.call<Shop[]>('post', '/shop/subshop/list', fields)
const names = (shops: Shop[] = []) => shops.map(({ name }) => name)

test('without a position shops stand in the merchant’s order and have no distance', async () => {
  const { data = [] } = await fetchShops()
  expect(names(data)).toEqual(['望江路店', '老陈家熟食 · 近江店', '滨江江南大道店', '钱江新城市民中心店'])
  expect(data.some((each) => 'distance' in each)).toBe(false)
})

test('with a position the nearest comes first, distances are kilometres', async () => {
  const home = { curlatitude: 30.24001, curlongitude: 120.18121 }
  const { data = [] } = await fetchShops(home)
  const distances = data.map(({ distance }) => distance ?? NaN)
  expect(distances).toEqual([...distances].sort((a, b) => a - b))
  expect(distances[0]).toBeCloseTo(0.316, 2)
  const office = await fetchShops({ curlatitude: 30.20896, curlongitude: 120.20941 })
  expect(office.data?.[0]?.name).toBe('滨江江南大道店')
})

test('half a position is refused', async () => {
  expect(await fetchShops({ curlatitude: 30.2 })).toMatchObject({ code: 403 })
  expect(await fetchShops({ curlatitude: 91, curlongitude: 120 })).toMatchObject({ code: 403 })
})

test('shops are narrowed by region, words and type, and paged', async () => {
  expect(names((await fetchShops({ districtId: '330108000000' })).data)).toEqual(['滨江江南大道店'])
  expect(names((await fetchShops({ nameLike: '老陈家' })).data)).toEqual(['老陈家熟食 · 近江店'])
  expect(names((await fetchShops({ type: 'deli' })).data)).toEqual(['老陈家熟食 · 近江店'])
  expect((await fetchShops({ page: 2, pageSize: 3 })).data).toHaveLength(1)
  expect(await fetchShops({ page: 3, pageSize: 3 })).toMatchObject({ code: 700 })
  expect(await fetchShops({ cityId: '310100000000' })).toMatchObject({ code: 700 })
})

test('a shop’s detail has its extended attributes and tells whether it is open now', async () => {
  const open = async (time: string) => {
    await shop.control('/clock', { set: `${shop.shop.now().slice(0, 10)} ${time}` })
    return (await shop.call<ShopDetail>('get', '/shop/subshop/detail/v2', { id: 1 })).data
  }
  expect(await open('10:00:00')).toMatchObject({ info: { workStatus: 1, openingHours: '07:00-21:00' } })
  expect(await open('23:00:00')).toMatchObject({ info: { workStatus: 0 }, extJson: { 店长: '王师傅' } })
  expect(await shop.call('get', '/shop/subshop/detail/v2', { id: 77 })).toMatchObject({ code: 700 })
})

test('a closed shop is not listed', async () => {
  shop.shop.db.run('UPDATE shop SET status = 1 WHERE id = 4')
  expect(names((await fetchShops()).data)).not.toContain('钱江新城市民中心店')
})
