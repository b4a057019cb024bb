import { offerSheet } from '@/lib/sheets'
import { shopNow } from '@/lib/clock'
import { pingtuanList, pingtuanOpen } from '@/services'
import PingtuanPage from '@/packages/pingtuan/detail'
import { inviter } from '@/stores/attribution'
import { readDraft, type Draft } from '@/stores/draft'
import { groupToPay, unpaidGroup } from '@/stores/unpaid-group'
import { useSession } from '@/stores/session'
import { parseDate } from '@/utils/date'
import { allByRole, hasRole } from '../components/find'
import { shopForEachTest } from '../support/each-test'
import { mountPage } from '../support/mount'
import { fault, heal, slow } from '../support/orders'
import { be, newPerson, orderOffer, paidGroup, payOffer, refundOffer } from '../support/people'
import { until } from '../support/watched'

/** A group of three, 19.90 instead of 28.80. */
const TOMATO = 1103
/** Complete already. */
const COMPLETE = 1
/** One seat is free. */
const LAST_SEAT = 2
/** A group of two, 23.80. */
const CROISSANT = 1402

const { shop, page, watched } = shopForEachTest()

const show = (goodsId: number | undefined, tuanId?: number, more: Record<string, string> = {}) =>
  mountPage('pingtuanDetail', PingtuanPage, { goodsId, tuanId, ...more })

const share = async () => ((await page.fire('onShareAppMessage', {})) as { path: string }).path
const draftOf = (url: string | undefined): Draft | undefined => readDraft(url?.split('draft=')[1])
const sheetPrice = () => document.querySelector('.sku-sheet__price')?.getAttribute('aria-label') ?? ''

/** Takes what the sheet offers, and waits for the page that follows. */
const choose = async () => {
  await page.sees('立即购买')
  await page.tap('立即购买')
  await until(() => watched.visited.length > 0, 'the next page')
  return watched.visited[watched.visited.length - 1]
}

describe('goods sold to groups', () => {
  it('shows both prices, the rules and the open groups with seats and a live clock', async () => {
    await show(TOMATO)
    await page.sees('邻居们正在拼')
    expect(page.text()).toContain('3 人团')
    expect(page.text()).toContain('24 小时内邀满 3 人')
    expect(page.text()).toContain('退款方式：退回账户余额')
    expect(page.text()).toContain('3 个团可参加')
    expect(hasRole('button', '¥28.80单独购买')).toBe(true)
    expect(hasRole('button', '¥19.90开团')).toBe(true)
    const clock = () => document.querySelector('.pingtuan-open__note')?.textContent
    const before = clock()
    await until(() => clock() !== before, 'the next second')
  })

  it('PITFALL countdown: on the shop’s clock, in China’s time zone', async () => {
    await shop.control('/clock', { advance: 1800 })
    await show(TOMATO, LAST_SEAT)
    await page.sees('还差 1 人成团')
    const tuan = (await pingtuanList({ goodsId: TOMATO, status: 0 })).result.find(
      ({ id }) => id === LAST_SEAT,
    )
    const [hours = 0, minutes = 0] = [...document.querySelectorAll('.pingtuan-group .countdown__cell')].map(
      (cell) => Number(cell.textContent),
    )
    const shown = (hours * 60 + minutes) * 60_000
    expect(Math.abs(parseDate(tuan?.dateEnd) - shopNow() - shown)).toBeLessThan(62_000)
  })

  it('alone: the full price and no group', async () => {
    await show(TOMATO)
    await page.sees('单独购买')
    await page.tap('¥28.80单独购买')
    expect(sheetPrice()).toMatch(/^28\.80 元/)
    const draft = draftOf(await choose())
    expect(draft?.lines[0]).toMatchObject({ goodsId: TOMATO, price: 28.8 })
    expect(draft?.pingtuanOpenId).toBeUndefined()
  })
})

