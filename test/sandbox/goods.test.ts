import type {
  Category,
  GoodsDailyPrice,
  GoodsDetail,
  GoodsLimitation,
  GoodsSummary,
  Sku,
} from '../../src/types/api/goods'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop

beforeAll(async () => {
  shop = await startShop()
})

type Fields = Parameters<TestShop['call']>[2]

const answer = <T>(path: string, fields: Fields, verb: 'get' | 'post' = 'post') =>
  shop.call<T>(verb, path, fields)
const list = async (fields: Fields) => (await answer<GoodsSummary[]>('/shop/goods/list', fields)).data ?? []
const detail = async (id: number) => (await answer<GoodsDetail>('/shop/goods/detail', { id }, 'get')).data
const price = (goodsId: number, propertyChildIds: string) =>
  answer<Sku>('/shop/goods/price', { goodsId, propertyChildIds })

const ids = (goods: GoodsSummary[]) => goods.map(({ id }) => id)
const sorted = (numbers: number[]) => [...numbers].sort((a, b) => a - b)

async function skusOf(id: number): Promise<Sku[]> {
  return (await detail(id))?.skuList ?? []
}

test('categories are two levels: eight at the top, each with children that name it', async () => {
  const { data: all = [] } = await answer<Category[]>('/shop/goods/category/all', {}, 'get')
  const top = all.filter(({ level }) => level === 1)
  expect(top).toHaveLength(8)
  for (const { id, icon } of top) {
    expect(icon).toMatch(/^http.*\/files\/demo-pic\/sign-[a-z]+\.svg$/)
    expect(all.filter(({ pid, level }) => pid === id && level === 2).length).toBeGreaterThanOrEqual(3)
  }
})

test('a top category lists the goods of everything below it, a child only its own', async () => {
  const fruit = await list({ categoryId: 1 })
  const berries = await list({ categoryId: 12 })
  expect(berries.map(({ categoryId }) => categoryId)).toEqual(berries.map(() => 12))
  expect(ids(fruit)).toEqual(expect.arrayContaining(ids(berries)))
  expect(fruit.length).toBeGreaterThan(berries.length)
})

test('the list is a bare array; past the last page the code is 700', async () => {
  const first = await list({ page: 1, pageSize: 10 })
  const second = await list({ page: 2, pageSize: 10 })
  expect(first).toHaveLength(10)
  expect(ids(second).filter((id) => ids(first).includes(id))).toEqual([])
  expect(await answer('/shop/goods/list', { page: 50, pageSize: 10 })).toMatchObject({ code: 700 })
})

test('off-shelf goods are listed only when asked for', async () => {
  const everything = await list({ status: -1, pageSize: 200 })
  const off = await list({ status: 1, pageSize: 200 })
  expect(off.map(({ statusStr }) => statusStr)).toEqual(['下架'])
  expect(everything.length).toBe((await list({ pageSize: 200 })).length + off.length)
})

test('each flag narrows to what carries it', async () => {
  for (const flag of ['pingtuan', 'kanjia', 'miaosha'] as const) {
    const found = await list({ [flag]: true })
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((goods) => goods[flag])).toBe(true)
  }
  expect((await list({ recommendStatus: 1 })).every((goods) => goods.recommendStatus === 1)).toBe(true)
  expect((await list({ shopId: 2 })).every((goods) => goods.shopId === 2)).toBe(true)
  expect((await list({ shopId: 0 })).every((goods) => goods.shopId === 0)).toBe(true)
})

test('words are found literally: % and _ are no wildcards', async () => {
  expect((await list({ nameLike: '奇异果' })).length).toBe(2)
  expect(ids(await list({ nameLike: '72%' }))).toEqual([1604])
  expect(await answer('/shop/goods/list', { nameLike: '%' })).toMatchObject({ code: 0 })
  expect(await answer('/shop/goods/list', { nameLike: '_' })).toMatchObject({ code: 700 })
  expect(await answer('/shop/goods/list', { nameLike: "' OR 1=1 --" })).toMatchObject({ code: 700 })
})

test('the wide search also looks at notes, tags and category names', async () => {
  expect(ids(await list({ k: '鲜花绿植' }))).toEqual(expect.arrayContaining([1705, 1706, 1707]))
  expect(ids(await list({ k: '老陈家' }))).toContain(1205)
  expect(ids(await list({ tagsLike: '包邮' }))).toEqual(expect.arrayContaining([1603, 1606]))
})

