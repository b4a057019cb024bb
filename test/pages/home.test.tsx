import Taro from '@tarojs/taro'

import { shopNow } from '@/lib/clock'
import { configureHttp } from '@/lib/http'
import { atMost } from '@/lib/http/limit'
import { takeTabParams } from '@/lib/router'
import HomePage from '@/pages/home'
import { sessionAt } from '@/pages/home/flash-states'
import { openBanner } from '@/pages/home/open-banner'
import { goods, kanjiaHelp, kanjiaJoin, kanjiaSet, myCoupons } from '@/services'
import { useCart } from '@/stores/cart'
import { useSession } from '@/stores/session'
import { cutPercent } from '@/utils/kanjia'
import { loginDemo } from '../support/dom-shop'
import { opens, shopForEachTest } from '../support/each-test'
import { gpsAt } from '../support/gps'
import { httpTransport } from '../support/http-transport'
import { leaveOut } from '../support/leave-out'
import { scrollsTo } from '../support/near'
import { fault, heal, newShopper } from '../support/orders'
import { until } from '../support/watched'

const LIST = '/shop/goods/list'

const { shop, page, watched } = shopForEachTest()
let near: ReturnType<typeof scrollsTo>
let asked: { path: string; params: URLSearchParams }[]
let most: number
/** Answers of our own for requests that match; undefined lets the sandbox answer. */
let intercept: ((path: string, params: URLSearchParams) => unknown) | undefined

beforeEach(() => {
  near = scrollsTo(/./)
  useCart.setState({ lines: [] })
  asked = []
  most = 0
  intercept = undefined
  let flying = 0
  configureHttp({
    // As the app does it.
    transport: atMost(10, async (request) => {
      const { pathname, searchParams } = new URL(request.url)
      const path = pathname.replace(`/${shop.sub}`, '')
      const params = request.body ? new URLSearchParams(request.body) : searchParams
      asked.push({ path, params })
      const own = intercept?.(path, params)
      if (own !== undefined) return { status: 200, headers: {}, body: own }
      flying += 1
      most = Math.max(most, flying)
      try {
        return await httpTransport(request)
      } finally {
        flying -= 1
      }
    }),
  })
  leaveOut('warn', /^Swiper Loop Warning/) // jsdom measures no slides
})

afterEach(() => near.end())

const show = opens('home', HomePage)

/** Shown with everything on it. */
const whole = async () => {
  await show()
  await page.sees('猜你喜欢')
  await until(() => cards() > 6, 'the endless list')
}

const cards = () => document.querySelectorAll('.goods-card').length

const pause = (milliseconds: number) => page.tools.act(() => new Promise((r) => setTimeout(r, milliseconds)))

/** The strip of a coupon. */
const strip = (name: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>('.ticket-strip')].find((each) =>
    each.textContent?.includes(name),
  )
  if (!found) throw new Error(`no coupon ${name}; the page says: ${page.text().slice(0, 900)}`)
  return found
}

const press = async (element: Element | null | undefined) => {
  if (!element) throw new Error('nothing to press')
  await page.tools.act(async () => {
    page.tools.fireEvent.click(element)
    await new Promise((resolve) => setTimeout(resolve, 0))
  })
}

const ZONES = {
  banners: { path: '/banner/list', selector: '.home-banner' },
  categories: { path: '/shop/goods/category/all', selector: '.entry__picture' },
  notices: { path: '/notice/list', selector: '.home-notice' },
  coupons: { path: '/discounts/coupons', selector: '.home-coupons' },
  kanjia: { path: '/shop/goods/kanjia/set/v2', selector: '.kanjia-card' },
  pingtuan: { path: '/shop/goods/pingtuan/sets', selector: '.pingtuan-row' },
  shops: { path: '/shop/subshop/list', selector: '.home-header__shop' },
} as const

const isThere = (selector: string) => document.querySelector(selector) !== null

