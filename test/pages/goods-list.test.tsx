import Taro from '@tarojs/taro'

import ListPage from '@/packages/goods/list'
import { useCart } from '@/stores/cart'
import { loadMerchant } from '@/stores/settings'
import { allByRole, byRole, hasRole, input, send, tap, type } from '../components/find'
import { opens, shopForEachTest } from '../support/each-test'
import { until } from '../support/watched'

const { shop, page, recorder } = shopForEachTest()

beforeEach(() => useCart.setState({ lines: [] }))

const show = opens('goodsList', ListPage)
/** Parameters of each request for goods. */
const asked = () => recorder.to('/shop/goods/list')

const names = () =>
  allByRole('link')
    .filter((link) => /goods-(card|row)/.test(link.className))
    .map((link) => link.querySelector('.goods-card__name')?.textContent ?? '')

const prices = () =>
  [...document.querySelectorAll('.page-goods-list .goods-list__content .goods-card__price')].map((price) =>
    parseFloat(price.getAttribute('aria-label') ?? ''),
  )

/** Waits until the list has this many goods. */
const count = async (wanted: number) => {
  await until(() => names().length === wanted, `a list of ${wanted}`)
}

describe('scope', () => {
  it('of a category carries its name and holds its goods with those of its children', async () => {
    await show({ categoryId: '1' })
    await page.sees('新西兰阳光金奇异果')
    expect(asked()[0].categoryId).toBe('1')
    await page.sees('到底了')
    expect(names().length).toBeGreaterThan(8)
  })

  it.each([
    ['flash', 'miaosha', 'true'],
    ['kanjia', 'kanjia', 'true'],
    ['pingtuan', 'pingtuan', 'true'],
    ['recommended', 'recommendStatus', '1'],
  ])('%s asks for %s', async (kind, parameter, value) => {
    await show({ kind })
    await count(names().length)
    expect(asked()[0][parameter]).toBe(value)
  })

  it('of a tag, a shop or a word asks for these', async () => {
    await show({ tag: '次日达', shopId: '1', keyword: '橙' })
    await page.sees('江西赣南脐橙')
    expect(asked()[0]).toMatchObject({ tagsLike: '次日达', shopId: '1', k: '橙' })
  })
})

describe('endless', () => {
  it('PITFALL the page number stops at the end', async () => {
    await show()
    await count(20)
    for (let pages = 2; pages < 9 && !/到底了/.test(page.text()); pages += 1) {
      const before = names().length
      await page.fire('onReachBottom')
      for (let tries = 0; tries < 200 && names().length === before; tries += 1) {
        if (/到底了/.test(page.text())) break
        await page.tools.act(() => new Promise((resolve) => setTimeout(resolve, 20)))
      }
    }
    const last = asked().length
    const seen = names()
    expect(new Set(seen).size).toBe(seen.length)
    expect(asked().map((one) => one.page)).toEqual(asked().map((_, index) => String(index + 1)))
    await page.fire('onReachBottom')
    await page.fire('onReachBottom')
    expect(asked()).toHaveLength(last)
  })

  it('a later page that fails keeps what is shown and can be tried again', async () => {
    await show()
    await count(20)
    await shop.control('/faults', { path: '/shop/goods/list', kind: 'http-500' })
    await page.fire('onReachBottom')
    await page.sees('重试')
    expect(names()).toHaveLength(20)
    await shop.control('/faults', {}, 'DELETE')
    await page.tap('重试')
    await count(40)
  })
})