test('price bounds are yuan and include both ends; orders go both ways', async () => {
  const bounded = await list({ priceMin: 29.9, priceMax: 39.9, orderBy: 'priceUp' })
  const prices = bounded.map(({ minPrice }) => minPrice)
  expect(prices[0]).toBe(29.9)
  expect(prices.at(-1)).toBe(39.9)
  expect(prices).toEqual(sorted(prices))
  const down = (await list({ orderBy: 'priceDown', pageSize: 200 })).map(({ minPrice }) => minPrice)
  expect(down).toEqual(sorted(down).reverse())
  const orders = (await list({ orderBy: 'ordersDown', pageSize: 200 })).map(
    ({ numberOrders }) => numberOrders,
  )
  expect(orders).toEqual(sorted(orders).reverse())
  const dates = (await list({ orderBy: 'addedDown', pageSize: 200 })).map(({ dateAdd }) => dateAdd)
  expect(dates).toEqual([...dates].sort().reverse())
})

test('a barcode finds its goods', async () => {
  expect(ids(await list({ barCode: '9414338220252' }))).toEqual([1001])
  expect(await answer('/shop/goods/list', { barCode: '0000' })).toMatchObject({ code: 700 })
})

test('malformed parameters are refused by name', async () => {
  expect(await answer('/shop/goods/list', { page: 0 })).toMatchObject({
    code: 403,
    msg: expect.stringContaining('page'),
  })
  expect(await answer('/shop/goods/list', { orderBy: 'cheap' })).toMatchObject({ code: 403 })
  expect(await answer('/shop/goods/list', { priceMin: -1 })).toMatchObject({ code: 403 })
  expect(await answer('/shop/goods/detail', {}, 'get')).toEqual({ code: 403, msg: '参数 id 不能为空' })
})

test('a detail counts a view, and says 700 for goods that do not exist', async () => {
  const before = await detail(1002)
  const after = await detail(1002)
  expect((after?.basicInfo.views ?? 0) - (before?.basicInfo.views ?? 0)).toBe(1)
  expect(await answer('/shop/goods/detail', { id: 99 }, 'get')).toMatchObject({ code: 700 })
})

test('a detail without choices has neither properties nor SKUs, one with choices has exactly the used values', async () => {
  const plain = await detail(1002)
  expect(plain).toMatchObject({ extJson: { 产地: '辽宁 东港' }, logistics: { isFree: false, feeType: 0 } })
  expect(plain?.properties).toBeUndefined()
  expect(plain?.skuList).toBeUndefined()
  const kiwi = await detail(1001)
  expect(kiwi?.properties?.map(({ name, childsCurGoods }) => [name, childsCurGoods.length])).toEqual([
    ['大小', 4],
    ['包装', 2],
  ])
  expect(kiwi?.skuList).toHaveLength(8)
  expect(kiwi?.basicInfo.minPrice).toBe(Math.min(...(kiwi?.skuList ?? []).map((sku) => sku.price)))
  expect(kiwi?.basicInfo.stores).toBe(kiwi?.skuList?.reduce((sum, sku) => sum + sku.stores, 0))
  expect(kiwi?.basicInfo.propertyIds).toBe(`,${kiwi?.properties?.map(({ id }) => id).join(',')},`)
  expect(kiwi?.pics).toHaveLength(4)
  expect(kiwi?.subPics?.length).toBe(5)
})

test('the price of a choice is found in any order and with stray commas', async () => {
  const [sku] = await skusOf(1001)
  const pairs = (sku?.propertyChildIds ?? '').split(',').filter(Boolean)
  expect(pairs).toHaveLength(2)
  for (const text of [pairs.join(','), [...pairs].reverse().join(','), `,${pairs.join(',,')},`]) {
    expect(await price(1001, text)).toMatchObject({ code: 0, data: { id: sku?.id, price: sku?.price } })
  }
})

test('pairs are compared whole: a beginning of a pair, half a choice or another goods finds nothing', async () => {
  const [sku] = await skusOf(1009)
  const [pair = ''] = (sku?.propertyChildIds ?? '').split(',')
  expect(await price(1009, pair)).toMatchObject({ code: 0 })
  expect(await price(1009, pair.slice(0, -1))).not.toMatchObject({ code: 0 })
  expect(await price(1009, `1${pair}`)).toMatchObject({ code: 700 })
  expect(await price(1002, pair)).toMatchObject({ code: 700 })
  const [kiwi] = await skusOf(1001)
  expect(await price(1001, (kiwi?.propertyChildIds ?? '').split(',')[0] ?? '')).toMatchObject({ code: 700 })
  expect(await price(1001, 'large')).toMatchObject({ code: 403 })
})

