import Taro from '@tarojs/taro'

import { clearQueries } from '@/lib/query'
import { kanjiaDetail, kanjiaHelp, kanjiaHelpDetail, kanjiaJoin, kanjiaSet } from '@/services'
import KanjiaPage from '@/packages/kanjia/detail'
import { inviter } from '@/stores/attribution'
import { readDraft } from '@/stores/draft'
import { useSession } from '@/stores/session'
import { parseDate } from '@/utils/date'
import { shopNow } from '@/lib/clock'
import { allByRole, hasRole } from '../components/find'
import { loginDemo } from '../support/dom-shop'
import { opens, shopForEachTest } from '../support/each-test'
import { httpTransport } from '../support/http-transport'
import { fault, heal, slow } from '../support/orders'
import { be, newPerson, orderOffer, payOffer, refundOffer, whenAsked } from '../support/people'
import { until } from '../support/watched'

/** The demo shopper bargains for it: 15.32 of 29.90, the floor is 9.90. */
const TASTE = { goodsId: 1015, kjid: 1, kjJoinUid: 1001 }
/** A friend's bargain, at 63.45 of 68. */
const HONEY = { goodsId: 1502, kjid: 2, kjJoinUid: 1002 }
const SOLD_OUT = { goodsId: 1502, kjid: 5 }
const OVER = { goodsId: 1015, kjid: 6 }
/** Two activities run for it. */
const KIWI = 1001

const { shop, page, watched, recorder } = shopForEachTest()

const show = opens('kanjiaDetail', KanjiaPage)

const priceNow = () => document.querySelector('.kanjia-progress .price')?.getAttribute('aria-label')
const progress = () => document.querySelector('.kanjia-track')?.getAttribute('aria-label')
const share = async () => ((await page.fire('onShareAppMessage', {})) as { path: string }).path