describe('opening', () => {
  it('the group is opened with the choice, not with the sheet, and the draft carries it', async () => {
    const { uid } = await newPerson(shop)
    await show(TOMATO)
    await page.sees('开团')
    await page.tap('¥19.90开团')
    expect(sheetPrice()).toMatch(/^19\.90 元/)
    expect(unpaidGroup(uid, TOMATO)).toBeUndefined()
    const draft = draftOf(await choose())
    expect(draft?.pingtuanOpenId).toBe(unpaidGroup(uid, TOMATO))
    expect(draft?.lines[0]).toMatchObject({ price: 19.9 })
  })

  it('a visitor logs in first and goes on', async () => {
    await show(TOMATO)
    await page.sees('开团')
    const close = offerSheet('login', async () => {
      await newPerson(shop)
      return true
    })
    await page.tap('¥19.90开团')
    expect(draftOf(await choose())?.pingtuanOpenId).toBeGreaterThan(0)
    close()
  })

  it('PITFALL a new group at each tap: the unpaid one is used again, also after the server forgot nothing', async () => {
    const { uid } = await newPerson(shop)
    await show(TOMATO)
    await page.sees('开团')
    await page.tap('¥19.90开团')
    const first = draftOf(await choose())?.pingtuanOpenId
    watched.visited.length = 0
    await page.tap('¥19.90开团')
    expect(draftOf(await choose())?.pingtuanOpenId).toBe(first)
    // Two taps that come together, and a reinstalled app: the server answers the unpaid one.
    expect(await Promise.all([groupToPay(uid, TOMATO), groupToPay(uid, TOMATO)])).toEqual([first, first])
    window.localStorage.removeItem('shop.unpaid-groups')
    expect(await groupToPay(uid, TOMATO)).toBe(first)
  })

  it('an order that waits for its payment is gone on with, not placed again', async () => {
    const { uid } = await newPerson(shop)
    const tuanId = await groupToPay(uid, TOMATO)
    const orderId = await orderOffer(TOMATO, { pingtuanOpenId: tuanId })
    await show(TOMATO)
    await page.sees('你的团还没付款')
    await page.tap('¥19.90开团')
    expect(await choose()).toBe(`/packages/order/detail/index?id=${orderId}`)
    expect(watched.toasts).toEqual(['你有这个团待付款的订单，付款就好'])
  })

  it('after the payment the next group is a new one', async () => {
    const { uid } = await newPerson(shop, 100)
    const tuanId = await groupToPay(uid, TOMATO)
    await payOffer(TOMATO, { pingtuanOpenId: tuanId })
    expect(await groupToPay(uid, TOMATO)).not.toBe(tuanId)
  })

  it('a refusal of the server is said and nothing is ordered', async () => {
    await newPerson(shop)
    await show(TOMATO)
    await page.sees('开团')
    await fault(shop, '/shop/goods/pingtuan/open', 'drop-before', 1)
    await page.tap('¥19.90开团')
    await page.sees('立即购买')
    await page.tap('立即购买')
    await until(() => watched.toasts.length > 0, 'a sentence')
    expect(watched.visited).toEqual([])
  })
})

describe('sharing', () => {
  it('PITFALL share: before the leader has paid there is no invitation and the card names no group', async () => {
    const { uid } = await newPerson(shop)
    const tuanId = await groupToPay(uid, TOMATO)
    await show(TOMATO, tuanId)
    await page.sees('付款后邻居才看得到这个团')
    expect(page.text()).not.toContain('邀请好友')
    expect(await share()).toBe(`/packages/pingtuan/detail/index?goodsId=${TOMATO}&inviter_id=${uid}`)
  })

  it('after the payment the leader invites, the card names the group and the inviter', async () => {
    const leader = await newPerson(shop, 100)
    const tuanId = await paidGroup(leader, TOMATO)
    await show(TOMATO, tuanId)
    await page.sees('邀请好友')
    expect(page.text()).toContain('还差 2 人成团')
    expect(page.text()).toContain('团长')
    expect(await share()).toBe(
      `/packages/pingtuan/detail/index?goodsId=${TOMATO}&tuanId=${tuanId}&inviter_id=${leader.uid}`,
    )
  })

  it('PITFALL share: a poster is offered to members, after the payment, and names the group', async () => {
    const leader = await newPerson(shop, 100)
    const tuanId = await paidGroup(leader, TOMATO)
    await show(TOMATO, tuanId)
    await page.sees('生成拼团海报')
    await page.tap('生成拼团海报')
    expect(watched.visited).toEqual([
      `/packages/goods/poster/index?kind=pingtuan&goodsId=${TOMATO}&tuanId=${tuanId}`,
    ])
    page.unmount()
    await newPerson(shop)
    await show(TOMATO, tuanId)
    await page.sees('还差 2 人成团')
    expect(page.text()).not.toContain('生成拼团海报')
  })

  it('opened by the code of a poster, shows its group and keeps who invites', async () => {
    await mountPage('pingtuanDetail', PingtuanPage, {
      scene: encodeURIComponent(`${TOMATO},${LAST_SEAT},1003`),
    })
    await page.sees('还差 1 人成团')
    expect(inviter()).toBe(1003)
  })

  it('has customer service at the thumb, and the way to the own groups at the end', async () => {
    await show(TOMATO, LAST_SEAT)
    await page.sees('还差 1 人成团')
    expect(hasRole('button', '客服')).toBe(true)
    await page.tap('我的团')
    expect(watched.visited).toEqual(['/packages/pingtuan/mine/index'])
  })

  it('a visitor who has joined nothing can pass the group on', async () => {
    await show(TOMATO, LAST_SEAT, { inviter_id: '1003' })
    await page.sees('还差 1 人成团')
    expect(await share()).toBe(`/packages/pingtuan/detail/index?goodsId=${TOMATO}&tuanId=${LAST_SEAT}`)
    expect(inviter()).toBe(1003)
  })
})