describe('zones', () => {
  it('PITFALL in sequence: all load at once, at most ten requests under way, none in a row of its own', async () => {
    await whole()
    expect(most).toBeGreaterThanOrEqual(8)
    expect(most).toBeLessThanOrEqual(10)
    expect(asked.filter(({ path }) => path === ZONES.kanjia.path)).toHaveLength(1)
    expect(asked.filter(({ path }) => path === ZONES.pingtuan.path)).toHaveLength(1)
    for (const { selector } of Object.values(ZONES))
      expect([selector, isThere(selector)]).toEqual([selector, true])
    expect(isThere('.flash-item')).toBe(true)
  })

  it('boxes first, with the real search', async () => {
    await show()
    expect(isThere('.skeleton')).toBe(true)
    expect(isThere('.search-box')).toBe(true)
    await until(() => cards() > 6, 'the content')
    await until(() => !isThere('.page-home .skeleton'), 'the end of all boxes')
  })

  it.each(Object.keys(ZONES) as (keyof typeof ZONES)[])('%s fails alone and disappears', async (name) => {
    await fault(shop, ZONES[name].path, 'http-500', 3)
    await whole()
    await until(() => !isThere('.page-home .skeleton'), 'the end of all boxes')
    for (const [other, { selector }] of Object.entries(ZONES))
      expect([other, isThere(selector)]).toEqual([other, other !== name])
    expect(page.text()).not.toContain('重新加载')
  })

  it.each([
    ['flash', 'miaosha', '.flash-item'],
    ['recommended', 'recommendStatus', '.section-head--bare'],
  ])('%s fails alone and disappears', async (_, param, selector) => {
    intercept = (path, params) => (path === LIST && params.has(param) ? { code: 500, msg: 'x' } : undefined)
    await show()
    await until(() => asked.some(({ params }) => params.get('pageSize') === '10'), 'the endless list')
    await until(() => !isThere('.page-home .skeleton'), 'the end of all boxes')
    expect(cards()).toBeGreaterThan(5)
    expect(page.text()).not.toContain(param === 'miaosha' ? '限时秒杀' : '为你推荐')
    if (param === 'miaosha') expect(isThere(selector)).toBe(false)
    expect(page.text()).toContain('邀友砍价')
  })

  it('PITFALL blocking dialog: no banner is no dialog and no gap', async () => {
    const dialog = jest.spyOn(Taro, 'showModal')
    await shop.control('/faults', { path: '/banner/list', kind: 'code', value: 700, times: 1 })
    await whole()
    expect(isThere('.home-banner')).toBe(false)
    expect(dialog).not.toHaveBeenCalled()
    expect(watched.toasts).toEqual([])
  })

  it('when nothing loads, the page says why and tries everything again', async () => {
    await shop.control('/faults', { path: '*', kind: 'drop-before' })
    await show()
    await page.sees('网络好像断开了')
    expect(page.text()).toContain('鲜选集市')
    await heal(shop)
    await page.tap('重新加载')
    await page.sees('猜你喜欢')
    expect(page.text()).toContain('限时秒杀')
  })

  it('PITFALL pull-to-refresh: pulling down reads every zone again, not one list', async () => {
    await whole()
    asked = []
    await page.fire('onPullDownRefresh')
    await until(() => asked.filter(({ path }) => path === LIST).length >= 5, 'all lists of goods')
    for (const { path } of Object.values(ZONES)) expect(asked.map((each) => each.path)).toContain(path)
  })

  it('in an own page: category, notice and goods', async () => {
    await whole()
    const opened = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: '' })
    const switched = jest.spyOn(Taro, 'switchTab').mockResolvedValue({ errMsg: '' })
    await page.tap('海鲜水产')
    expect(switched).toHaveBeenCalledWith({ url: '/pages/category/index' })
    expect(takeTabParams('category')).toEqual({ categoryId: 4 })
    await press(document.querySelector('.home-notice__line'))
    expect(opened.mock.calls[0]?.[0].url).toMatch(/^\/packages\/content\/notice-detail\/index\?id=\d+$/)
    await press(document.querySelector('.kanjia-card'))
    expect(opened.mock.calls[1]?.[0].url).toMatch(
      /goods\/detail\/index\?id=\d+|kanjia\/detail\/index\?goodsId=\d+/,
    )
  })
})

