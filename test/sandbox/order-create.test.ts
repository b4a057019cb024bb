import { calculateOrder } from '../../sandbox/src/domain/order-calc'
import { placeOrder } from '../../sandbox/src/domain/order-create'
import { closeOrder } from '../../sandbox/src/domain/order-moves'
import { goodsOf } from '../../sandbox/src/domain/order-row'
import { registerUnitPrice } from '../../sandbox/src/domain/pricing'
import type { Tenant } from '../../sandbox/src/db/tenants'
import { addGoods, addSku, addUser, EXTRAS, insert, line, openShop, order } from '../support/catalogue'

let shop: Tenant
let close: () => void
let uid: number

beforeEach(() => {
  ;({ shop, close } = openShop())
  uid = addUser(shop, { amountFen: 100_000, score: 1000 })
})
afterEach(() => close())

const calc = (...args: Parameters<typeof order>) => calculateOrder(shop, uid, order(...args))
const place = (...args: Parameters<typeof order>) => placeOrder(shop, uid, order(...args), EXTRAS)
const storesOf = (id: number) =>
  shop.db.get<{ stores: number }>('SELECT stores FROM goods WHERE id = ?', id)?.stores
const orders = () => shop.db.get<{ n: number }>('SELECT COUNT(*) AS n FROM orders')?.n

test('computing answers the amounts and stores nothing', () => {
  const apple = addGoods(shop)
  expect(calc([line(apple, 3)])).toMatchObject({
    amountTotle: 30,
    amountLogistics: 0,
    amountReal: 30,
    score: 0,
    goodsNumber: 3,
    isNeedLogistics: true,
    couponUserList: [],
    couponId: [],
  })
  expect(orders()).toBe(0)
  expect(storesOf(apple)).toBe(100)
})

test('the real call stores the order with its lines and takes the stock', () => {
  const apple = addGoods(shop)
  const placed = place([line(apple, 3)])
  expect(placed).toMatchObject({ status: 0, amount: 3000, amount_real: 3000, goods_number: 3 })
  expect(placed.order_number).toMatch(/^\d{22}$/)
  expect(storesOf(apple)).toBe(97)
  expect(goodsOf(shop, placed.id)).toMatchObject([
    { goods_id: apple, number: 3, amount_single: 1000, amount: 3000 },
  ])
})

describe('prices come from the server', () => {
  test('a SKU has its own price, found whatever the order of the choice', () => {
    const goods = addGoods(shop, { stores: 10 })
    addSku(shop, goods, { property_child_ids: '1:2,3:4,', price: 1500, stores: 10 })
    expect(calc([line(goods, 1, { propertyChildIds: ' 3:4 ,1:2' })]).amountReal).toBe(15)
    expect(() => calc([line(goods)])).toThrow('请选择「苹果」的规格')
    expect(() => calc([line(goods, 1, { propertyChildIds: '1:2,3:44' })])).toThrow('没有所选的规格')
  })

  test("the rebate of the member's level applies, unless the goods excludes it", () => {
    insert(shop, 'user_level', { id: 1, name: '黄金会员', level: 1, rebate: 9.5 })
    const member = addUser(shop, { level_id: 1 })
    const apple = addGoods(shop, { min_price: 999 })
    const fixed = addGoods(shop, { min_price: 999, no_rebate: 1 })
    expect(calculateOrder(shop, member, order([line(apple)])).amountReal).toBe(9.49)
    expect(calculateOrder(shop, member, order([line(fixed)])).amountReal).toBe(9.99)
  })

  test('day-priced goods cost the sum of their days and take the stock of each', () => {
    const room = addGoods(shop, { name: '客房', day_price: 1, need_logistics: 0, stores: 0 })
    const [today = ''] = shop.now().split(' ')
    const days = [today, '2999-01-01']
    days.forEach((day, i) =>
      insert(shop, 'daily_price', { goods_id: room, day, price: 10_000 + i, stores: 2 }),
    )
    expect(calc([line(room, 2, { days })])).toMatchObject({ amountReal: 400.02, isNeedLogistics: false })
    place([line(room, 2, { days })])
    expect(() => place([line(room, 1, { days })])).toThrow('库存不足')
    expect(() => calc([line(room)])).toThrow('请选择「客房」的日期')
    expect(() => calc([line(room, 1, { days: ['2998-01-01'] })])).toThrow('不可预订')
  })

  test('points are asked in addition to money', () => {
    const cup = addGoods(shop, { min_score: 30 })
    expect(calc([line(cup, 2)])).toMatchObject({ score: 60, amountReal: 20 })
  })

  test('extras are added to each piece; required ones only the real call demands', () => {
    const cake = addGoods(shop, { name: '蛋糕', has_addition: 1 })
    const group = insert(shop, 'goods_addition', { goods_id: cake, name: '蜡烛', required: 1 })
    const one = insert(shop, 'goods_addition', { goods_id: cake, pid: group, name: '数字', price: 250 })
    const additions = [{ id: one, pid: group }]
    expect(calc([line(cake, 2, { additions })])).toMatchObject({
      amountReal: 25,
      goodsAdditionalPriceMap: { 数字: 5 },
    })
    expect(calc([line(cake)]).amountReal).toBe(10)
    expect(() => place([line(cake)])).toThrow('请选择「蛋糕」的蜡烛')
    expect(() => calc([line(cake, 1, { additions: [{ id: 999, pid: group }] })])).toThrow('没有这个附加项')
  })

  test("a domain's own price replaces all others on its line, without a rebate", () => {
    registerUnitPrice((_, { goods, request }) =>
      request.kjid === 777 && goods.kanjia ? goods.kanjia_price : undefined,
    )
    insert(shop, 'user_level', { id: 1, name: '黄金会员', level: 1, rebate: 5 })
    const member = addUser(shop, { level_id: 1 })
    const bargain = addGoods(shop, { kanjia: 1, kanjia_price: 101 })
    const lines = [line(bargain, 2), line(addGoods(shop))]
    expect(calculateOrder(shop, member, order(lines, { kjid: 777 })).amountReal).toBe(2.02 + 5)
  })

  test('a bargain or group that prices no line is refused', () => {
    const apple = addGoods(shop)
    expect(() => calc([line(apple)], { kjid: 5 })).toThrow('砍价')
    expect(() => calc([line(apple)], { pingtuanOpenId: 5 })).toThrow('拼团')
  })
})

