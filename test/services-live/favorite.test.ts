import { goodsFavCheck, goodsFavDelete, goodsFavList, goodsFavPut } from '@/services/favorite'
import { unknownParams } from '../../sandbox/src/http/unknown'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop

beforeEach(async () => {
  shop = await startShop()
})

afterEach(() => expect(unknownParams(shop.shop)).toEqual([]))

test('mark, check, list, search and remove', async () => {
  await shop.login('fan')
  expect(await goodsFavCheck(1001)).toBe(false)
  await goodsFavPut(1001)
  await goodsFavPut(1002)
  expect(await goodsFavCheck(1001)).toBe(true)
  const { result } = await goodsFavList({ nameLike: '草莓', page: 1, pageSize: 10 })
  expect(result).toMatchObject([{ goodsId: 1002 }])
  await goodsFavDelete(result[0]?.id ?? 0)
  await goodsFavDelete(undefined, 1001)
  expect((await goodsFavList()).result).toEqual([])
})

test('goods that do not exist are refused with the server’s sentence', async () => {
  await shop.login('fan')
  await expect(goodsFavPut(1)).rejects.toMatchObject({
    kind: 'business',
    code: 700,
    serverMessage: '商品不存在',
  })
})

test('without a token every call is refused as not logged in', async () => {
  await expect(goodsFavPut(1001)).rejects.toMatchObject({ kind: 'auth' })
  await expect(goodsFavCheck(1001)).rejects.toMatchObject({ kind: 'auth' })
  await expect(goodsFavList()).rejects.toMatchObject({ kind: 'auth' })
})

test('the demo shopper’s favourites include goods that cannot be bought any more', async () => {
  await shop.login('demo')
  const { result } = await goodsFavList({ pageSize: 50 })
  expect(result).toHaveLength(12)
  expect(result.map(({ goodsId }) => goodsId)).toEqual(expect.arrayContaining([1004, 1104]))
})