describe('below the first screen', () => {
  it('nothing is drawn before the window comes near, and each zone then alone', async () => {
    near.end()
    near = scrollsTo(/never/)
    await show()
    await page.sees('限时秒杀')
    await until(() => asked.some(({ params }) => params.get('pageSize') === '10'), 'the second round')
    const places = () => document.querySelectorAll('.home-place--late').length
    expect(places()).toBe(4)
    expect(page.text()).not.toMatch(/邀友砍价|多人拼团|为你推荐|猜你喜欢/)
    near.reach('home-kanjia')
    await page.sees('邀友砍价')
    expect(places()).toBe(3)
    near.reach('home-list')
    await page.sees('猜你喜欢')
    expect(places()).toBe(2)
  })

  it('the own bargains are read when the bargains are about to be seen', async () => {
    near.end()
    near = scrollsTo(/never/)
    await loginDemo()
    await show()
    await page.sees('限时秒杀')
    await until(() => asked.some(({ params }) => params.get('pageSize') === '10'), 'the second round')
    const own = () => asked.filter(({ path }) => path === '/shop/goods/kanjia/my').length
    expect(own()).toBe(0)
    near.reach('home-kanjia')
    await until(() => own() > 0, 'the own bargains')
  })

  it('everything is drawn at once where the window cannot be watched', async () => {
    near.end()
    const observer = window.IntersectionObserver
    Reflect.deleteProperty(window, 'IntersectionObserver')
    leaveOut('error', /^ReferenceError: IntersectionObserver/) // Taro's pictures do not ask whether there is one
    try {
      await whole()
      expect(document.querySelector('.home-place--late')).toBeNull()
    } finally {
      window.IntersectionObserver = observer
    }
  })
})

describe('endless list', () => {
  it('begins after the first round, repeats nothing that is above, ends and says so', async () => {
    await whole()
    for (let turn = 0; turn < 12 && !page.text().includes('今天就逛到这里'); turn += 1) {
      await page.fire('onReachBottom')
      await pause(120)
    }
    expect(page.text()).toContain('今天就逛到这里')
    const shown = [...document.querySelectorAll('.goods-card__name')].map((name) => name.textContent)
    expect(new Set(shown).size).toBe(shown.length)
    const before = asked.length
    await page.fire('onReachBottom')
    await pause(100)
    expect(asked).toHaveLength(before)
  })

  it('its own failure has its own retry, the zones stay', async () => {
    intercept = (path, params) =>
      path === LIST && params.get('pageSize') === '10' ? { code: -1, msg: '货架整理中' } : undefined
    await show()
    await page.sees('重试')
    expect(page.text()).toContain('限时秒杀')
    intercept = undefined
    await page.tap('重试')
    await until(() => cards() > 6, 'the list')
  })

  it('a shop without goods says so and offers another look', async () => {
    intercept = (path) => (path === LIST ? { code: 700 } : undefined)
    await show()
    await page.sees('店里正在备货')
    intercept = undefined
    await page.tap('刷新看看')
    await page.sees('为你推荐')
  })
})

describe('flash sale', () => {
  const at = async () => (await goods({ miaosha: true })).result

  it('shows running, sold out, coming and ended goods, and the clock of the running ones', async () => {
    await whole()
    const items = [...document.querySelectorAll('.flash-item')].map((item) => item.textContent ?? '')
    expect(items[0]).toContain('已抢')
    expect(items.some((item) => item.includes('抢光了'))).toBe(true)
    expect(items.some((item) => /\d\d:\d\d 开抢/.test(item))).toBe(true)
    expect(items[items.length - 1]).toContain('已结束')
    const clock = () => document.querySelector('.countdown')?.textContent
    const first = clock()
    await until(() => clock() !== first, 'a tick')
    expect(page.text()).toMatch(/\d+ 点场/)
  })

  it("turns by the shop's clock: running, about to begin, over", async () => {
    const list = await at()
    const now = shopNow()
    const HOUR = 3_600_000
    expect(sessionAt(list, now).state).toBe('on')
    const between = list.filter(({ dateStart = '' }) => dateStart > (list[0]?.dateStart ?? ''))
    expect(sessionAt(between, now)).toMatchObject({ state: 'soon', until: between[0]?.dateStart })
    expect(sessionAt(list, now + 72 * HOUR)).toMatchObject({ state: 'over' })
    expect(sessionAt([], now).items).toEqual([])
  })

  it('a sale that is over says so and has no clock', async () => {
    await shop.control('/clock', { advance: 3 * 86_400 })
    await whole()
    expect(page.text()).toContain('本场已结束')
    expect(document.querySelector('.countdown')).toBeNull()
  })
})

