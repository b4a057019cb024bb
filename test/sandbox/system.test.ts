import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop

beforeAll(async () => {
  shop = await startShop({ seed: 'empty' })
  const { db } = shop.shop
  const banner = (id: number, type: string, paixu: number, status = 0) =>
    db.run(
      `INSERT INTO banner (id, title, pic_url, type, paixu, status, date_add) VALUES (?, ?, ?, ?, ?, ?, ?)`,
      ...[id, `b${id}`, '@base@/files/demo-shop/b.png', type, paixu, status, '2026-01-01 00:00:00'],
    )
  banner(1, 'index', 2)
  banner(2, 'index', 1)
  banner(3, 'start', 0)
  banner(4, 'index', 0, 1)
  for (let id = 1; id <= 5; id += 1)
    db.run(
      'INSERT INTO notice (id, title, content, type, is_show, date_add) VALUES (?, ?, ?, ?, ?, ?)',
      ...[id, `n${id}`, '<p>text</p>', id < 3 ? 'old' : undefined, id !== 5, `2026-01-0${id} 00:00:00`],
    )
  db.run(
    "INSERT OR REPLACE INTO config (key, value) VALUES ('mallName', '小店'), ('vipLevel', '3'), ('empty', '')",
  )
  db.run(
    `INSERT INTO friendly_partner (id, title, type, paixu, status, date_add) VALUES
     (1, 'p1', 'a', 2, 0, '2026-01-01 00:00:00'), (2, 'p2', 'a', 1, 0, '2026-01-01 00:00:00'),
     (3, 'p3', 'a', 0, 1, '2026-01-01 00:00:00')`,
  )
})

const ids = (data: unknown) => (data as { id: number }[]).map(({ id }) => id)

test('banners: shown ones by type or types, in their order, with full addresses', async () => {
  const banners = async (type?: string) => (await shop.call('get', '/banner/list', { type })).data
  expect(ids(await banners('index'))).toEqual([2, 1])
  expect(ids(await banners('start,index'))).toEqual([3, 2, 1])
  expect(ids(await banners())).toEqual([3, 2, 1])
  expect(await banners('start')).toMatchObject([
    { picUrl: `${shop.base}/files/demo-shop/b.png`, statusStr: '显示', businessId: 0 },
  ])
  expect(await shop.call('get', '/banner/list', { type: 'none' })).toMatchObject({ code: 700 })
})

test('an empty value is left out of the answer, never null', async () => {
  const { data } = await shop.call<object[]>('get', '/banner/list', { type: 'start' })
  expect(data?.[0]).not.toHaveProperty('linkUrl')
})

test('notices: newest first, hidden ones never, content only in the single one', async () => {
  const list = (fields: { type?: string; page?: number; pageSize?: number }) =>
    shop.call<{ dataList: object[]; totalRow: number; totalPage: number }>('post', '/notice/list', fields)
  const { data } = await list({ page: 1, pageSize: 3 })
  expect(data).toMatchObject({ totalRow: 4, totalPage: 2 })
  expect(ids(data?.dataList)).toEqual([4, 3, 2])
  expect(data?.dataList[0]).not.toHaveProperty('content')
  expect(ids((await list({ page: 2, pageSize: 3 })).data?.dataList)).toEqual([1])
  expect(await list({ page: 3, pageSize: 3 })).toMatchObject({ code: 700 })
  expect(ids((await list({ type: 'old' })).data?.dataList)).toEqual([2, 1])
  expect(await shop.call('get', '/notice/detail', { id: 1 })).toMatchObject({
    data: { content: '<p>text</p>' },
  })
  expect(await shop.call('get', '/notice/detail', { id: 5 })).toMatchObject({ code: 700 })
  expect(await shop.call('get', '/notice/last-one')).toMatchObject({ data: { id: 4 } })
  expect(await shop.call('get', '/notice/last-one', { type: 'old' })).toMatchObject({ data: { id: 2 } })
  expect(await shop.call('get', '/notice/last-one', { type: 'none' })).toMatchObject({ code: 700 })
})

test('settings: one is its text, several keep the order asked for, unknown ones are missing', async () => {
  expect(await shop.call('get', '/config/value', { key: 'mallName' })).toMatchObject({ data: '小店' })
  expect(await shop.call('get', '/config/value', { key: 'nothing' })).toMatchObject({ code: 700 })
  const { data } = await shop.call('get', '/config/values', { keys: 'vipLevel,nothing,mallName' })
  expect(data).toEqual([
    { key: 'vipLevel', value: '3' },
    { key: 'mallName', value: '小店' },
  ])
  expect(await shop.call('get', '/config/values', { keys: 'nothing' })).toMatchObject({ code: 700 })
  expect(await shop.call('get', '/config/vipLevel')).toMatchObject({ data: 3 })
})

test('partners: shown ones by type, in their order', async () => {
  const partners = (type?: string) => shop.call('post', '/friendly-partner/list', { type })
  expect(ids((await partners('a')).data)).toEqual([2, 1])
  expect(await partners('b')).toMatchObject({ code: 700 })
})
