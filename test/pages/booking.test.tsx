import '../support/sandbox-build'
import fc from 'fast-check'

import BookingPage from '@/packages/goods/booking'
import {
  capOf,
  daysBetween,
  extendRange,
  monthsOf,
  offersOf,
  toggleDay,
  totalOf,
  weeksOf,
} from '@/packages/goods/booking/calendar'
import GoodsDetailPage from '@/packages/goods/detail'
import OrderDetailPage from '@/packages/order/detail'
import { goodsDetail, goodsPriceDaily, orderCreate } from '@/services'
import { useCart } from '@/stores/cart'
import { payBy, readBill } from '@/stores/pay'
import type { GoodsDailyPrice } from '@/types/api/goods'
import { jsonText } from '@/utils/json-text'
import { fen, formatYuan, sumYuan, timesYuan } from '@/utils/money'
import { tap } from '../components/find'
import { draftQuery } from '../support/booking-draft'
import { shopForEachTest } from '../support/each-test'
import { httpTransport } from '../support/http-transport'
import { mountPage } from '../support/mount'
import { fault, newShopper, slow, SOLD } from '../support/orders'
import { until } from '../support/watched'

/** Tickets of two kinds, and a cabin without a choice. */
const TICKET = 1711
const CABIN = 1712

const { shop, page, watched, recorder } = shopForEachTest()

const show = (id?: number, propertyChildIds?: string) =>
  mountPage('booking', BookingPage, { id, propertyChildIds })

const cell = (day: string) => {
  const found = [...document.querySelectorAll('.booking-day')].find((one) =>
    one.getAttribute('aria-label')?.startsWith(day),
  )
  if (!found) throw new Error(`the calendar does not show ${day}`)
  return found
}
const chosen = () =>
  [...document.querySelectorAll('.booking-day--on')].map((one) =>
    (one.getAttribute('aria-label') ?? '').slice(0, 10),
  )
/** Turns to the month of a day and taps it. */
const tapDay = async (day: string) => {
  const month = `${Number(day.slice(0, 4))} 年 ${Number(day.slice(5, 7))} 月`
  for (let turns = 0; turns < 4 && !page.text().includes(month); turns += 1) await page.tap('下个月')
  await tap(cell(day))
}
const pricesOf = async (id: number, priceId?: number) =>
  (await goodsPriceDaily(id, priceId)).filter(({ stores }) => stores > 0)

/** Two open days in one month next to each other, and a closed one between open ones. */
const row = (prices: readonly GoodsDailyPrice[]) => {
  const open = prices.map(({ day }) => day)
  const pair = open.find((day) => {
    const next = daysBetween(day, open[open.length - 1] ?? day)[1]
    return next !== undefined && open.includes(next) && next.slice(0, 7) === day.slice(0, 7)
  })
  if (!pair) throw new Error('no two days in a row are open')
  return [pair, daysBetween(pair, open[open.length - 1])[1]] as const
}

describe('the four states', () => {
  it('boxes first, then the calendar with price and stock', async () => {
    await slow(shop, '/shop/goods/price/day')
    await show(CABIN)
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees('点开始的一天')
    const [first] = await pricesOf(CABIN)
    expect(cell(first.day).getAttribute('aria-label')).toBe(
      `${first.day}，${formatYuan(first.price)}，剩 ${first.stores}`,
    )
  })

  it('a failed load is tried again', async () => {
    await fault(shop, '/shop/goods/price/day', 'drop-before', 3)
    await show(CABIN)
    await page.sees('网络好像断开了')
    await page.tap('重新加载')
    await page.sees('点开始的一天')
  })

  it('goods without days, unknown goods and a cut link each lead on', async () => {
    await show(SOLD.toast)
    await page.sees('最近没有可订的日期')
    await page.tap('查看商品')
    expect(watched.visited.pop()).toContain(`goods/detail/index?id=${SOLD.toast}`)
    page.unmount()
    await show(999_999)
    await page.sees('商品找不到了')
    page.unmount()
    await show()
    await page.sees('链接不完整')
  })
})