describe('joining', () => {
  it('by card: seats with faces and one free, the same group in the draft', async () => {
    await newPerson(shop)
    await show(TOMATO, LAST_SEAT)
    await page.sees('还差 1 人成团')
    expect(document.querySelectorAll('.pingtuan-seat')).toHaveLength(3)
    expect(document.querySelectorAll('.pingtuan-seat .avatar__face')).toHaveLength(2)
    expect(document.querySelectorAll('.pingtuan-seat .avatar--free')).toHaveLength(1)
    await page.tap(/^¥19\.90参加 .+ 的团$/)
    expect(draftOf(await choose())?.pingtuanOpenId).toBe(LAST_SEAT)
  })

  it('a login that ends while the choice is open, as WeChat’s at launch, does not take it away', async () => {
    await show(TOMATO, LAST_SEAT)
    await page.sees('还差 1 人成团')
    await page.tap(/^¥19\.90参加 .+ 的团$/)
    await until(() => document.querySelector('.sheet') !== null, 'the choice')
    await slow(shop, '/shop/goods/pingtuan/joiner', 500)
    await page.tools.act(async () => void (await newPerson(shop)))
    expect(page.text()).toContain('还差 1 人成团')
    expect(document.querySelector('.sheet')).not.toBeNull()
  })

  it('from the open groups, after a login', async () => {
    await show(TOMATO)
    await page.sees('邻居们正在拼')
    const close = offerSheet('login', async () => {
      await newPerson(shop)
      return true
    })
    const [first] = allByRole('button').filter((one) => one.textContent === '参团')
    await page.tools.act(() => void first?.click())
    expect(draftOf(await choose())?.pingtuanOpenId).toBe(LAST_SEAT)
    close()
  })

  it('seats are checked first: a group that was completed meanwhile is not joined', async () => {
    const late = await newPerson(shop)
    await show(TOMATO, LAST_SEAT)
    await page.sees('还差 1 人成团')
    await newPerson(shop, 100)
    await payOffer(TOMATO, { pingtuanOpenId: LAST_SEAT })
    be(late)
    await page.sees('的团')
    await page.tap(/^¥19\.90参加 .+ 的团$/)
    await until(() => watched.toasts.length > 0, 'a sentence')
    expect(watched.toasts).toEqual(['这个团已经结束，自己开一个吧'])
    expect(sheetPrice()).toBe('')
    await page.sees('拼团成功')
  })

  it('the deadline is checked first', async () => {
    await newPerson(shop)
    await show(TOMATO, LAST_SEAT)
    await page.sees('还差 1 人成团')
    await shop.control('/clock', { advance: 86_400 })
    await page.tap(/^¥19\.90参加 .+ 的团$/)
    await until(() => watched.toasts.length > 0, 'a sentence')
    expect(watched.toasts).toEqual(['这个团已经结束，自己开一个吧'])
    await page.sees('未能成团')
  })

  it('a member is not offered the own group a second time', async () => {
    const leader = await newPerson(shop, 100)
    const tuanId = await paidGroup(leader, TOMATO)
    await show(TOMATO)
    await page.sees('你有一个正在拼的团')
    expect(page.text()).toContain('3 个团可参加')
    await page.tap('你有一个正在拼的团')
    expect(watched.visited).toEqual([`/packages/pingtuan/detail/index?goodsId=${TOMATO}&tuanId=${tuanId}`])
  })
})

