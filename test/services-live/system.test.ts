import {
  banners,
  friendlyPartnerList,
  noticeDetail,
  noticeLastOne,
  noticeList,
  queryConfig,
  queryConfigBatch,
  vipLevel,
} from '@/services/system'
import { unknownParams } from '../../sandbox/src/http/unknown'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop

beforeEach(async () => {
  shop = await startShop({ seed: 'empty' })
})

afterEach(() => expect(unknownParams(shop.shop)).toEqual([]))

test('an empty shop: lists are empty, single records are missing', async () => {
  expect(await banners()).toEqual([])
  expect((await noticeList()).result).toEqual([])
  expect(await noticeLastOne()).toBeNull()
  expect(await noticeDetail(1)).toBeNull()
  expect(await queryConfig('noSuchSetting')).toBeNull()
  expect(await queryConfigBatch(['noSuchSetting', 'norThis'])).toEqual([])
  expect(await friendlyPartnerList('link')).toEqual([])
  expect(await vipLevel()).toEqual(expect.any(Number))
})

test('a filled one', async () => {
  const { db } = shop.shop
  const day = '2026-01-01 00:00:00'
  db.run("INSERT INTO banner (id, title, pic_url, type, date_add) VALUES (1, 'b', 'p', 'index', ?)", day)
  db.run("INSERT INTO notice (id, title, content, date_add) VALUES (1, 'n', '<p>c</p>', ?)", day)
  db.run("INSERT OR REPLACE INTO config (key, value) VALUES ('mallName', '小店')")
  db.run("INSERT INTO friendly_partner (id, type, title, date_add) VALUES (1, 'link', 'p', ?)", day)
  expect(await banners({ type: 'index' })).toMatchObject([{ id: 1 }])
  expect(await noticeList({ page: 1, pageSize: 5 })).toMatchObject({
    result: [{ id: 1 }],
    totalRow: 1,
    totalPage: 1,
  })
  expect(await noticeLastOne()).toMatchObject({ content: '<p>c</p>' })
  expect(await noticeDetail(1)).toMatchObject({ title: 'n' })
  expect(await queryConfig({ key: 'mallName' })).toBe('小店')
  expect(await queryConfigBatch('mallName,nothing')).toEqual([{ key: 'mallName', value: '小店' }])
  expect(await friendlyPartnerList('link')).toMatchObject([{ title: 'p' }])
})