it('a range: the total is the server’s to the fen, and the days go into the checkout', async () => {
  await newShopper(shop)
  const prices = await pricesOf(CABIN)
  const [from, to] = row(prices)
  await show(CABIN)
  await page.sees('点开始的一天')
  await tapDay(from)
  await tap(cell(to))
  expect(chosen()).toEqual([from, to])
  const total = sumYuan(prices.filter(({ day }) => day === from || day === to).map(({ price }) => price))
  await page.sees('共 2 天')
  const calc = await orderCreate({
    calculate: true,
    goodsJsonStr: jsonText([
      { goodsId: CABIN, number: 1, propertyChildIds: '', logisticsType: 0 as const, days: [from, to] },
    ]),
  })
  expect(fen(calc.amountTotle)).toBe(fen(total))
  expect(page.text().replace(/\s/g, '')).toContain(String(Math.floor(total)))
  await page.tap('立即预订')
  const draft = draftQuery(watched.visited.pop())
  expect(draft?.lines).toMatchObject([{ goodsId: CABIN, number: 1, days: [from, to], price: total }])
})

it('a range over a day that cannot be had is refused by name', async () => {
  const all = await goodsPriceDaily(CABIN)
  const at = all.findIndex(
    ({ stores }, i) => stores === 0 && (all[i - 1]?.stores ?? 0) > 0 && (all[i + 1]?.stores ?? 0) > 0,
  )
  await show(CABIN)
  await page.sees('点开始的一天')
  await tapDay(all[at - 1].day)
  await tapDay(all[at + 1].day)
  expect(watched.toasts.join()).toContain(all[at].day)
  await page.tap('重选日期')
  expect(chosen()).toEqual([])
})

it('single days are put and taken off; a sold-out day cannot be tapped', async () => {
  const all = await goodsPriceDaily(CABIN)
  const open = all.filter(({ stores }) => stores > 0)
  const [first] = open
  const closed = all.find(({ stores, day }) => stores === 0 && day.slice(0, 7) === first.day.slice(0, 7))
  await show(CABIN)
  await page.sees('分开几天')
  await page.tap('分开几天')
  await tapDay(first.day)
  expect(chosen()).toEqual([first.day])
  if (closed) await tap(cell(closed.day))
  expect(chosen()).toEqual([first.day])
  await tap(cell(first.day))
  expect(chosen()).toEqual([])
  expect(page.text()).toContain('请选择日期')
})

it('the number is capped by the day with the least; the choice of the goods page is kept', async () => {
  const goods = await goodsDetail(TICKET)
  const sku = goods?.skuList?.[1]
  const prices = await pricesOf(TICKET, sku?.id)
  const [first] = prices
  await show(TICKET, sku?.propertyChildIds)
  await page.sees('一大一小')
  await tapDay(first.day)
  await page.tap('增加一件')
  await page.sees('共 1 天')
  await page.tap('立即预订')
  const draft = draftQuery(watched.visited.pop())
  expect(draft?.lines).toMatchObject([
    { number: 2, price: first.price, days: [first.day], propertyChildNames: '一大一小' },
  ])
  expect(draft?.lines[0].propertyChildIds).toBe(sku?.propertyChildIds.replace(/,$/, ''))
})

it('the goods page of day-priced goods leads here instead of to cart and buying', async () => {
  await mountPage('goodsDetail', GoodsDetailPage, { id: String(CABIN) })
  await page.sees('选日期预订')
  expect(page.text()).not.toContain('加入购物车')
  await page.tap('选日期预订')
  expect(watched.visited.pop()).toContain(`goods/booking/index?id=${CABIN}`)
  page.unmount()
  let answered = false
  recorder.through(async (request) => {
    const answer = await httpTransport(request)
    if (request.url.includes('/shop/goods/price/day')) answered = true
    return answer
  })
  await mountPage('goodsDetail', GoodsDetailPage, { id: String(SOLD.toast) })
  await page.sees('加入购物车')
  await until(() => answered, 'the answer that there are no days')
  expect(page.text()).not.toContain('选日期预订')
})

