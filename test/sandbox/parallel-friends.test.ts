import fc from 'fast-check'

import { openTuan } from '../../sandbox/src/domain/pingtuan'
import '../../sandbox/src/domain/pingtuan-order'
import { walletOf } from '../../sandbox/src/domain/books'
import { placeOrder } from '../../sandbox/src/domain/order-create'
import { payOrders } from '../../sandbox/src/domain/order-pay'
import { issue } from '../../sandbox/src/domain/session'
import { grantCoupon } from '../../sandbox/src/domain/coupon-fetch'
import { addCoupon, addGoods, addUser, BEIJING, EXTRAS, insert, line, order } from '../support/catalogue'
import { startShop, type TestShop } from '../support/sandbox'

/** How often each rule is tried with other numbers; every try is a crowd that calls at once. */
const RUNS = 8

let shop: TestShop

beforeAll(async () => {
  shop = await startShop({ seed: 'empty' })
})
afterEach(async () => {
  expect(await shop.control('/audit')).toEqual({ ok: true, violations: [], unknownParams: [] })
})

const one = <T>(sql: string, ...args: number[]) => shop.shop.db.get<T>(sql, ...args)
const person = (amountFen = 0) => {
  const uid = addUser(shop.shop, { amountFen })
  return { uid, token: issue(shop.shop, uid) }
}
const crowd = (count: number, amountFen = 0) => Array.from({ length: count }, () => person(amountFen))
const dates = () => ({ date_add: shop.shop.now(), date_end: '2999-01-01 00:00:00' })

test('any number of friends who cut at once, twice each, never pass the floor; each has one cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 25 }),
      fc.integer({ min: 0, max: 2000 }),
      fc.integer({ min: 1, max: 400 }),
      async (count, room, most) => {
        const goods = addGoods(shop.shop, { kanjia: 1, min_price: 2990, need_logistics: 0 })
        const kjid = insert(shop.shop, 'kanjia', {
          ...{ goods_id: goods, original_price: 2990, min_price: 2990 - room, number: 9 },
          ...{ help_price_min: 1, help_price_max: most, ...dates() },
        })
        const starter = person()
        await shop.call('post', '/shop/goods/kanjia/join', { token: starter.token, kjid })
        const help = ({ token }: { token: string }) =>
          shop.call<{ cutPrice: number }>('post', '/shop/goods/kanjia/help', {
            ...{ token, kjid, joinerUser: starter.uid },
          })
        const friends = crowd(count)
        const answers = await Promise.all([...friends, ...friends].map(help))
        const cuts = shop.shop.db.all<{ uid: number; cut: number }>(
          'SELECT h.uid, h.cut FROM kanjia_help h JOIN kanjia_joiner j ON j.id = h.joiner_id WHERE j.kanjia_id = ?',
          kjid,
        )
        const sum = cuts.reduce((all, { cut }) => all + cut, 0)
        expect(sum).toBeLessThanOrEqual(room)
        expect(new Set(cuts.map(({ uid }) => uid)).size).toBe(cuts.length)
        expect(one<{ cut: number }>('SELECT cut FROM kanjia_joiner WHERE kanjia_id = ?', kjid)?.cut).toBe(sum)
        // Who was told a cut was told the same one both times.
        friends.forEach((_, i) => {
          const [first, second] = [answers[i], answers[i + count]]
          if (first?.code === 0) expect(second?.data).toEqual(first.data)
        })
      },
    ),
    { numRuns: RUNS },
  )
})