describe('sort and filter', () => {
  it('PITFALL filters change without resetting the page: every change begins at page 1', async () => {
    await show()
    await count(20)
    await page.fire('onReachBottom')
    await count(40)
    await page.tap('销量')
    await count(20)
    const last = asked()[asked().length - 1]
    expect([last.orderBy, last.page]).toEqual(['ordersDown', '1'])
  })

  it('by price goes up, and down at the second tap', async () => {
    await show({ categoryId: '1' })
    await page.sees('新西兰阳光金奇异果')
    await page.tap('价格')
    await page.sees('到底了')
    await page.tools.act(() => new Promise((resolve) => setTimeout(resolve, 300)))
    expect(prices()).toEqual([...prices()].sort((a, b) => a - b))
    await tap(byRole('tab', '价格从低到高'))
    await page.tools.act(() => new Promise((resolve) => setTimeout(resolve, 300)))
    expect(prices()).toEqual([...prices()].sort((a, b) => b - a))
    expect(prices().length).toBeGreaterThan(5)
    expect(hasRole('tab', '价格从高到低')).toBe(true)
  })

  it('a price range is asked for, also when its bounds are the wrong way round', async () => {
    await show({ categoryId: '1' })
    await page.sees('新西兰阳光金奇异果')
    await page.tap('筛选')
    await type(input('最低价'), '40')
    await type(input('最高价'), '20')
    await tap(byRole('button', '看结果'))
    await page.tools.act(() => new Promise((resolve) => setTimeout(resolve, 300)))
    const last = asked()[asked().length - 1]
    expect([last.priceMin, last.priceMax]).toEqual(['20', '40'])
    for (const price of prices()) expect(price >= 20 && price <= 40).toBe(true)
    expect(prices().length).toBeGreaterThan(0)
  })

  it('what is no amount is said at once and cannot be applied', async () => {
    await show({ categoryId: '2' })
    await page.sees('到底了')
    await page.tap('筛选')
    await type(input('最低价'), '1.234')
    expect(page.text()).toContain('请输入正确的金额')
    const before = asked().length
    await tap(byRole('button', '看结果'))
    expect(asked()).toHaveLength(before)
  })
})

describe('showing', () => {
  it('switches between grid and rows and remembers it', async () => {
    await show({ categoryId: '1' })
    await page.sees('新西兰阳光金奇异果')
    expect(document.querySelectorAll('.goods-row')).toHaveLength(0)
    await tap(byRole('button', '换成列表'))
    expect(document.querySelectorAll('.goods-row').length).toBeGreaterThan(0)
    page.unmount()
    await (await show({ categoryId: '1' })).sees('新西兰阳光金奇异果')
    expect(document.querySelectorAll('.goods-row').length).toBeGreaterThan(0)
  })

  it('sold-out goods say so and have no button', async () => {
    await show({ keyword: '海南贵妃芒' })
    await page.sees('已售罄')
    expect(hasRole('button', '把海南贵妃芒 中果 2.5kg加入购物车')).toBe(false)
  })
})

describe('states', () => {
  it('nothing found: hot words, everything, and goods to go on with', async () => {
    await loadMerchant()
    await show({ keyword: '猫山王榴莲' })
    await page.sees('没有找到「猫山王榴莲」')
    await page.sees('也许你想要')
    await page.tap('草莓')
    await page.sees('丹东 99 红颜草莓')
    expect(asked()[asked().length - 1].k).toBe('草莓')
  })

  it('and back to everything', async () => {
    await show({ keyword: '猫山王榴莲' })
    await page.sees('没有找到')
    await page.tap('看全部商品')
    await count(20)
  })

  it('PITFALL blank page: a failed first request can be tried again', async () => {
    await shop.control('/faults', { path: '/shop/goods/list', kind: 'drop-before' })
    await show({ categoryId: '4' })
    await page.sees('网络好像断开了')
    await shop.control('/faults', {}, 'DELETE')
    await page.tap('重新加载')
    await page.sees('到底了')
  })

  it('searching within asks with the word and keeps the category', async () => {
    await show({ categoryId: '1', title: '水果' })
    await page.sees('新西兰阳光金奇异果')
    await type(input('在水果中搜索'), '草莓')
    await send(input('在水果中搜索'), 'confirm', { value: '草莓' })
    await page.sees('丹东 99 红颜草莓')
    const last = asked()[asked().length - 1]
    expect([last.categoryId, last.k]).toEqual(['1', '草莓'])
  })
})

it('an address without any parameter shows all goods', async () => {
  jest.spyOn(Taro, 'setNavigationBarTitle')
  await show()
  await count(20)
  expect(Taro.setNavigationBarTitle).toHaveBeenCalledWith({ title: '全部商品' })
})