it('buying a booking again leads to new days, never into the cart without any', async () => {
  await newShopper(shop, { balance: 5000 })
  const [first] = await pricesOf(CABIN)
  const line = {
    goodsId: CABIN,
    number: 1,
    propertyChildIds: '',
    logisticsType: 0 as const,
    days: [first.day],
  }
  const { id } = await orderCreate({ goodsJsonStr: jsonText([line]), extJsonStr: jsonText({}) })
  await payBy(await readBill([id]), 'balance')
  await mountPage('orderDetail', OrderDetailPage, { id: String(id) })
  await page.sees(first.day)
  await page.tap('再来一单')
  await until(() => watched.visited.length > 0, 'the calendar')
  expect(watched.visited.pop()).toContain(`goods/booking/index?id=${CABIN}`)
  expect(useCart.getState().lines).toEqual([])
})

describe('the calendar', () => {
  const day = fc
    .integer({ min: 0, max: 800 })
    .map((days) => new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString().slice(0, 10))
  const offer = fc.record({
    day,
    price: fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100),
    stores: fc.integer({ min: 0, max: 50 }),
  })
  const offers = fc
    .uniqueArray(offer, { selector: (one) => one.day, minLength: 1, maxLength: 60 })
    .map((list) => offersOf(list as GoodsDailyPrice[], undefined, '2026-01-01'))

  it('totals add in whole fen, whatever the prices and the number', () => {
    fc.assert(
      fc.property(offers, fc.integer({ min: 1, max: 99 }), (map, number) => {
        const days = [...map.keys()]
        const { each, money } = totalOf(map, days, number)
        const cents = days.reduce((sum, one) => sum + fen(map.get(one)?.price), 0)
        expect(fen(each)).toBe(cents)
        expect(money).toBe(timesYuan(each, number))
        expect(String(money)).toMatch(/^\d+(\.\d{1,2})?$/)
      }),
    )
  })

  it('a month has all its days once, in weeks of seven that begin on Sunday', () => {
    fc.assert(
      fc.property(day, (one) => {
        const month = one.slice(0, 7)
        const weeks = weeksOf(month)
        const days = weeks.flat().filter(Boolean)
        const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()
        expect(days).toEqual(daysBetween(`${month}-01`, `${month}-${last}`))
        for (const week of weeks) {
          expect(week).toHaveLength(7)
          week.forEach((cellDay, place) => {
            if (cellDay) expect(new Date(`${cellDay}T00:00:00Z`).getUTCDay()).toBe(place)
          })
        }
      }),
    )
  })

  it('months reach from the first to the last offer without a gap', () => {
    fc.assert(
      fc.property(offers, (map) => {
        const months = monthsOf(map)
        for (const one of map.keys()) expect(months).toContain(one.slice(0, 7))
        expect(months).toEqual([...new Set(months)].sort())
      }),
    )
  })

  it('a range never holds a day that is not free, and its cap is the least stock', () => {
    fc.assert(
      fc.property(offers, day, day, (map, from, to) => {
        const isFree = (one: string) => (map.get(one)?.stores ?? 0) > 0
        const next = extendRange([from], to, isFree)
        if ('closed' in next) expect(isFree(next.closed)).toBe(false)
        else if (from === to) expect(next.days).toEqual([])
        else {
          expect(next.days.every(isFree)).toBe(true)
          expect(capOf(map, next.days)).toBe(Math.min(...next.days.map((one) => map.get(one)?.stores ?? 0)))
        }
      }),
    )
  })

  it('putting a day twice takes it off again', () => {
    fc.assert(
      fc.property(fc.uniqueArray(day), day, (days, one) => {
        const sorted = [...days].sort()
        expect(toggleDay(toggleDay(sorted, one), one)).toEqual(sorted)
      }),
    )
  })
})