describe('what cannot be bought is refused by name', () => {
  test.each([
    ['off the shelf', { status: 1 }, '「苹果」商品已下架'],
    ['a flash sale not begun', { miaosha: 1, date_start: '2999-01-01 00:00:00' }, '活动尚未开始'],
    ['a flash sale that is over', { miaosha: 1, date_end: '2000-01-01 00:00:00' }, '活动已结束'],
    ['less than the minimum', { min_buy_number: 2 }, '「苹果」至少购买 2 件'],
    ['more than there is', { stores: 0 }, '「苹果」库存不足'],
  ])('%s', (_, row, sentence) => {
    const goods = addGoods(shop, row)
    expect(() => calc([line(goods)])).toThrow(sentence)
    expect(() => place([line(goods)])).toThrow(sentence)
    expect(orders()).toBe(0)
  })

  test('goods that do not exist', () => {
    expect(() => calc([line(4711)])).toThrow('商品 4711 不存在或已删除')
  })

  test('a line that fails undoes the lines before it', () => {
    const apple = addGoods(shop)
    const pear = addGoods(shop, { name: '梨', stores: 1 })
    expect(() => place([line(apple), line(pear), line(pear)])).toThrow('「梨」')
    expect(storesOf(apple)).toBe(100)
  })
})

describe('purchase limits', () => {
  const limit = (goods: number, level: number, pieces: number) =>
    insert(shop, 'goods_limitation', {
      goods_id: goods,
      user_level_id: level,
      buy_numbers: pieces,
      duration: 2,
    })

  test('count what was bought in the period and forget closed orders', () => {
    const apple = addGoods(shop, { limitation: 1 })
    limit(apple, 0, 3)
    const first = place([line(apple, 2)])
    expect(() => calc([line(apple, 2)])).toThrow('每 2 自然日限购 3 件')
    place([line(apple, 1)])
    expect(() => calc([line(apple, 1)])).toThrow('限购')
    closeOrder(shop, uid, first.id)
    expect(calc([line(apple, 2)]).goodsNumber).toBe(2)
    shop.advance(2 * 86_400)
    expect(calc([line(apple, 3)]).goodsNumber).toBe(3)
  })

  test('let only the levels buy that they name', () => {
    const apple = addGoods(shop, { limitation: 1 })
    limit(apple, 7, 3)
    expect(() => calc([line(apple)])).toThrow('您的会员等级不能购买「苹果」')
  })
})

