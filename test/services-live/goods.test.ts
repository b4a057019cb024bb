import {
  goods,
  goodsCategory,
  goodsDetail,
  goodsLimitations,
  goodsPrice,
  goodsPriceDaily,
  goodsPriceFreight,
  goodsRebate,
  goodsReputation,
} from '@/services/goods'
import { unknownParams } from '../../sandbox/src/http/unknown'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop

beforeAll(async () => {
  shop = await startShop()
})

afterEach(() => expect(unknownParams(shop.shop)).toEqual([]))

test('goodsCategory: a flat list with its tree in pid and level', async () => {
  const categories = await goodsCategory()
  const ids = new Set(categories.map(({ id }) => id))
  expect(categories.filter(({ pid }) => pid === 0)).toHaveLength(8)
  expect(categories.every(({ pid }) => pid === 0 || ids.has(pid))).toBe(true)
})

test('goods: pages until the end, which is an empty list', async () => {
  const seen = new Set<number>()
  for (let page = 1; ; page += 1) {
    const { result } = await goods({ page, pageSize: 20 })
    if (result.length === 0) break
    result.forEach(({ id }) => seen.add(id))
  }
  const { result } = await goods({ pageSize: 500 })
  expect(seen.size).toBe(result.length)
})

test('goods: every filter and order is understood', async () => {
  const filters = await Promise.all([
    goods({ categoryId: 4, nameLike: '虾', k: '虾', status: 0, hidden: 0 }),
    goods({ shopId: 1, recommendStatus: 1, priceMin: 10, priceMax: 20.5, orderBy: 'priceDown' }),
    goods({ miaosha: true, kanjia: false, pingtuan: false, orderBy: 'ordersUp' }),
    goods({ tagsLike: '包邮', orderBy: 'nameUp' }),
  ])
  expect(filters.map(({ result }) => result.length > 0)).toEqual([true, true, true, true])
  expect((await goods({ barCode: 'none', day: '2020-01-01' })).result).toEqual([])
})

test('goodsDetail and goodsPrice: each SKU is found by its pairs, whatever their order', async () => {
  const detail = await goodsDetail(1404)
  const skus = detail?.skuList ?? []
  expect(skus.length).toBe(6)
  for (const sku of skus) {
    const turned = sku.propertyChildIds.split(',').filter(Boolean).reverse().join(',')
    expect(await goodsPrice(1404, turned)).toEqual(sku)
  }
  expect(await goodsPrice(1404, '9999:9999')).toBeNull()
  expect(await goodsDetail(1)).toBeNull()
})

test('goodsLimitations: none is an empty list', async () => {
  expect((await goodsLimitations(1101)).map(({ buyNumbers }) => buyNumbers)).toEqual([3, 3, 3, 3, 3])
  expect(await goodsLimitations(1002)).toEqual([])
  expect(await goodsLimitations(1001, 20_001)).toHaveLength(5)
})

test('goodsPriceDaily: days in order, none for goods without a calendar', async () => {
  const days = (await goodsPriceDaily(1712)).map(({ day }) => day)
  expect(days).toHaveLength(60)
  expect(days).toEqual([...days].sort())
  expect(await goodsPriceDaily(1002)).toEqual([])
})

test('goodsPriceFreight: the terms of a region, an error with a sentence where nothing is sent', async () => {
  expect(await goodsPriceFreight({ templateId: 3, type: 0, provinceId: '330000000000' })).toEqual({
    firstNumber: 5,
    firstAmount: 8,
    addNumber: 1,
    addAmount: 1.5,
  })
  expect(await goodsPriceFreight({ templateId: 5, provinceId: '650000000000' })).toMatchObject({
    firstAmount: 0,
  })
  await expect(goodsPriceFreight({ templateId: 1, cityId: '330600000000' })).rejects.toMatchObject({
    kind: 'business',
    serverMessage: '该地区暂不配送',
  })
  expect(await goodsPriceFreight({ templateId: 99 })).toBeNull()
})

test('goodsRebate: tenths of the member’s level', async () => {
  await shop.login('demo')
  expect(await goodsRebate(1002)).toBe(9.5)
  expect(await goodsRebate(1721)).toBe(10)
  shop.logout()
  await expect(goodsRebate(1002)).rejects.toMatchObject({ kind: 'auth' })
})

test('goodsReputation: neither telephone number nor address leaves the service', async () => {
  const { result } = await goodsReputation({ goodsId: 1001, page: 1, pageSize: 20 })
  expect(result.length).toBeGreaterThan(10)
  const text = JSON.stringify(result)
  expect(text).not.toMatch(/"mobile"|"ipAdd"|"ipLogin"|1390000\d{4}/)
  expect(result.some(({ reputationPics }) => (reputationPics?.length ?? 0) > 0)).toBe(true)
  expect((await goodsReputation({ goodsId: 1013 })).result).toEqual([])
})