describe('coupons', () => {
  it('a visitor is asked to log in, and "not now" claims nothing', async () => {
    await whole()
    await press(strip('海鲜水产专享'))
    await page.sees('登录后领券')
    await page.tap('暂不登录')
    await pause(50)
    expect(asked.map(({ path }) => path)).not.toContain('/discounts/fetch')
    expect(strip('海鲜水产专享').textContent).toContain('领取')
  })

  it('is claimed once for two quick taps, said, and marked as claimed', async () => {
    await newShopper(shop)
    await whole()
    const card = strip('海鲜水产专享')
    await press(card)
    await press(card)
    await until(() => strip('海鲜水产专享').textContent?.includes('已领') ?? false, 'the mark')
    expect(watched.toasts).toEqual(['领到了，下单时可用'])
    expect((await myCoupons()).filter(({ pid }) => pid === 2)).toHaveLength(1)
    await press(strip('海鲜水产专享'))
    expect(asked.filter(({ path }) => path === '/discounts/fetch')).toHaveLength(1)
  })

  it.each([
    [20001, '领完了'],
    [20002, '停止领取'],
    [20003, '领够了'],
    [20004, '已经过期'],
    [30001, '积分不够'],
    [30002, '需要购买'],
    [700, '需要口令'],
  ])('refusal %i is said in words', async (code, sentence) => {
    await newShopper(shop)
    await whole()
    await shop.control('/faults', { path: '/discounts/fetch', kind: 'code', value: code, times: 1 })
    await press(strip('海鲜水产专享'))
    await until(() => watched.toasts.some((text) => text.includes(sentence)), `the sentence of ${code}`)
    expect(strip('海鲜水产专享').textContent).not.toContain('已领')
  })

  it('points are spent only after a question', async () => {
    await newShopper(shop, { score: 400 })
    await whole()
    const ask = jest
      .spyOn(Taro, 'showModal')
      .mockResolvedValue({ confirm: false, cancel: true, errMsg: '' } as never)
    await press(strip('乳品烘焙 8.8 折券'))
    await until(() => ask.mock.calls.length === 1, 'the question')
    await pause(50)
    expect(asked.map(({ path }) => path)).not.toContain('/discounts/fetch')
    ask.mockResolvedValue({ confirm: true, cancel: false, errMsg: '' } as never)
    await press(strip('乳品烘焙 8.8 折券'))
    await until(() => strip('乳品烘焙 8.8 折券').textContent?.includes('已领') ?? false, 'the mark')
  })

  it('what is all gone cannot be tapped; what needs a password or money is not offered here', async () => {
    await newShopper(shop)
    await whole()
    await press(strip('周末大采购券'))
    expect(asked.map(({ path }) => path)).not.toContain('/discounts/fetch')
    expect(page.text()).not.toContain('水果口令券')
    expect(page.text()).not.toContain('省钱卡')
  })
})

