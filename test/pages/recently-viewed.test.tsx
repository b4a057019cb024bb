import fc from 'fast-check'

import RecentlyViewedPage from '@/packages/goods/recently-viewed'
import { byDay } from '@/packages/goods/recently-viewed/days'
import { goods } from '@/services'
import { clearViewed, keepViewed, recentlyViewed, type ViewedGoods } from '@/stores/recently-viewed'
import type { GoodsSummary } from '@/types/api/goods'
import { formatYuan } from '@/utils/money'
import { opens, shopForEachTest } from '../support/each-test'
import { fault } from '../support/orders'
import { until } from '../support/watched'

const { shop, page, watched, recorder } = shopForEachTest()

beforeEach(() => clearViewed())

const show = opens('recentlyViewed', RecentlyViewedPage)

const view = async (count: number) => {
  const { result } = await goods({ page: 1, pageSize: count })
  result.forEach((one) => keepViewed(one))
  return result
}
const rows = () => document.querySelectorAll('.kept-row').length

it('nothing viewed leads to the shop', async () => {
  await show()
  await page.sees('还没有浏览过商品')
  await page.tap('去逛逛')
  expect(watched.visited).toEqual(['/pages/home/index'])
})

it('PITFALL prices frozen: the price of today is shown, not that of the look', async () => {
  const [one] = await view(1)
  clearViewed()
  keepViewed({ ...one, minPrice: 12_345 })
  await show()
  await page.sees(one.name)
  await page.sees(formatYuan(one.minPrice).slice(1))
  await until(() => !page.text().includes('12,345'), 'the new price')
})

it('what cannot be loaded is shown as it was then', async () => {
  const [one] = await view(1)
  await fault(shop, '/shop/goods/detail', 'drop-before', 3)
  await show()
  await page.sees(one.name)
  expect(page.text()).toContain(formatYuan(one.minPrice).slice(1))
})

it('goods that are gone are marked and do not break the list', async () => {
  const [one] = await view(1)
  keepViewed({ ...one, id: 987_654, name: '很久以前的商品' })
  await show()
  await page.sees('商品已失效')
  expect(rows()).toBe(2)
})

it('twelve at a time, four calls at a time; the rest when the end is reached', async () => {
  await view(30)
  recorder.clear()
  await show()
  expect(rows()).toBe(12)
  await until(() => recorder.open() === 0, 'the calls')
  await page.fire('onReachBottom')
  expect(rows()).toBe(24)
  await page.fire('onReachBottom')
  expect(rows()).toBe(30)
  await page.sees('就看过这些')
  await until(() => recorder.open() === 0, 'the calls')
  expect(recorder.most()).toBeLessThanOrEqual(4)
})

it('clearing asks first', async () => {
  await view(3)
  await show()
  await page.sees('3 件，只记在这台手机上')
  watched.agree = false
  await page.tap('清空')
  expect(recentlyViewed()).toHaveLength(3)
  watched.agree = true
  await page.tap('清空')
  await page.sees('还没有浏览过商品')
  expect(recentlyViewed()).toEqual([])
})

it('the list is bounded, the newest first, each goods once', () => {
  const summary = (id: number) => ({ id, name: `g${id}`, pic: '', minPrice: 1, minScore: 0 }) as GoodsSummary
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 200 }), (ids) => {
      clearViewed()
      ids.forEach((id) => keepViewed(summary(id)))
      const kept = recentlyViewed().map(({ id }) => id)
      const expected = [...new Set([...ids].reverse())].slice(0, 60)
      expect(kept).toEqual(expected)
    }),
    { numRuns: 25 },
  )
})

it('days hold every look once, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 * 86_400_000 })), (moments) => {
      const viewed = moments
        .sort((a, b) => b - a)
        .map((viewedAt, id): ViewedGoods => ({ id, name: '', pic: '', minPrice: 0, minScore: 0, viewedAt }))
      const days = byDay(viewed)
      expect(days.flatMap(({ goods: each }) => each)).toEqual(viewed)
      expect(new Set(days.map(({ day }) => day)).size).toBe(days.length)
    }),
  )
})