test('a group never holds more than its seats, whoever orders and pays at once; a time-out repays exactly who paid', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: 5 }),
      fc.integer({ min: 1, max: 12 }),
      fc.boolean(),
      async (people, count, allPay) => {
        const goods = addGoods(shop.shop, { pingtuan: 1, pingtuan_price: 733, need_logistics: 0, stores: 99 })
        insert(shop.shop, 'pingtuan', {
          ...{ goods_id: goods, number_persion: people, timeout_hours: 24, ...dates() },
        })
        const leader = person(5000)
        const { id } = openTuan(shop.shop, leader.uid, goods)
        const first = placeOrder(shop.shop, leader.uid, order([line(goods)], { pingtuanOpenId: id }), EXTRAS)
        payOrders(shop.shop, leader.uid, [first.id])
        const others = crowd(count, 5000)
        const join = async ({ token }: { token: string }, i: number) => {
          const { code, data } = await shop.call<{ id: number }>('post', '/order/create', {
            ...{ token, goodsJsonStr: JSON.stringify([{ goodsId: goods, number: 1 }]), ...BEIJING },
            ...{ pingtuanOpenId: id, address: '王府井 1 号', linkMan: '张三', mobile: '13800000000' },
          })
          if (code !== 0 || !data || (!allPay && i % 2 === 1)) return
          await shop.call('post', '/order/pay', { token, orderId: data.id })
        }
        await Promise.all(others.map(join))
        const held = one<{ n: number }>(
          'SELECT COUNT(*) AS n FROM orders WHERE pingtuan_open_id = ? AND status >= 0',
          id,
        )
        expect(held?.n).toBe(Math.min(people, 1 + count))
        const paid = [leader, ...others].filter(({ uid }) => walletOf(shop.shop, uid).balance < 5000)
        const complete = paid.length >= people
        await shop.control('/clock', { advance: 25 * 3600 })
        for (const { uid } of [leader, ...others]) {
          const kept = complete && paid.some((one) => one.uid === uid)
          expect(walletOf(shop.shop, uid).balance).toBe(kept ? 5000 - 733 : 5000)
        }
      },
    ),
    { numRuns: RUNS },
  )
})

test('a coupon is used once, though it is put on ten orders at once and given away at the same time', async () => {
  const goods = addGoods(shop.shop, { need_logistics: 0, min_price: 3000, stores: 99 })
  const { uid, token } = person()
  const friend = person()
  const id = grantCoupon(shop.shop, uid, addCoupon(shop.shop, { number_totle: 9 }))
  const buy = () =>
    shop.call('post', '/order/create', {
      ...{ token, goodsJsonStr: JSON.stringify([{ goodsId: goods, number: 1 }]), couponId: id, ...BEIJING },
      ...{ address: '王府井 1 号', linkMan: '张三', mobile: '13800000000' },
    })
  const give = () => shop.call('post', '/discounts/send', { token, id, uid: friend.uid })
  const answers = await Promise.all([buy(), give(), ...Array.from({ length: 8 }, buy), give()])
  expect(answers.filter(({ code }) => code === 0)).toHaveLength(1)
  const used = one<{ n: number }>('SELECT COUNT(*) AS n FROM orders WHERE amount_coupons > 0')
  expect(used?.n).toBeLessThanOrEqual(1)
})

test('points never fall below nothing, though they are spent on coupons many times at once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 1, max: 300 }),
      async (points, price) => {
        const rule = addCoupon(shop.shop, { need_score: price, number_totle: 99, number_person_max: 99 })
        const { uid, token } = person()
        await shop.control('/merchant/credit', { uid, amount: 0, score: points })
        const fetchOne = () => shop.call('post', '/discounts/fetch', { token, id: rule })
        const answers = await Promise.all(Array.from({ length: 10 }, fetchOne))
        const got = answers.filter(({ code }) => code === 0).length
        expect(got).toBe(Math.min(10, Math.floor(points / price)))
        expect(walletOf(shop.shop, uid).score).toBe(points - got * price)
      },
    ),
    { numRuns: RUNS },
  )
})

test('the stock of a prize is never oversold, and nobody has more tries than allowed, all at once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 8 }),
      async (stock, tries, count) => {
        const lucky = insert(shop.shop, 'lucky', {
          ...{ name: '抽', times_per_user: tries, date_begin: '2000-01-01 00:00:00', ...dates() },
        })
        const prize = insert(shop.shop, 'lucky_prize', { lucky_id: lucky, name: '奖', score: 5, stock })
        const draws = crowd(count).flatMap(({ token }) =>
          Array.from({ length: tries + 2 }, () => shop.call('post', '/luckyInfo/join', { token, id: lucky })),
        )
        const answers = await Promise.all(draws)
        expect(answers.filter(({ code }) => code === 0)).toHaveLength(count * tries)
        const logs = shop.shop.db.all<{ prize_id: number | null }>(
          'SELECT prize_id FROM lucky_log WHERE lucky_id = ?',
          lucky,
        )
        expect(logs.filter(({ prize_id }) => prize_id === prize)).toHaveLength(Math.min(stock, count * tries))
      },
    ),
    { numRuns: RUNS },
  )
})
