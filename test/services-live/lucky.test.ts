import { luckyInfo, luckyInfoJoin, luckyInfoJoinLogs, luckyInfoJoinMy } from '@/services/lucky'
import { insert } from '../support/catalogue'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop
let id: number

beforeEach(async () => {
  shop = await startShop({ seed: 'empty' })
  id = insert(shop.shop, 'lucky', {
    ...{ name: '抽一抽', content: '<p>规则</p>', times_per_user: 2, date_begin: '2000-01-01 00:00:00' },
    ...{ date_end: '2999-01-01 00:00:00', date_add: shop.shop.now() },
  })
  insert(shop.shop, 'lucky_prize', {
    lucky_id: id,
    name: '10 积分',
    score: 10,
    stock: 5,
    pic: '@base@/files/a.svg',
  })
  insert(shop.shop, 'lucky_prize', { lucky_id: id, name: '谢谢参与', chance: 0 })
  await shop.login()
})
afterEach(async () => {
  expect(await shop.control('/audit')).toEqual({ ok: true, violations: [], unknownParams: [] })
})

test('luckyInfo: the draw with its wheel; the older address is flat and read all the same', async () => {
  const answer = await luckyInfo(id)
  expect(answer?.info).toMatchObject({ id, name: '抽一抽', timesPerUser: 2, statusStr: '进行中' })
  expect(answer?.luckyGoods).toMatchObject([
    { goodsId: 0, name: '10 积分', pic: `${shop.base}/files/a.svg` },
    { goodsId: -1, name: '谢谢参与' },
  ])
  expect((await shop.call('get', '/luckyInfo/info', { id })).data).toMatchObject({ id, timesPerUser: 2 })
  expect(await luckyInfo(4711)).toBeNull()
})

test('luckyInfoJoin until the tries are used up; my latest and all tries can be read', async () => {
  expect(await luckyInfoJoinMy(id)).toBeNull()
  expect(await luckyInfoJoinLogs({ lid: id })).toEqual({ result: [] })
  const { uid } = await shop.login()
  expect(await luckyInfoJoin(id)).toMatchObject({ prizeName: '10 积分', goodsId: 0 })
  await luckyInfoJoin(id)
  await expect(luckyInfoJoin(id)).rejects.toMatchObject({ code: -1 })
  expect(await luckyInfoJoinMy(id)).toMatchObject({ prizeName: '10 积分', uid })
  await shop.login('other')
  expect(await luckyInfoJoinLogs({ lid: id, uid, page: 1, pageSize: 1 })).toMatchObject({
    totalRow: 2,
    totalPage: 2,
  })
})

test('forty users at once win the five pieces there are', async () => {
  const join = async (i: number) => {
    await shop.call('post', '/user/wxapp/register/simple', { code: `l${i}@r` })
    const { data } = await shop.call<{ token: string }>('post', '/user/wxapp/login', {
      code: `l${i}@l`,
      type: 2,
    })
    return shop.call<{ goodsId: number }>('post', '/luckyInfo/join', { id, token: data?.token })
  }
  const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => join(i)))
  expect(answers.filter(({ data }) => data?.goodsId === 0)).toHaveLength(5)
  expect(answers.every(({ code }) => code === 0)).toBe(true)
})
