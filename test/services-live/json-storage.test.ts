import { jsonDelete, jsonList, jsonSet } from '@/services/json-storage'
import { unknownParams } from '../../sandbox/src/http/unknown'
import { startShop, type TestShop } from '../support/sandbox'

interface Footprint {
  goodsId: number
}

let shop: TestShop

beforeAll(async () => {
  shop = await startShop({ seed: 'empty' })
})

afterEach(() => expect(unknownParams(shop.shop)).toEqual([]))

const content = (value: Footprint) => JSON.stringify(value) as never

test('jsonSet, jsonList and jsonDelete of a user', async () => {
  await shop.login('anna')
  expect((await jsonList()).result).toEqual([])
  const record = await jsonSet<Footprint>({ content: content({ goodsId: 5 }), type: 'footprint', refId: 5 })
  expect(record?.jsonData.goodsId).toBe(5)
  await jsonSet<Footprint>({ id: record?.id, content: content({ goodsId: 6 }) })
  const { result } = await jsonList<Footprint>({ type: 'footprint', page: 1, pageSize: 10 })
  expect(result.map(({ jsonData }) => jsonData.goodsId)).toEqual([6])
  await jsonDelete(result[0]?.id ?? 0)
  expect((await jsonList({ type: 'footprint' })).result).toEqual([])
})

test('without a login they are the shop’s', async () => {
  shop.logout()
  await jsonSet<Footprint>({ content: content({ goodsId: 1 }), type: 'shared' })
  expect((await jsonList<Footprint>({ type: 'shared' })).result).toHaveLength(1)
  await shop.login('bert')
  expect((await jsonList<Footprint>({ type: 'shared' })).result).toEqual([])
})