describe('kanjia and pingtuan', () => {
  it('shows the price of now, never the floor, and the way that is cut', async () => {
    await loginDemo()
    const [set] = await kanjiaSet(1015)
    if (!set) throw new Error('the demo shop has a bargain')
    const mine = await kanjiaJoin(set.id)
    const owner = { ...useSession.getState() }
    const helper = await newShopper(shop)
    expect(helper).not.toBe(mine.uid)
    const { cutPrice } = await kanjiaHelp(set.id, mine.uid)
    useSession.setState(owner, true)
    await whole()
    await page.sees('已砍')
    const card = [...document.querySelectorAll('.kanjia-card')].find((each) =>
      /继续砍|去购买/.test(each.textContent ?? ''),
    )
    const price = parseFloat(card?.querySelector('.price')?.getAttribute('aria-label') ?? '')
    expect(price).toBeLessThan(set.originalPrice)
    expect(price).toBeGreaterThan(set.minPrice)
    expect(price).toBeLessThanOrEqual(set.originalPrice - cutPrice + 0.001)
  })

  it('a floor at the original price divides nothing by zero', () => {
    expect(cutPercent(10, 10, 10)).toBe(0)
    expect(cutPercent(45.9, 9.9, 27.9)).toBe(50)
    expect(cutPercent(45.9, 9.9, 1)).toBe(100)
  })

  it('groups show their seats and how many are missing', async () => {
    await whole()
    const row = document.querySelector('.pingtuan-row')
    expect(row?.textContent).toMatch(/\d 人团/)
    expect(row?.textContent).toMatch(/还差 \d 人/)
    expect(row?.querySelectorAll('.avatar--free').length).toBeGreaterThan(0)
  })
})

describe('banner', () => {
  const banner = (parts: object) => ({
    id: 1,
    title: 'x',
    picUrl: '',
    businessId: 0,
    type: 'index',
    paixu: 0,
    status: 0 as const,
    statusStr: '',
    dateAdd: '',
    userId: 1,
    ...parts,
  })

  it('opens its goods, a page of ours with its parameters, or copies a foreign link', async () => {
    const opened = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: '' })
    const copied = jest.spyOn(Taro, 'setClipboardData').mockResolvedValue({ errMsg: '' } as never)
    await openBanner(banner({ businessId: 1009 }))
    await openBanner(
      banner({ linkUrl: '/packages/goods/list/index?keyword=%E8%8D%89%E8%8E%93&categoryId=1' }),
    )
    await openBanner(banner({ linkUrl: 'https://example.com/a?b=1' }))
    await openBanner(banner({ linkUrl: 'packages/not/there/index' }))
    expect(opened.mock.calls.map(([{ url }]) => url)).toEqual([
      '/packages/goods/detail/index?id=1009',
      '/packages/goods/list/index?keyword=%E8%8D%89%E8%8E%93&categoryId=1',
    ])
    expect(copied.mock.calls.map(([{ data }]) => data)).toEqual([
      'https://example.com/a?b=1',
      'packages/not/there/index',
    ])
  })
})

describe('shop and share', () => {
  it('asks for no position at launch; a tap leads to the shops', async () => {
    const place = jest.spyOn(Taro, 'getLocation')
    const gone = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: '' })
    await whole()
    expect(place).not.toHaveBeenCalled()
    expect(document.querySelector('.home-header__shop')?.textContent).toBe('望江路店')
    await press(document.querySelector('.home-header__place'))
    expect(gone).toHaveBeenCalledWith({ url: '/packages/map-search/shops/index' })
  })

  it('shows the nearest shop with its distance where the position was allowed before', async () => {
    const permissions = { query: async () => ({ state: 'granted' }) }
    Object.defineProperty(navigator, 'permissions', { value: permissions, configurable: true })
    jest.spyOn(Taro, 'getLocation').mockResolvedValue(gpsAt({ latitude: 30.25, longitude: 120.2 }) as never)
    await whole()
    await page.sees('钱江新城市民中心店 · 1.1km')
    Reflect.deleteProperty(navigator, 'permissions')
  })

  it('the card carries who shared it', async () => {
    await loginDemo()
    await whole()
    const uid = useSession.getState().uid
    expect(await page.fire('onShareAppMessage', {})).toMatchObject({
      path: `/pages/home/index?inviter_id=${uid}`,
    })
    expect(await page.fire('onShareTimeline')).toMatchObject({ query: `inviter_id=${uid}` })
  })

  it('plus puts plain goods into the cart', async () => {
    await whole()
    const card = [...document.querySelectorAll('.goods-card')].find((each) =>
      each.textContent?.includes('丹东 99'),
    )
    await press(card?.querySelector('.add-button'))
    await until(() => useCart.getState().lines.length > 0, 'the line in the cart')
    expect(useCart.getState().lines.map(({ number, name }) => [number, name.slice(0, 5)])).toEqual([
      [1, '丹东 99'],
    ])
  })
})
