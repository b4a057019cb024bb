import type { FavGoods } from '../../src/types/api/favorite'
import type { GoodsDetail } from '../../src/types/api/goods'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop
let token: string

beforeEach(async () => {
  shop = await startShop()
  token = (await shop.login('fan')).token
})

const put = (goodsId: number) => shop.call('post', '/shop/goods/fav/add', { token, goodsId })
const check = (goodsId: number) => shop.call('get', '/shop/goods/fav/check', { token, goodsId })
const list = (fields = {}) => shop.call<FavGoods[]>('post', '/shop/goods/fav/list', { token, ...fields })
const remove = (fields: object) => shop.call('post', '/shop/goods/fav/delete', { token, ...fields })
const marks = async (id: number) =>
  (await shop.call<GoodsDetail>('get', '/shop/goods/detail', { id })).data?.basicInfo.numberFav

test('marking answers no data, marking twice counts once', async () => {
  const before = (await marks(1002)) ?? 0
  expect(await put(1002)).toEqual({ code: 0, msg: 'success' })
  expect(await put(1002)).toEqual({ code: 0, msg: 'success' })
  expect((await list()).data).toHaveLength(1)
  expect(await marks(1002)).toBe(before + 1)
})

test('check: 已收藏 with code 0, 未收藏 with code -1 and no sentence', async () => {
  await put(1002)
  expect(await check(1002)).toMatchObject({ code: 0, data: '已收藏' })
  expect(await check(1003)).toEqual({ code: -1, data: '未收藏' })
})

test('goods that do not exist cannot be marked', async () => {
  expect(await put(99)).toMatchObject({ code: 700 })
  expect(await list()).toMatchObject({ code: 700 })
})

test('the list is paged, newest first, and searched by name', async () => {
  for (const goodsId of [1001, 1002, 1015]) {
    await put(goodsId)
    await shop.clock(60)
  }
  expect((await list()).data?.map(({ goodsId }) => goodsId)).toEqual([1015, 1002, 1001])
  expect((await list({ page: 2, pageSize: 2 })).data?.map(({ goodsId }) => goodsId)).toEqual([1001])
  expect((await list({ nameLike: '奇异果' })).data).toHaveLength(2)
  expect(await list({ page: 3, pageSize: 2 })).toMatchObject({ code: 700 })
})

test('a favourite is removed by its own number or by the goods, and gone goods stay removed', async () => {
  await put(1001)
  await put(1002)
  const [newest] = (await list()).data ?? []
  expect(await remove({ id: newest?.id })).toEqual({ code: 0, msg: 'success' })
  expect(await remove({ goodsId: 1001 })).toEqual({ code: 0, msg: 'success' })
  expect(await remove({ goodsId: 1001 })).toEqual({ code: 0, msg: 'success' })
  expect(await list()).toMatchObject({ code: 700 })
  expect(await remove({})).toMatchObject({ code: 403 })
})

test('nobody removes somebody else’s favourite', async () => {
  await put(1001)
  const [mine] = (await list()).data ?? []
  const owner = token
  token = (await shop.login('stranger')).token
  expect(await remove({ id: mine?.id })).toMatchObject({ code: 700 })
  token = owner
  expect(await check(1001)).toMatchObject({ code: 0 })
})

test('goods that left the shelf stay in the list with the name they had', async () => {
  await put(1001)
  shop.shop.db.run('DELETE FROM goods WHERE id = 1001')
  expect((await list()).data).toMatchObject([{ goodsId: 1001, goodsName: expect.stringContaining('奇异果') }])
})
