import { startShop, type TestShop } from '../support/sandbox'

interface Stored {
  id: number
  jsonData: unknown
  uid?: number
}

let shop: TestShop
let anna: string
let bert: string

beforeEach(async () => {
  shop = await startShop({ seed: 'empty' })
  anna = (await shop.login('anna')).token
  bert = (await shop.login('bert')).token
})

const set = (token: string | undefined, fields: object) =>
  shop.call<Stored>('post', '/json/set', { token, ...fields })
const list = (token: string | undefined, fields = {}) =>
  shop.call<Stored[]>('post', '/json/list', { token, ...fields })
const remove = (token: string | undefined, id?: number) => shop.call('post', '/json/delete', { token, id })

test('a record is stored, answered parsed, and overwritten by its id', async () => {
  const { data } = await set(anna, { content: '{"a":[1,null]}', type: 'notes', refId: '7' })
  expect(data).toMatchObject({ id: 1, jsonData: { a: [1, null] }, type: 'notes', refId: '7', uid: 1 })
  expect(await set(anna, { content: '{"a":2}', id: data?.id })).toMatchObject({
    data: { id: 1, jsonData: { a: 2 }, type: 'notes', refId: '7', dateUpdate: expect.any(String) },
  })
  expect((await list(anna)).data).toHaveLength(1)
})

test('everybody sees his own records, nobody those without an owner', async () => {
  await set(anna, { content: '"anna"' })
  await set(undefined, { content: '"shop"' })
  expect((await list(anna)).data).toMatchObject([{ jsonData: 'anna' }])
  expect(await list(bert)).toMatchObject({ code: 700 })
  const shops = (await list(undefined)).data
  expect(shops).toMatchObject([{ jsonData: 'shop' }])
  expect(shops?.[0]).not.toHaveProperty('uid')
})

test('the record of another cannot be overwritten, deleted or asked for', async () => {
  const id = (await set(anna, { content: '1' })).data?.id
  for (const stranger of [bert, undefined]) {
    expect(await set(stranger, { content: '2', id })).toMatchObject({ code: 700 })
    expect(await remove(stranger, id)).toMatchObject({ code: 700 })
    expect(await list(stranger, { id })).toMatchObject({ code: 700 })
  }
  expect((await list(anna, { id })).data).toMatchObject([{ jsonData: 1 }])
})

test('the list is filtered and paged, newest first', async () => {
  for (let i = 1; i <= 5; i += 1) await set(anna, { content: i, type: i % 2 ? 'odd' : 'even', refId: i })
  const numbers = async (fields: object) => (await list(anna, fields)).data?.map(({ jsonData }) => jsonData)
  expect(await numbers({ type: 'odd' })).toEqual([5, 3, 1])
  expect(await numbers({ refId: 2 })).toEqual([2])
  expect(await numbers({ page: 2, pageSize: 2 })).toEqual([3, 2])
  expect(await list(anna, { page: 4, pageSize: 2 })).toMatchObject({ code: 700 })
})

test('deleted is gone, twice is 700', async () => {
  const id = (await set(anna, { content: '1' })).data?.id
  expect(await remove(anna, id)).toEqual({ code: 0, msg: 'success' })
  expect(await remove(anna, id)).toMatchObject({ code: 700 })
  expect(await remove(anna)).toEqual({ code: 403, msg: '参数 id 不能为空' })
})

test('what is not JSON is refused by name', async () => {
  expect(await set(anna, { content: '{a:1}' })).toMatchObject({
    code: 403,
    msg: expect.stringContaining('content'),
  })
  expect(await list(anna)).toMatchObject({ code: 700 })
})

test('a token that is not valid is 2000, not nobody', async () => {
  expect(await set('stale', { content: '1' })).toMatchObject({ code: 2000 })
})
