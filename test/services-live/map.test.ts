import { mapDistance, mapQQAddress, mapQQSearch } from '@/services/map'
import { startShop } from '../support/sandbox'

beforeEach(() => startShop())

test('the distance of two points is in kilometres', async () => {
  expect(await mapDistance(30.23764, 120.18302, 30.23152, 120.19388)).toBeCloseTo(1.246, 3)
  expect(await mapDistance(30, 120, 30, 120)).toBe(0)
})

test('the address of a point has its parts', async () => {
  expect(await mapQQAddress('30.2376,120.1815', 5)).toMatchObject({
    address: expect.stringContaining('望江路'),
    ad_info: { adcode: '330102', city: '杭州市' },
  })
  expect(await mapQQAddress('0,0')).toBeNull()
})

test('places around a point, in a city and in a rectangle come in pages', async () => {
  const around = await mapQQSearch({
    keyword: '生鲜',
    boundary: 'nearby(30.23764,120.18302,2000)',
    pageSize: 5,
  })
  expect(around.result).toHaveLength(5)
  expect(around.totalRow).toBeGreaterThan(5)
  expect(around.result[0]).toMatchObject({ title: '鲜选集市(望江路店)', tel: '0571-86040188', _distance: 0 })
  const inCity = await mapQQSearch({ keyword: '药', boundary: 'region(绍兴,0)', page: 1, pageSize: 20 })
  expect(inCity.result.every(({ ad_info }) => ad_info?.city === '绍兴市')).toBe(true)
  const inBox = await mapQQSearch({ keyword: '公园', boundary: 'rectangle(30.23,120.17,30.25,120.2)' })
  expect(inBox.result.length).toBeGreaterThan(0)
  expect((await mapQQSearch({ keyword: '火星基地', boundary: 'region(杭州,0)' })).result).toEqual([])
})

test.each([
  [{ boundary: 'around(1,2)' }, /^参数 boundary 不正确/],
  [{ pageSize: 21 }, '参数 pageSize 不正确：应在 1 与 20 之间'],
  [{ keyword: '' }, '参数 keyword 不能为空'],
])('a search with %j is refused', async (fault, sentence) => {
  const request = { keyword: '超市', boundary: 'region(杭州,0)', ...fault }
  await expect(mapQQSearch(request)).rejects.toMatchObject({ serverMessage: expect.stringMatching(sentence) })
})

test('a malformed point is refused', async () => {
  await expect(mapQQAddress('120,30,5')).rejects.toMatchObject({ code: 403 })
  await expect(mapDistance(91, 0, 0, 0)).rejects.toMatchObject({ code: 403 })
})
