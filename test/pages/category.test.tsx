import { go } from '@/lib/router'
import CategoryPage from '@/pages/category'
import { useCart } from '@/stores/cart'
import { opens, shopForEachTest } from '../support/each-test'
import { fault, heal } from '../support/orders'
import { until } from '../support/watched'

const LIST = '/shop/goods/list'

const { shop, page, recorder } = shopForEachTest()

beforeEach(() => useCart.setState({ lines: [] }))

const show = opens('category', CategoryPage)
/** Parameters of each request for goods. */
const asked = () => recorder.to('/shop/goods/list')

const names = (): string[] =>
  [...document.querySelectorAll('.goods-row .goods-card__name')].map((name) => name.textContent ?? '')

const prices = (): number[] =>
  [...document.querySelectorAll('.goods-row .goods-card__price')].map((price) =>
    parseFloat(price.getAttribute('aria-label') ?? ''),
  )

const rowOf = (name: string): HTMLElement => {
  const row = [...document.querySelectorAll<HTMLElement>('.goods-row')].find((each) =>
    each.querySelector('.goods-card__name')?.textContent?.startsWith(name),
  )
  if (!row) throw new Error(`no row of ${name}`)
  return row
}

const press = async (element: Element | null | undefined) => {
  if (!element) throw new Error('nothing to press')
  await page.tools.act(async () => {
    page.tools.fireEvent.click(element)
    await new Promise((resolve) => setTimeout(resolve, 0))
  })
}

describe('levels', () => {
  it('begins with the first top category, its lower level as chips, its goods and those below it', async () => {
    await show()
    await page.sees('丹东 99 红颜草莓')
    expect(document.querySelector('.category-side__item--on')?.textContent).toBe('水果')
    expect(document.querySelector('.category-chips')?.textContent).toContain('奇异果')
    expect(document.querySelector('.category-chips')?.textContent).not.toContain('叶菜花菜')
    expect(asked()[0]?.categoryId).toBe('1')
  })

  it('a chip narrows to its category, "all" widens again', async () => {
    await show()
    await page.sees('丹东 99 红颜草莓')
    await page.tap('奇异果')
    await until(() => names().length === 2, 'two kiwis')
    expect(names().every((name) => name.includes('奇异果'))).toBe(true)
    await page.tap('全部')
    await page.sees('丹东 99 红颜草莓')
  })

  it('shows what home has chosen, also a lower one, and only once', async () => {
    await show()
    await page.sees('丹东 99 红颜草莓')
    await go('category', { categoryId: 42 })
    await page.fire('onShow')
    await page.sees('鲜冻白虾')
    expect(document.querySelector('.category-side__item--on')?.textContent).toBe('海鲜水产')
    expect(document.querySelector('.category-chips .chip--on')?.textContent).toBe('虾蟹')
    await page.tap('蔬菜')
    await page.sees('有机西兰花')
    await page.fire('onShow')
    expect(document.querySelector('.category-side__item--on')?.textContent).toBe('蔬菜')
  })

  it('an unknown category is the first one, not an empty page', async () => {
    await go('category', { categoryId: 99_999 })
    await show()
    await page.sees('丹东 99 红颜草莓')
  })

  it('a late answer of the category before is never shown', async () => {
    await shop.control('/faults', { path: LIST, kind: 'latency', value: 700, times: 1 })
    await show()
    await page.sees('蔬菜')
    await until(() => asked().length === 1, 'the slow request')
    await page.tap('蔬菜')
    await page.sees('有机西兰花')
    await page.tools.act(() => new Promise((resolve) => setTimeout(resolve, 900)))
    expect(page.text()).not.toContain('丹东 99 红颜草莓')
    expect(page.text()).toContain('有机西兰花')
  })
})

describe('order', () => {
  it('by sales, and by price both ways, each from page 1', async () => {
    await show()
    await page.sees('丹东 99 红颜草莓')
    await page.tap('价格')
    await until(() => asked().some((each) => each.orderBy === 'priceUp'), 'cheap first')
    await until(() => prices().length > 1, 'goods by price')
    expect(prices()).toEqual([...prices()].sort((a, b) => a - b))
    await page.tap('价格')
    await until(() => (prices()[0] ?? 0) > (prices()[1] ?? 0), 'dear first')
    expect(prices()).toEqual([...prices()].sort((a, b) => b - a))
    await page.tap('销量')
    await until(() => asked().some((each) => each.orderBy === 'ordersDown'), 'by sales')
    expect(asked().filter((each) => each.page !== '1')).toHaveLength(0)
  })
})

