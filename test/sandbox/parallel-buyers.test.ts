import { issue } from '../../sandbox/src/domain/session'
import { addGoods, addUser, BEIJING, insert } from '../support/catalogue'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop

beforeAll(async () => {
  shop = await startShop({ seed: 'empty' })
})

const stores = (goods: number) =>
  shop.shop.db.get<{ stores: number }>('SELECT stores FROM goods WHERE id = ?', goods)?.stores
const audit = () => shop.control('/audit')

test('200 buyers at once of the last 20 pieces make exactly 20 orders', async () => {
  const goods = addGoods(shop.shop, { stores: 20 })
  const tokens = Array.from({ length: 200 }, () => issue(shop.shop, addUser(shop.shop, { amountFen: 5000 })))
  const buy = (token: string) =>
    shop.call<{ id: number }>('post', '/order/create', {
      ...{ token, goodsJsonStr: JSON.stringify([{ goodsId: goods, number: 1 }]), ...BEIJING },
      ...{ address: '王府井 1 号', linkMan: '张三', mobile: '13800000000' },
    })
  const answers = await Promise.all(tokens.map(buy))
  const placed = answers.flatMap(({ code, data }, i) =>
    code === 0 && data ? [{ id: data.id, token: tokens[i] }] : [],
  )
  expect(placed).toHaveLength(20)
  expect(new Set(placed.map(({ id }) => id)).size).toBe(20)
  expect(answers.filter(({ code, msg }) => code === -1 && msg?.includes('库存不足'))).toHaveLength(180)
  expect(stores(goods)).toBe(0)

  const paid = await Promise.all(
    placed.map(({ id, token }) => shop.call('post', '/order/pay', { token, orderId: id })),
  )
  expect(paid.every(({ code }) => code === 0)).toBe(true)
  expect(await audit()).toEqual({ ok: true, violations: [], unknownParams: [] })
})

test('one user who submits the same key ten times at once has one order', async () => {
  const goods = addGoods(shop.shop)
  const token = issue(shop.shop, addUser(shop.shop))
  const fields = {
    ...{ token, goodsJsonStr: JSON.stringify([{ goodsId: goods, number: 1 }]), ...BEIJING },
    ...{ address: '王府井 1 号', linkMan: '张三', mobile: '13800000000' },
    extJsonStr: JSON.stringify({ submitKey: 'same' }),
  }
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => shop.call<{ id: number }>('post', '/order/create', fields)),
  )
  expect(new Set(answers.map(({ data }) => data?.id)).size).toBe(1)
  expect(stores(goods)).toBe(99)
})

test('one coupon rule with five left is fetched five times by twenty at once', async () => {
  const rule = insert(shop.shop, 'coupon', {
    ...{ name: '抢', money_min: 100, money_max: 100, number_totle: 5, date_add: shop.shop.now() },
  })
  const tokens = Array.from({ length: 20 }, () => issue(shop.shop, addUser(shop.shop)))
  const answers = await Promise.all(
    tokens.map((token) => shop.call('post', '/discounts/fetch', { token, id: rule })),
  )
  expect(answers.map(({ code }) => code).sort()).toEqual([...Array(5).fill(0), ...Array(15).fill(20001)])
  expect(await audit()).toEqual({ ok: true, violations: [], unknownParams: [] })
})

test('ten payments of one order at once take the money once', async () => {
  const uid = addUser(shop.shop, { amountFen: 5000 })
  const token = issue(shop.shop, uid)
  const goods = addGoods(shop.shop, { need_logistics: 0 })
  const goodsJsonStr = JSON.stringify([{ goodsId: goods, number: 1 }])
  const { data } = await shop.call<{ id: number }>('post', '/order/create', { token, goodsJsonStr })
  const pays = await Promise.all(
    Array.from({ length: 10 }, () => shop.call('post', '/order/pay', { token, orderId: data?.id })),
  )
  expect(pays.filter(({ code }) => code === 0)).toHaveLength(1)
  expect((await shop.call<{ balance: number }>('get', '/user/amount', { token })).data?.balance).toBe(40)
})