test('a calendar shows the days from today on, per SKU', async () => {
  const today = shop.shop.now().slice(0, 10)
  const [adult, family] = await skusOf(1711)
  const days = async (priceId?: number) =>
    (await answer<GoodsDailyPrice[]>('/shop/goods/price/day', { goodsId: 1711, priceId }, 'get')).data ?? []
  const adults = await days(adult?.id)
  expect(adults).toHaveLength(60)
  expect(adults[0]?.day).toBe(today)
  expect(new Set(adults.map(({ priceId }) => priceId))).toEqual(new Set([adult?.id]))
  expect(await days()).toHaveLength(120)
  expect((await days(family?.id)).some(({ stores }) => stores === 0)).toBe(true)
  expect(await answer('/shop/goods/price/day', { goodsId: 1002 }, 'get')).toMatchObject({ code: 700 })
})

test('goods with stock on a day are found by the day', async () => {
  const { data = [] } = await answer<GoodsDailyPrice[]>('/shop/goods/price/day', { goodsId: 1712 }, 'get')
  const open = data.find(({ stores }) => stores > 0)
  const closed = data.find(({ stores }) => stores === 0)
  expect(ids(await list({ day: open?.day }))).toContain(1712)
  expect(ids(await list({ day: closed?.day }))).not.toContain(1712)
})

test('freight follows the most particular region and says where nothing is sent', async () => {
  const freight = (fields: Fields) => answer('/shop/goods/price/freight', fields, 'get')
  expect(await freight({ templateId: 1, provinceId: '330000000000', cityId: '330100000000' })).toMatchObject({
    data: { firstNumber: 99, firstAmount: 6, addNumber: 1, addAmount: 0 },
  })
  expect(await freight({ templateId: 1, districtId: '330102000000' })).toMatchObject({ code: 0 })
  expect(await freight({ templateId: 1, districtId: '330602000000' })).toMatchObject({ code: -1 })
  expect(await freight({ templateId: 2, provinceId: '110000000000' })).toMatchObject({
    data: { firstAmount: 10 },
  })
  expect(await freight({ templateId: 2, provinceId: '650000000000' })).toMatchObject({
    data: { firstAmount: 18 },
  })
  expect(await freight({ templateId: 2, type: 1, provinceId: '110000000000' })).toMatchObject({
    data: { firstAmount: 15 },
  })
  expect(await freight({ templateId: 77 })).toMatchObject({ code: 700 })
})

test('limits are told per level, 0 being users without one', async () => {
  const { data = [] } = await answer<GoodsLimitation[]>('/shop/goods/limitation', { goodsId: 1001 }, 'get')
  expect(data.map(({ userLevelId, buyNumbers }) => [userLevelId, buyNumbers])).toEqual([
    [0, 4],
    [1, 4],
    [2, 4],
    [3, 6],
    [4, 8],
  ])
  expect(data[0]).toMatchObject({ duration: 3, unit: 0, unitStr: '自然日', userLevelName: '无分组用户' })
  expect(data[2]?.userLevelName).toBe('银卡会员')
  expect(await answer('/shop/goods/limitation', { goodsId: 1002 }, 'get')).toMatchObject({ code: 700 })
})

test('the rebate is the level’s, in tenths, at both addresses; excluded goods have none', async () => {
  const { token } = await shop.login('demo')
  const rebate = (goodsId: number, path: string) => answer(path, { token, goodsId }, 'get')
  for (const path of ['/shop/goods/rebate', '/shop/goods/rebate/v2']) {
    expect(await rebate(1002, path)).toMatchObject({ code: 0, data: 9.5 })
    expect(await rebate(1008, path)).toMatchObject({ code: 0, data: 10 })
    expect(await answer(path, { goodsId: 1002 }, 'get')).toMatchObject({ code: 2000 })
  }
  const { token: stranger } = await shop.login('nobody')
  expect(await answer('/shop/goods/rebate', { token: stranger, goodsId: 1002 }, 'get')).toMatchObject({
    data: 10,
  })
})

test('reviews are newest first, page by page, with the raw user record of the real service', async () => {
  const page = async (number: number) =>
    (
      await answer<
        { goods: { dateReputation: string; id: number }; user: { mobile?: string; ipAdd?: string } }[]
      >('/shop/goods/reputation', { goodsId: 1001, page: number, pageSize: 5 })
    ).data ?? []
  const [first, second] = [await page(1), await page(2)]
  const dates = [...first, ...second].map(({ goods }) => goods.dateReputation)
  expect(dates).toEqual([...dates].sort().reverse())
  expect(first[0]?.user).toMatchObject({
    mobile: expect.stringMatching(/^1\d{10}$/),
    ipAdd: expect.any(String),
  })
  expect(await answer('/shop/goods/reputation', { goodsId: 1001, page: 9, pageSize: 5 })).toMatchObject({
    code: 700,
  })
})