describe('the starter', () => {
  beforeEach(() => loginDemo())

  it('PITFALL price: sees the price of now, never the floor, and the way there', async () => {
    await show({ goodsId: TASTE.goodsId })
    await page.sees('现在只要')
    expect(priceNow()).toBe('15.32 元')
    expect(progress()).toBe('已砍 73%')
    expect(page.text()).toContain('再砍 ¥5.42 到底价 ¥9.90')
  })

  it('sees who has helped, how much, when and with which words', async () => {
    await show(TASTE)
    await page.sees('帮砍好友')
    expect(page.text()).toContain('这刀够狠吧，记得分我一个')
    expect(page.text()).toContain('−¥3.86')
    expect(page.text()).toMatch(/[23] 分钟前/)
    await page.tap('查看全部 8 人')
    await page.sees('开局一刀')
    expect(page.text()).toContain('我自己')
  })

  it('PITFALL countdown: runs every second on the shop’s clock, in China’s time zone', async () => {
    await shop.control('/clock', { advance: 3600 })
    await show(TASTE)
    await page.sees('距结束')
    const [set] = await kanjiaSet(TASTE.goodsId)
    const cells = () => [...document.querySelectorAll('.countdown__cell')].map((cell) => cell.textContent)
    const days = parseInt(document.querySelector('.countdown__days')?.textContent ?? '0', 10)
    const [hours, minutes] = cells().map(Number)
    const shown = ((days * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60_000
    expect(Math.abs(parseDate(set?.dateEnd) - shopNow() - shown)).toBeLessThan(62_000)
    const before = cells().join(':')
    await until(() => cells().join(':') !== before, 'the next second')
  })

  it('buys at the price of now: the draft carries the activity and one piece', async () => {
    await show(TASTE)
    await page.sees('现在买下')
    await page.tap('¥15.32现在买下')
    await page.sees('砍价商品每次 1 件')
    expect(document.querySelector('.sku-sheet__price')?.getAttribute('aria-label')).toMatch(/^15\.32 元/)
    await page.tap('立即购买')
    await until(() => watched.visited.length > 0, 'the checkout')
    const [url = ''] = watched.visited
    expect(url).toContain('/packages/order/checkout/index?draft=')
    const draft = readDraft(url.split('draft=')[1])
    expect(draft).toMatchObject({ kjid: TASTE.kjid, lines: [{ goodsId: 1015, price: 15.32, number: 1 }] })
  })

  it('PITFALL two orders: an unpaid order of this bargain is led to, a second one is not begun', async () => {
    await orderOffer(TASTE.goodsId, {}) // the same goods at its price is another order
    const unpaid = await orderOffer(TASTE.goodsId, { kjid: TASTE.kjid }, '', { kjid: String(TASTE.kjid) })
    await show(TASTE)
    await page.sees('现在买下')
    await page.tap('¥15.32现在买下')
    await until(() => watched.visited.length > 0, 'the order')
    expect(watched.visited).toEqual([`/packages/order/detail/index?id=${unpaid}`])
    expect(watched.toasts).toEqual(['这次砍价有待付款的订单，付款就好'])
    expect(page.text()).not.toContain('砍价商品每次 1 件')
  })

  it('orders that cannot be read do not keep from buying', async () => {
    await show(TASTE)
    await page.sees('现在买下')
    await fault(shop, '/order/list', 'http-500', 3)
    await page.tap('¥15.32现在买下')
    await page.sees('砍价商品每次 1 件')
  })

  it('makes a poster of the own bargain', async () => {
    await show(TASTE)
    await page.sees('海报')
    await page.tap('海报')
    expect(watched.visited).toEqual([
      '/packages/goods/poster/index?kind=kanjia&goodsId=1015&kjid=1&kjJoinUid=1001',
    ])
  })

  it('a price that fell meanwhile is the one that is bought at', async () => {
    await show(TASTE)
    await page.sees('现在买下')
    const owner = { ...useSession.getState() }
    await newPerson(shop)
    const { cutPrice } = await kanjiaHelp(TASTE.kjid, TASTE.kjJoinUid)
    useSession.setState(owner, true)
    await page.sees('现在买下')
    await page.tap(/^¥[\d.]+现在买下$/)
    const now = (15.32 - cutPrice).toFixed(2)
    await until(
      () => document.querySelector('.sku-sheet__price')?.getAttribute('aria-label')?.startsWith(now) === true,
      `a sheet at ${now}`,
    )
  })

  it('after floor, everybody at once: the floor can be bought, nobody is invited any more', async () => {
    const owner = { ...useSession.getState() }
    for (let friends = 0; friends < 12; friends += 1) {
      await newPerson(shop)
      await kanjiaHelp(TASTE.kjid, TASTE.kjJoinUid).catch(() => undefined)
    }
    useSession.setState(owner, true)
    await show(TASTE)
    await page.sees('已砍到底价')
    expect(priceNow()).toBe('9.90 元')
    expect(progress()).toBe('已砍 100%')
    expect(page.text()).toContain('底价买下 ¥9.90')
    expect(page.text()).not.toContain('邀请好友帮砍')
  })

  it('gives up and begins anew, after a question', async () => {
    await show(TASTE)
    await page.sees('放弃这次砍价，重新发起')
    watched.agree = false
    await page.tap('放弃这次砍价，重新发起')
    expect(watched.questions).toEqual(['重新发起砍价？'])
    expect(priceNow()).toBe('15.32 元')
    watched.agree = true
    await page.tap('放弃这次砍价，重新发起')
    await until(() => priceNow() === '29.90 元', 'the original price')
    expect(page.text()).toContain('还没有人帮砍')
    expect((await kanjiaDetail(TASTE.kjid, TASTE.kjJoinUid))?.helps).toEqual([])
  })

  it('cuts the own bargain once', async () => {
    const { uid } = await newPerson(shop)
    await kanjiaJoin(3)
    await show({ goodsId: KIWI, kjid: 3 })
    await page.sees('自己先砍一刀')
    await page.tap('自己先砍一刀')
    await page.sees('这一刀是给自己砍的')
    await page.sees('你自己砍了')
    expect(page.text()).not.toContain('自己先砍一刀')
    expect((await kanjiaDetail(3, uid))?.helps).toHaveLength(1)
  })

  it('bought: says so and leads to the order', async () => {
    const buyer = await newPerson(shop, 200)
    await kanjiaJoin(TASTE.kjid)
    await payOffer(TASTE.goodsId, { kjid: TASTE.kjid })
    be(buyer)
    await show({ goodsId: TASTE.goodsId, kjid: TASTE.kjid })
    await page.sees('已按这个价格买下')
    expect(hasRole('button', '查看订单')).toBe(true)
    expect(page.text()).not.toContain('放弃这次砍价')
  })

  it('refunded: says that it is over and begins anew', async () => {
    await newPerson(shop, 200)
    await kanjiaJoin(TASTE.kjid)
    await refundOffer(shop, await payOffer(TASTE.goodsId, { kjid: TASTE.kjid }))
    await show({ goodsId: TASTE.goodsId, kjid: TASTE.kjid })
    await page.sees('这次砍价已失效')
    expect(page.text()).not.toContain('邀请好友帮砍')
    await page.tap('重新发起')
    await page.sees('邀请好友帮砍')
    expect(priceNow()).toBe('29.90 元')
    expect(page.text()).not.toContain('这次砍价已失效')
  })

  it('PITFALL share: the card names goods, activity, joiner and inviter', async () => {
    await show({ goodsId: TASTE.goodsId })
    await page.sees('邀请好友帮砍')
    expect(await share()).toBe(
      '/packages/kanjia/detail/index?goodsId=1015&kjid=1&kjJoinUid=1001&inviter_id=1001',
    )
  })

  it('outside WeChat the invitation is a link', async () => {
    let copied = ''
    jest.spyOn(Taro, 'setClipboardData').mockImplementation(({ data }) => {
      copied = data
      return Promise.resolve({ errMsg: '', data })
    })
    await show(TASTE)
    await page.sees('邀请好友帮砍')
    await page.tap('邀请好友帮砍')
    await until(() => copied !== '', 'a copied link')
    expect(copied).toContain('#/packages/kanjia/detail/index?goodsId=1015&kjid=1&kjJoinUid=1001')
    expect(watched.toasts).toEqual(['链接已复制，发给朋友吧'])
  })
})

describe('a friend', () => {
  it('PITFALL share: opened by the code of a poster, shows the bargain of its joiner, who invites', async () => {
    await show({ scene: encodeURIComponent('1502,2,1002') })
    await page.sees('帮 TA 砍一刀')
    expect(await share()).toContain('goodsId=1502&kjid=2&kjJoinUid=1002')
    expect(inviter()).toBe(1002)
    page.unmount()
    await show({ scene: encodeURIComponent('1502,2,1002,1003') })
    await page.sees('帮 TA 砍一刀')
    expect(inviter()).toBe(1003)
  })

  it('opens the card cold: the friend’s price and helpers, without a login', async () => {
    await show({ ...HONEY, inviter_id: 1003 })
    await page.sees('现在只要')
    expect(priceNow()).toBe('63.45 元')
    expect(page.text()).toContain('给自己来一刀')
    expect(hasRole('button', '帮 TA 砍一刀')).toBe(true)
    expect(page.text()).not.toContain('放弃这次砍价')
    expect(inviter()).toBe(1003)
  })

  it('a visitor who logs in to help goes on helping, with the words that were chosen', async () => {
    await show(HONEY)
    await page.sees('帮 TA 砍一刀')
    const close = whenAsked(() => newPerson(shop))
    await page.tap('帮 TA 砍一刀')
    await page.sees('帮好友砍一刀')
    await page.tap('冲冲冲')
    await page.tap('砍一刀')
    await page.sees('砍掉了')
    close()
    const mine = await kanjiaHelpDetail(HONEY.kjid, HONEY.kjJoinUid)
    expect(mine?.remark).toBe('冲冲冲')
    await page.tap('好的')
    await page.sees('你已帮砍')
    expect(page.text()).toContain('喊人帮 TA 砍')
    expect(priceNow()).toBe(`${(63.45 - (mine?.cutPrice ?? 0)).toFixed(2)} 元`)
  })

  it('who does not log in has not helped', async () => {
    await show(HONEY)
    await page.sees('帮 TA 砍一刀')
    const close = whenAsked(() => Promise.resolve())
    await page.tap('帮 TA 砍一刀')
    await page.sees('帮好友砍一刀')
    await page.tap('砍一刀')
    close()
    expect((await kanjiaDetail(HONEY.kjid, HONEY.kjJoinUid))?.helps).toHaveLength(2)
    expect(page.text()).not.toContain('砍掉了')
  })

  it('PITFALL repeated help: it says so and is not celebrated as a new cut', async () => {
    await newPerson(shop)
    await show(HONEY)
    await page.sees('帮 TA 砍一刀')
    const { cutPrice } = await kanjiaHelp(HONEY.kjid, HONEY.kjJoinUid)
    await page.tap('帮 TA 砍一刀')
    await page.sees('帮好友砍一刀')
    await page.tap('砍一刀')
    await until(() => watched.toasts.length > 0, 'a sentence')
    expect(watched.toasts).toEqual([`你已经帮砍过 ¥${cutPrice.toFixed(2)}，每人只能砍一次`])
    expect(page.text()).not.toContain('砍掉了')
    await page.sees('喊人帮 TA 砍')
  })

  it('a cut whose answer was lost is found again and said once', async () => {
    await newPerson(shop)
    await show(HONEY)
    await page.sees('帮 TA 砍一刀')
    await fault(shop, '/shop/goods/kanjia/help', 'drop-after', 1)
    await page.tap('帮 TA 砍一刀')
    await page.sees('帮好友砍一刀')
    await page.tap('砍一刀')
    await page.sees('砍掉了')
    expect((await kanjiaDetail(HONEY.kjid, HONEY.kjJoinUid))?.helps).toHaveLength(3)
  })

  it('the starter who logs in on a friend’s card is told that it is his own', async () => {
    await show(TASTE)
    await page.sees('帮 TA 砍一刀')
    const close = whenAsked(loginDemo)
    await page.tap('帮 TA 砍一刀')
    await page.sees('帮好友砍一刀')
    await page.tap('砍一刀')
    await page.sees('邀请好友帮砍')
    close()
    expect(watched.toasts).toEqual(['这是你自己的砍价，邀请好友来帮忙吧'])
  })

  it('starts an own bargain from the friend’s', async () => {
    const { uid } = await newPerson(shop)
    await show(HONEY)
    await page.sees('我也要砍')
    await page.tap('我也要砍')
    await page.sees('邀请好友帮砍')
    expect(priceNow()).toBe('68.00 元')
    expect((await kanjiaDetail(HONEY.kjid, uid))?.kanjiaInfo.curPrice).toBe(68)
  })

  it('PITFALL share: passing the card on names the joiner, not the one who passes it on', async () => {
    const { uid } = await newPerson(shop)
    await show(HONEY)
    await page.sees('帮 TA 砍一刀')
    expect(await share()).toBe(
      `/packages/kanjia/detail/index?goodsId=1502&kjid=2&kjJoinUid=1002&inviter_id=${uid}`,
    )
  })

  it('a bargain the friend has given up says so and offers an own one', async () => {
    await show({ ...HONEY, kjJoinUid: 1003 })
    await page.sees('好友放弃了这次砍价')
    expect(hasRole('button', '发起砍价')).toBe(true)
  })
})

describe('a visitor', () => {
  it('sees the original price as the price of now, and starts after a login', async () => {
    await show({ goodsId: TASTE.goodsId })
    await page.sees('邀好友一起砍')
    expect(priceNow()).toBe('29.90 元')
    expect(progress()).toBe('已砍 0%')
    const close = whenAsked(() => newPerson(shop))
    await page.tap('发起砍价')
    await page.sees('邀请好友帮砍')
    close()
    const { uid = 0 } = useSession.getState()
    expect(await kanjiaDetail(TASTE.kjid, uid)).not.toBeNull()
  })

  it('PITFALL share: who has not joined shares goods and activity, nothing throws', async () => {
    await show({ goodsId: TASTE.goodsId })
    await page.sees('发起砍价')
    expect(await share()).toBe('/packages/kanjia/detail/index?goodsId=1015&kjid=1')
  })

  it('a login that ends while the page is seen, as WeChat’s at launch, does not take it away', async () => {
    clearQueries()
    await show({ goodsId: TASTE.goodsId })
    await page.sees('发起砍价')
    await slow(shop, '/shop/goods/kanjia/info', 500)
    await page.tools.act(async () => void (await newPerson(shop)))
    expect(hasRole('button', '发起砍价')).toBe(true)
    await page.tap('发起砍价')
    await page.sees('邀请好友帮砍')
  })

  it('chooses between several activities', async () => {
    await show({ goodsId: KIWI })
    await page.sees('选择活动')
    expect(allByRole('radio')).toHaveLength(2)
    expect(priceNow()).toBe('29.90 元')
    await page.tap('¥79.90 砍到 ¥39.90')
    await until(() => priceNow() === '79.90 元', 'the other activity')
  })

  it('an activity that is over offers the others and the full price', async () => {
    await show(OVER)
    await page.sees('活动已结束')
    expect(hasRole('button', '看其它砍价')).toBe(true)
    expect(hasRole('button', '原价购买')).toBe(true)
    expect(hasRole('button', '发起砍价')).toBe(false)
  })

  it('ends while it is looked at', async () => {
    await loginDemo()
    const [set] = await kanjiaSet(TASTE.goodsId)
    const seconds = Math.floor((parseDate(set?.dateEnd) - shopNow()) / 1000) - 2
    await shop.control('/clock', { advance: seconds })
    await show(TASTE)
    await page.sees('邀请好友帮砍')
    await page.sees('活动已结束')
    await until(() => !hasRole('button', '邀请好友帮砍'), 'the end of inviting')
    expect(hasRole('button', '看其它砍价')).toBe(true)
  })

  it('a sold-out activity says so', async () => {
    await show(SOLD_OUT)
    await page.sees('已经抢完了')
    expect(hasRole('button', '发起砍价')).toBe(false)
  })

  it('PITFALL division by zero: a floor at the original price is no way, and no NaN', async () => {
    recorder.through(async (request) => {
      const answer = await httpTransport(request)
      const body = answer.body as { data?: { minPrice: number; originalPrice: number }[] }
      if (request.url.includes('/kanjia/set')) body.data?.forEach((set) => (set.minPrice = set.originalPrice))
      return answer
    })
    await show({ goodsId: TASTE.goodsId })
    await page.sees('发起砍价')
    expect(progress()).toBe('已砍 0%')
    expect(document.body.innerHTML).not.toMatch(/NaN|Infinity/)
  })
})

describe('states of the page', () => {
  it('boxes first', async () => {
    await slow(shop, '/shop/goods/kanjia/set/v2')
    await show(HONEY)
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees('帮 TA 砍一刀')
  })

  it('a failed load says so and is tried again', async () => {
    await fault(shop, '/shop/goods/kanjia/info', 'drop-before', 9)
    await show(HONEY)
    await page.sees('网络好像断开了')
    await heal(shop)
    await page.tap('重新加载')
    await page.sees('帮 TA 砍一刀')
  })

  it('goods that are gone, goods without a bargain and a cut link lead on', async () => {
    await show({ goodsId: 999_999 })
    await page.sees('商品找不到了')
    page.unmount()
    await show({ goodsId: 1003 })
    await page.sees('这件商品没有砍价活动')
    expect(hasRole('button', '看商品')).toBe(true)
    page.unmount()
    await show({})
    await page.sees('链接不完整')
  })
})