describe('endless list', () => {
  it('the page number stops at the end, which is said', async () => {
    await show()
    await page.sees('丹东 99 红颜草莓')
    await page.fire('onReachBottom')
    await page.sees('这一类就这些了')
    const before = asked().length
    await page.fire('onReachBottom')
    await page.fire('onReachBottom')
    expect(asked()).toHaveLength(before)
    expect(new Set(names()).size).toBe(names().length)
  })

  it('a page that fails is said at the foot and tried again', async () => {
    await show()
    await page.sees('丹东 99 红颜草莓')
    await fault(shop, LIST, 'http-500', 3)
    await page.fire('onReachBottom')
    await page.sees('没有加载出来')
    expect(page.text()).toContain('丹东 99 红颜草莓')
    await page.tap('点此重试')
    await page.sees('这一类就这些了')
  })
})

describe('into the cart', () => {
  it('plus adds and becomes a stepper of the cart line; minus at the least takes it out', async () => {
    await show()
    await page.sees('丹东 99 红颜草莓')
    await press(rowOf('丹东').querySelector('.add-button'))
    await until(() => useCart.getState().lines.length > 0, 'the line in the cart')
    expect(useCart.getState().lines.map(({ number }) => number)).toEqual([1])
    const ends = () => rowOf('丹东').querySelectorAll('.stepper__end')
    await press(ends()[1])
    expect(useCart.getState().lines.map(({ number }) => number)).toEqual([2])
    expect(rowOf('丹东').querySelector('.stepper__value')?.textContent).toBe('2')
    await press(ends()[0])
    await press(ends()[0])
    expect(useCart.getState().lines).toHaveLength(0)
    expect(rowOf('丹东').querySelector('.add-button')).not.toBeNull()
  })

  it('the stepper ends at the stock', async () => {
    await go('category', { categoryId: 5 })
    await show()
    await page.sees('望江牧场当日鲜牛乳')
    await press(rowOf('望江牧场').querySelector('.add-button'))
    await until(() => useCart.getState().lines.length > 0, 'the line in the cart')
    const more = () => rowOf('望江牧场').querySelectorAll('.stepper__end')[1]
    await press(more())
    await press(more())
    expect(useCart.getState().lines.map(({ number }) => number)).toEqual([2])
  })

  it('goods with a choice open the sheet, and nothing is in the cart before it is complete', async () => {
    await show()
    await page.sees('墨西哥牛油果')
    await press(rowOf('墨西哥牛油果').querySelector('.button'))
    await until(() => document.querySelector('.sku-sheet') !== null, 'the sheet')
    expect(useCart.getState().lines).toHaveLength(0)
  })

  it('sold out goods have words instead of a button', async () => {
    await go('category', { categoryId: 14 })
    await show()
    await page.sees('海南贵妃芒')
    expect(rowOf('海南贵妃芒').textContent).toContain('已售罄')
    expect(rowOf('海南贵妃芒').querySelector('.add-button, .button')).toBeNull()
  })
})

describe('states', () => {
  it('boxes first; search stays real', async () => {
    await shop.control('/faults', { path: '/shop/goods/category/all', kind: 'latency', value: 300, times: 1 })
    await show()
    expect(document.querySelector('.skeleton')).not.toBeNull()
    expect(document.querySelector('.search-box')).not.toBeNull()
    await page.sees('丹东 99 红颜草莓')
  })

  it('failed categories are the page: reason and retry', async () => {
    await fault(shop, '/shop/goods/category/all', 'drop-before', 3)
    await show()
    await page.sees('网络好像断开了')
    await page.tap('重新加载')
    await page.sees('丹东 99 红颜草莓')
  })

  it('failed goods leave the categories usable', async () => {
    await fault(shop, LIST, 'http-500', 3)
    await show()
    await page.sees('重新加载')
    expect(page.text()).toContain('海鲜水产')
    await page.tap('重新加载')
    await page.sees('丹东 99 红颜草莓')
  })

  it('an empty category says so and leads on; code 700 is no error', async () => {
    await show()
    await page.sees('丹东 99 红颜草莓')
    await shop.control('/faults', { path: LIST, kind: 'code', value: 700, times: 1 })
    await page.tap('柑橘柠檬')
    await page.sees('「柑橘柠檬」正在补货')
    await heal(shop)
    await page.tap('看全部水果')
    await page.sees('丹东 99 红颜草莓')
  })

  it('a shop without categories leads home', async () => {
    await shop.control('/faults', { path: '/shop/goods/category/all', kind: 'code', value: 700, times: 1 })
    await show()
    await page.sees('还没有分类')
    expect(page.text()).toContain('去首页逛逛')
  })

  it('pulling down reads categories and goods again', async () => {
    await show()
    await page.sees('丹东 99 红颜草莓')
    const before = asked().length
    await page.fire('onPullDownRefresh')
    await until(() => asked().length > before, 'another request')
    expect(page.text()).toContain('丹东 99 红颜草莓')
  })
})
