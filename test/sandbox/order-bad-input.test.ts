import { issue } from '../../sandbox/src/domain/session'
import { addGoods, addUser, BEIJING } from '../support/catalogue'
import { startShop, type TestShop } from '../support/sandbox'

let shop: TestShop
let token: string
let goods: number

beforeAll(async () => {
  shop = await startShop({ seed: 'empty' })
  token = issue(shop.shop, addUser(shop.shop, { amountFen: 5000 }))
  goods = addGoods(shop.shop)
})
afterEach(async () =>
  expect(await shop.control('/audit')).toEqual({ ok: true, violations: [], unknownParams: [] }),
)

const one = (more: object = {}) => JSON.stringify([{ goodsId: goods, number: 1, ...more }])
const create = (fields: Record<string, string> = {}) =>
  shop.call('post', '/order/create', {
    ...{ token, goodsJsonStr: one(), ...BEIJING, address: 'a', linkMan: 'b', mobile: '13800000000' },
    ...fields,
  })
const rows = (table: string) => shop.shop.db.get<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`)?.n

describe('orderCreate names what is wrong and stores nothing', () => {
  test.each([
    ['no goods', { goodsJsonStr: '' }, '参数 goodsJsonStr 不能为空'],
    ['no JSON', { goodsJsonStr: '{oops' }, '参数 goodsJsonStr 不正确'],
    ['no array', { goodsJsonStr: '{}' }, '参数 goodsJsonStr 不正确：应为数组'],
    ['an empty cart', { goodsJsonStr: '[]' }, '至少要有一件商品'],
    ['a megabyte', { goodsJsonStr: JSON.stringify('x'.repeat(1_000_000)) }, '过长'],
    ['a number of 0', { goodsJsonStr: '[{"goodsId":1,"number":0}]' }, 'goodsJsonStr[0].number'],
    ['a negative number', { goodsJsonStr: '[{"goodsId":1,"number":-3}]' }, 'goodsJsonStr[0].number'],
    ['a thousand million', { goodsJsonStr: '[{"goodsId":1,"number":1000000000}]' }, 'goodsJsonStr[0].number'],
    ['half a piece', { goodsJsonStr: '[{"goodsId":1,"number":1.5}]' }, 'goodsJsonStr[0].number'],
    ['a wrong delivery', { peisongType: 'rocket' }, '参数 peisongType 不正确'],
    ['an unknown province', { provinceId: '990000000000' }, '参数 provinceId 不正确'],
    ['a city of another province', { cityId: '310100000000', districtId: '' }, '参数 cityId 不正确'],
    ['a wrong phone', { mobile: '12' }, '参数 mobile 不正确'],
    ['a long remark', { remark: 'x'.repeat(501) }, '参数 remark 不正确：不能超过 500 个字'],
    ['wrong attributes', { extJsonStr: '[1]' }, '参数 extJsonStr 不正确'],
    ['a wrong coupon', { couponId: 'x' }, '参数 couponId 不正确'],
    ['payment on delivery', { payOnDelivery: '1' }, '本店不支持货到付款'],
    ['a subscription', { orderPeriod: '{}' }, '本店不支持周期购'],
    ['a courier', { peisongType: 'keloop' }, '本店没有接入同城配送'],
    ['a tip', { trips: '5' }, '本店没有接入同城配送'],
    ['automatic delivery', { autoDeliver: 'true' }, '本店不支持自动发货'],
  ])('%s', async (_, fields, sentence) => {
    const before = rows('orders')
    const { code, msg } = await create(fields)
    expect(code).not.toBe(0)
    expect(msg).toContain(sentence)
    expect(rows('orders')).toBe(before)
  })

  test('"none" may be said as empty, 0 or -1', async () => {
    for (const none of ['', '0', '-1']) {
      const { code } = await create({ couponId: none, deductionScore: none, calculate: 'true' })
      expect(code).toBe(0)
    }
  })

  test('numbers written as text are numbers', async () => {
    const goodsJsonStr = JSON.stringify([{ goodsId: String(goods), number: '2', inviter_id: '', days: null }])
    expect(await create({ goodsJsonStr, calculate: 'true' })).toMatchObject({ data: { goodsNumber: 2 } })
  })

  test('SQL and HTML are text', async () => {
    const remark = `'); DROP TABLE orders; --<script>alert(1)</script>`
    const { data } = await shop.call<{ id: number; remark: string }>('post', '/order/create', {
      ...{
        token,
        goodsJsonStr: one(),
        ...BEIJING,
        address: remark,
        linkMan: 'b',
        mobile: '13800000000',
        remark,
      },
    })
    expect(data?.remark).toBe(remark)
    expect(rows('orders')).toBeGreaterThan(0)
  })
})

test.each([
  ['post', '/order/close', 'orderId'],
  ['post', '/order/delete', 'orderId'],
  ['post', '/order/pay', 'orderId'],
  ['post', '/order/delivery', 'orderId'],
  ['get', '/order/detail', 'id'],
  ['get', '/order/refundApply/info', 'orderId'],
  ['post', '/order/refundApply/cancel', 'orderId'],
  ['get', '/order/refund', 'orderId'],
  ['get', '/user/shipping-address/detail', 'id'],
  ['get', '/user/shipping-address/detail/v2', 'id'],
  ['post', '/user/shipping-address/delete', 'id'],
  ['get', '/user/withDraw/detail', 'id'],
  ['post', '/discounts/fetch', 'id'],
] as const)("%s %s wants its id, a valid one, and not somebody else's", async (verb, path, name) => {
  expect(await shop.call(verb, path, { token })).toEqual({ code: 403, msg: `参数 ${name} 不能为空` })
  expect(await shop.call(verb, path, { token, [name]: '1 OR 1=1' })).toMatchObject({
    code: 403,
    msg: expect.stringContaining(`参数 ${name} 不正确`),
  })
  const foreign = await shop.call(verb, path, { token: issue(shop.shop, addUser(shop.shop)), [name]: 1 })
  expect([700, -1]).toContain(foreign.code)
  expect(await shop.call(verb, path, { [name]: 1 })).toMatchObject({ code: 2000 })
})

test.each(['-1', '1.234', 'abc', '1e3', '999999999'])('money written as %s is refused', async (money) => {
  for (const path of [
    '/pay/wx/wxapp',
    '/user/withDraw/apply',
    '/payBill/pay',
    '/pay/alipay/semiAutomatic/payurl',
  ]) {
    const { code, msg } = await shop.call('post', path, { token, money })
    expect([code, msg]).toEqual([403, expect.stringContaining('参数 money 不正确')])
  }
})
