import {
  kanjiaClear,
  kanjiaDetail,
  kanjiaHelp,
  kanjiaHelpDetail,
  kanjiaJoin,
  kanjiaMyJoinInfo,
  kanjiaSet,
} from '@/services/kanjia'
import { orderCreate } from '@/services/order'
import { jsonText } from '@/utils/json-text'
import { addGoods, insert } from '../support/catalogue'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop
let goods: number
let kjid: number
let starter: number

const activity = (row = {}) =>
  insert(shop.shop, 'kanjia', {
    ...{ goods_id: goods, original_price: 2990, min_price: 990, help_price_min: 50, help_price_max: 200 },
    ...{ number: 60, number_buy: 42, date_add: shop.shop.now(), date_end: '2999-01-01 00:00:00', ...row },
  })

beforeEach(async () => {
  shop = await startShop({ seed: 'empty' })
  goods = addGoods(shop.shop, { kanjia: 1, need_logistics: 0 })
  kjid = activity()
  starter = (await shop.login('starter')).uid
})
afterEach(async () => {
  expect(await shop.control('/audit')).toEqual({ ok: true, violations: [], unknownParams: [] })
})

test('kanjiaSet lists all activities of one goods or of several; the older address answers one', async () => {
  const other = activity({ goods_id: addGoods(shop.shop), min_price: 500 })
  const record = {
    originalPrice: 29.9,
    minPrice: 9.9,
    helpPriceMin: 0.5,
    number: 60,
    numberBuy: 42,
    status: 0,
  }
  expect(await kanjiaSet(goods)).toMatchObject([{ id: kjid, goodsId: goods, ...record, statusStr: '正常' }])
  expect((await kanjiaSet([goods, 4711])).map(({ id }) => id)).toEqual([kjid])
  expect(
    (await shop.call<unknown[]>('get', '/shop/goods/kanjia/set/v2', { goodsId: `${goods},${other}` })).code,
  ).toBe(0)
  expect(await kanjiaSet(4711)).toEqual([])
  const { data } = await shop.call('get', '/shop/goods/kanjia/set', { goodsId: goods })
  expect(data).toMatchObject({ id: kjid, ...record })
  expect(data).not.toHaveProperty('goodsId')
  expect((await shop.call('get', '/shop/goods/kanjia/set', { goodsId: 4711 })).code).toBe(700)
})

test('a bargain from the start to the order: friends see it logged out, help once, the starter buys', async () => {
  expect(await kanjiaMyJoinInfo(kjid)).toBeNull()
  expect(await kanjiaJoin(kjid)).toEqual({
    kjId: kjid,
    goodsId: goods,
    uid: starter,
    curPrice: 29.9,
    minPrice: 9.9,
  })
  shop.logout()
  expect(await kanjiaDetail(kjid, starter)).toMatchObject({
    kanjiaInfo: { status: 0, helpNumber: 0 },
    helps: [],
  })

  const friend = await shop.login('friend')
  expect(await kanjiaHelpDetail(kjid, starter)).toBeNull()
  const cut = await kanjiaHelp(kjid, starter, '记得请我吃饭')
  expect(cut).toMatchObject({ uid: friend.uid, goodsId: goods, remark: '记得请我吃饭' })
  expect(cut.cutPrice).toBeGreaterThanOrEqual(0.5)
  expect(await kanjiaHelp(kjid, starter)).toEqual(cut)
  expect(await kanjiaHelpDetail(kjid, starter)).toEqual({ ...cut, dateAdd: expect.any(String) })
  expect((await kanjiaDetail(kjid, starter))?.helps).toMatchObject([
    { uid: friend.uid, cutPrice: cut.cutPrice },
  ])

  await shop.login('starter')
  const curPrice = Math.round((29.9 - cut.cutPrice) * 100) / 100
  expect(await kanjiaMyJoinInfo(kjid)).toMatchObject({ curPrice, helpNumber: 1, statusStr: '进行中' })
  const goodsJsonStr = jsonText([
    { goodsId: goods, number: 1, propertyChildIds: '', logisticsType: 0 as const },
  ])
  expect(await orderCreate({ goodsJsonStr, kjid, extJsonStr: jsonText({}) })).toMatchObject({
    amountReal: curPrice,
  })
  await expect(kanjiaClear(kjid)).rejects.toMatchObject({ code: -1 })
})

test('kanjiaClear gives up; then nobody sees the bargain and a new one starts at the full price', async () => {
  await kanjiaJoin(kjid)
  await kanjiaHelp(kjid, starter)
  await kanjiaClear(kjid)
  expect(await kanjiaMyJoinInfo(kjid)).toBeNull()
  expect(await kanjiaDetail(kjid, starter)).toBeNull()
  await expect(kanjiaHelp(kjid, starter)).rejects.toMatchObject({ code: 700 })
  expect((await kanjiaJoin(kjid)).curPrice).toBe(29.9)
})

test('fifty friends at once stop at the floor', async () => {
  const small = activity({ original_price: 1500 })
  await kanjiaJoin(small)
  const help = async (i: number) => {
    await shop.call('post', '/user/wxapp/register/simple', { code: `f${i}@r` })
    const { data } = await shop.call<{ token: string }>('post', '/user/wxapp/login', {
      code: `f${i}@l`,
      type: 2,
    })
    return shop.call<{ cutPrice: number }>('post', '/shop/goods/kanjia/help', {
      ...{ token: data?.token, kjid: small, joinerUser: starter },
    })
  }
  const answers = await Promise.all(Array.from({ length: 50 }, (_, i) => help(i)))
  const fen = answers.map(({ data }) => Math.round((data?.cutPrice ?? 0) * 100)).reduce((a, b) => a + b, 0)
  expect(fen).toBe(510)
  expect(await kanjiaMyJoinInfo(small)).toMatchObject({ curPrice: 9.9 })
})