describe('several shops', () => {
  test('are added up when computing, and ordered one by one with filterShopId', () => {
    const apple = addGoods(shop)
    const pear = addGoods(shop, { name: '梨', shop_id: 7, min_price: 300 })
    const both = [line(apple), line(pear, 2)]
    expect(calc(both).amountReal).toBe(16)
    expect(() => place(both)).toThrow('filterShopId')
    expect(place(both, { filterShopId: 7 })).toMatchObject({ shop_id: 7, amount_real: 600, goods_number: 2 })
    expect(place(both, { filterShopId: 0 })).toMatchObject({ shop_id: 0, amount_real: 1000 })
    expect(() => place(both, { filterShopId: 8 })).toThrow('没有该店铺的商品')
  })

  test('one of them is not held up by what another cannot sell', () => {
    const gone = addGoods(shop, { shop_id: 7, status: 1 })
    const lines = [line(addGoods(shop)), line(gone)]
    expect(place(lines, { filterShopId: 0 })).toMatchObject({ amount_real: 1000 })
    expect(() => place(lines, { filterShopId: 7 })).toThrow('已下架')
  })
})

describe('points as a deduction', () => {
  beforeEach(() => void insert(shop, 'score_deduction_rule', { score: 100, money: 200, loop: 1 }))

  test('take as many points as the price has room for, at once and not at the payment', () => {
    const apple = addGoods(shop, { min_price: 500 })
    expect(calc([line(apple)], { deductionScore: 1000 })).toMatchObject({
      deductionMoney: 4,
      amountReal: 1,
      scoreDeductionRules: [{ score: 100, money: 2, loop: true }],
    })
    expect(place([line(apple)], { deductionScore: 300 })).toMatchObject({
      score_deduction: 200,
      amount_real: 100,
    })
    expect(shop.db.get('SELECT score FROM wallet WHERE uid = ?', uid)).toEqual({ score: 800 })
  })

  test('are refused below the least rule and beyond what the user has', () => {
    const apple = addGoods(shop, { min_price: 50_000 })
    expect(() => calc([line(apple)], { deductionScore: 10 })).toThrow('至少使用 100 积分')
    expect(() => calc([line(apple)], { deductionScore: 5000 })).toThrow('积分不足')
  })
})

test('the same submit key answers the order that exists already', () => {
  const apple = addGoods(shop)
  const extras = { ...EXTRAS, extJson: { submitKey: 'k1', 备注: 'x' } }
  const first = placeOrder(shop, uid, order([line(apple)]), extras)
  expect(placeOrder(shop, uid, order([line(apple)]), extras).id).toBe(first.id)
  expect(placeOrder(shop, addUser(shop), order([line(apple)]), extras).id).not.toBe(first.id)
  expect(storesOf(apple)).toBe(98)
})

test('an order that costs nothing is paid at once', () => {
  expect(place([line(addGoods(shop, { min_price: 0 }))])).toMatchObject({ status: 1, is_pay: 1 })
})

describe('the receiver', () => {
  test.each(['provinceId', 'cityId', 'address', 'linkMan', 'mobile'])('must say %s', (name) => {
    const request = order([line(addGoods(shop))])
    const receiver = {
      ...request.receiver,
      [name]: undefined,
      ...(name === 'provinceId' && { cityId: undefined }),
    }
    expect(() => placeOrder(shop, uid, { ...request, receiver }, EXTRAS)).toThrow(`参数 ${name} 不能为空`)
    expect(orders()).toBe(0)
  })

  test('is not asked for when the buyer collects, and a shop must offer it', () => {
    const apple = addGoods(shop)
    const request = order([line(apple)], { peisongType: 'zq', receiver: {} })
    expect(placeOrder(shop, uid, request, EXTRAS)).toMatchObject({
      peisong_type: 'zq',
      amount_logistics: 0,
      is_need_logistics: 0,
    })
    const closed = insert(shop, 'shop', {
      ...{ name: '门店', province_id: '1', city_id: '1', latitude: 1, longitude: 1, date_add: shop.now() },
    })
    expect(() => placeOrder(shop, uid, request, { ...EXTRAS, shopIdZt: closed })).toThrow('不支持自提')
    expect(() => placeOrder(shop, uid, request, { ...EXTRAS, shopIdZt: 99 })).toThrow('自提门店不存在')
  })
})