describe('how a group ends', () => {
  it('two people: the second payment completes it, for both', async () => {
    const leader = await newPerson(shop, 100)
    const tuanId = await paidGroup(leader, CROISSANT)
    const friend = await newPerson(shop, 100)
    const orderId = await payOffer(CROISSANT, { pingtuanOpenId: tuanId })
    await show(CROISSANT, tuanId)
    await page.sees('拼团成功')
    expect(page.text()).toContain('店家正在备货')
    expect(document.querySelectorAll('.pingtuan-seat')).toHaveLength(2)
    expect(page.text()).not.toContain('邀请好友')
    await page.tap('查看订单')
    expect(watched.visited).toEqual([`/packages/order/detail/index?id=${orderId}`])
    page.unmount()
    be(leader)
    expect(useSession.getState().uid).not.toBe(friend.uid)
    await show(CROISSANT, tuanId)
    await page.sees('店家正在备货')
  })

  it('complete without me: an own one costs the same', async () => {
    await show(TOMATO, COMPLETE)
    await page.sees('拼团成功')
    expect(page.text()).toContain('自己开一个也一样便宜')
    expect(hasRole('button', '¥19.90开团')).toBe(true)
  })

  it('out of time: the member sees what was refunded and where to', async () => {
    const leader = await newPerson(shop, 100)
    const tuanId = await paidGroup(leader, TOMATO)
    await shop.control('/clock', { advance: 86_400 + 60 })
    await show(TOMATO, tuanId)
    await page.sees('未能成团')
    expect(page.text()).toMatch(/已付的 ¥\d+\.\d\d 已退款：退回账户余额/)
    expect(page.text()).not.toContain('邀请好友')
    expect(await share()).not.toContain('tuanId')
  })

  it('a member who was refunded is told so, has left the seat and may join again', async () => {
    const leader = await newPerson(shop, 100)
    const tuanId = await paidGroup(leader, TOMATO)
    await newPerson(shop, 100)
    await refundOffer(shop, await payOffer(TOMATO, { pingtuanOpenId: tuanId }))
    await show(TOMATO, tuanId)
    await page.sees(/你已退出这个团 · 已付的 ¥\d+\.\d\d 已退款：退回账户余额/)
    expect(page.text()).toContain('还差 2 人成团')
    expect(page.text()).toContain('等你来')
    expect(page.text()).not.toContain('邀请好友')
  })

  it('runs out while it is looked at', async () => {
    const leader = await newPerson(shop, 100)
    const tuanId = await paidGroup(leader, TOMATO)
    await shop.control('/clock', { advance: 86_400 - 3 })
    await show(TOMATO, tuanId)
    await page.sees('还差 2 人成团')
    await page.sees('未能成团')
  })

  it('out of time for somebody else: says so and offers an own group', async () => {
    await shop.control('/clock', { advance: 86_400 })
    await show(TOMATO, LAST_SEAT)
    await page.sees('没有凑齐人数。自己开一个团吧')
  })

  it('a group nobody can see says why', async () => {
    const { id } = await newPerson(shop).then(() => pingtuanOpen(TOMATO))
    await newPerson(shop)
    await show(TOMATO, id)
    await page.sees('看不到这个团')
    expect(hasRole('button', '¥19.90开团')).toBe(true)
  })

  it('the activity is over: no new groups, buying alone stays', async () => {
    await shop.control('/clock', { advance: 86_400 * 50 })
    await show(TOMATO)
    await page.sees('拼团活动已结束')
    expect(hasRole('button', '¥19.90开团')).toBe(false)
    expect(hasRole('button', '¥28.80单独购买')).toBe(true)
  })
})

describe('states of the page', () => {
  it('boxes first', async () => {
    await slow(shop, '/shop/goods/pingtuan/set')
    await show(TOMATO)
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees('怎么拼')
  })

  it('a failed load says so and is tried again', async () => {
    await fault(shop, '/shop/goods/pingtuan/set', 'drop-before', 9)
    await show(TOMATO)
    await page.sees('网络好像断开了')
    await heal(shop)
    await page.tap('重新加载')
    await page.sees('怎么拼')
  })

  it('open groups fail alone', async () => {
    await fault(shop, '/shop/goods/pingtuan/list/v2', 'drop-before', 99)
    await show(TOMATO)
    await page.sees('怎么拼')
    await until(() => document.querySelector('.failed-view') !== null, 'a failed line')
    await heal(shop)
    await page.tap('重试')
    await page.sees('3 个团可参加')
  })

  it('goods that are gone, goods without groups and a cut link lead on', async () => {
    await show(999_999)
    await page.sees('商品找不到了')
    page.unmount()
    await show(1002)
    await page.sees('这件商品没有拼团')
    page.unmount()
    await show(undefined)
    await page.sees('链接不完整')
  })
})
