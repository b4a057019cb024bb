import MinePage from '@/pages/mine'
import { hasPage } from '@/lib/router'
import { orderStatistics, register_username, userDetail } from '@/services'
import { merchantOf } from '@/stores/merchant'
import { logout, startSession, useSession } from '@/stores/session'
import { useSettings } from '@/stores/settings'
import { byRole, hasRole, tap } from '../components/find'
import { opens, shopForEachTest } from '../support/each-test'
import { loginDemo } from '../support/dom-shop'
import { until } from '../support/watched'

const { shop, page, watched, recorder } = shopForEachTest()

beforeEach(() => useSettings.setState({ merchant: merchantOf([]) }))

const show = opens('mine', MinePage)
const fail = (path: string) => shop.control('/faults', { path, kind: 'code', value: -1 })

describe('a visitor', () => {
  it('PLATFORM browse first: sees the page and is asked nothing; no request needs them', async () => {
    recorder.clear()
    await show()
    expect(page.text()).toContain('登录 / 注册')
    expect(hasRole('dialog', '登录')).toBe(false)
    expect(recorder.requests).toEqual([])
  })

  it('logs in from the head, the figures or an order shortcut, and the tapped thing opens', async () => {
    await show()
    await page.tap('待付款')
    await page.sees('登录后查看您的订单、余额和优惠券')
    await loginDemo()
    await until(() => watched.visited.length > 0, 'the order list')
    expect(watched.visited).toEqual(['/packages/order/list/index?tab=unpaid'])
  })

  it('"not now" leads nowhere', async () => {
    await show()
    await page.tap('登录 / 注册')
    await page.tap('暂不登录')
    expect(watched.visited).toEqual([])
    expect(page.text()).toContain('登录 / 注册')
  })

  it('reaches settings without a login', async () => {
    await show()
    await page.tap('设置')
    expect(watched.visited).toEqual(['/packages/account/settings/index'])
  })
})

describe('a member', () => {
  beforeEach(loginDemo)

  it('sees face, level, masked phone and the four amounts', async () => {
    await show()
    for (const text of ['春江林女士', '银卡会员，全场 9.5 折', '138****6021', '186.40', '1,280'])
      await page.sees(text)
    await page.sees(/5优惠券/)
    await page.sees(/12收藏/)
    expect(page.text()).not.toContain('13800006021')
  })

  it('sees the orders by state and how many there are', async () => {
    const counts = await orderStatistics()
    await show()
    await page.sees(new RegExp(`${counts.count_id_no_pay}待付款`))
    await page.sees(new RegExp(`${counts.count_id_no_confirm}待收货`))
    await page.tap('全部订单')
    await until(() => watched.visited.length > 0)
    expect(watched.visited).toEqual(['/packages/order/list/index?tab=all'])
  })

  it('sees the delivery under way and opens it', async () => {
    await show()
    await page.sees('已发货，正在路上')
    await tap(byRole('button', '看进度'))
    expect(watched.visited[0]).toMatch(/^\/packages\/order\/detail\/index\?id=\d+$/)
  })

  it('PITFALL Privacy: nothing about the device or its address is shown or kept on it', async () => {
    const { base } = await userDetail()
    await show()
    await page.sees('春江林女士')
    const everything = `${document.body.innerHTML} ${JSON.stringify({ ...window.localStorage })}`
    expect(base.ipAdd).toBeTruthy()
    expect(everything).not.toContain(base.ipAdd)
    expect(everything).not.toContain(base.mobile)
  })

  it('PITFALL Session: the token is nowhere on the page', async () => {
    await show()
    await page.sees('春江林女士')
    expect(document.body.innerHTML).not.toContain(useSession.getState().token)
  })

  it('pulling down reads everything again', async () => {
    await show()
    await page.sees('186.40')
    const { uid } = useSession.getState()
    await shop.control('/merchant/credit', { uid, amount: 13.6, score: 20 })
    await page.fire('onPullDownRefresh')
    await page.sees('200.00')
    await page.sees('1,300')
  })

  it('after logging out shows nothing of the member', async () => {
    await show()
    await page.sees('春江林女士')
    await page.tools.act(async () => logout())
    await page.sees('登录 / 注册')
    for (const text of ['春江林女士', '186.40', '138****6021', '正在路上'])
      expect(page.text()).not.toContain(text)
  })
})

describe('each block fails alone', () => {
  beforeEach(loginDemo)

  it('the profile: the rest is there, a tap tries again', async () => {
    await fail('/user/detail')
    await show()
    await page.sees('资料没有读出来，点这里重试')
    await page.sees('186.40')
    await shop.control('/faults', {}, 'DELETE')
    await page.tap('资料没有读出来，点这里重试')
    await page.sees('春江林女士')
  })

  it('the amounts: coupons and favourites are there, a tap tries again', async () => {
    await fail('/user/amount')
    await show()
    await page.sees('余额 · 重试')
    await page.sees(/5优惠券/)
    await shop.control('/faults', {}, 'DELETE')
    await page.tap('余额 · 重试')
    await page.sees('186.40')
  })

  it('the counts and the delivery: the shortcuts still lead to the orders', async () => {
    await fail('/order/statistics')
    await fail('/order/list')
    await show()
    await page.sees('186.40')
    expect(page.text()).not.toContain('正在路上')
    await page.tap('待收货')
    await until(() => watched.visited.length > 0)
    expect(watched.visited).toEqual(['/packages/order/list/index?tab=shipped'])
  })
})

describe('someone new', () => {
  it('has a name to go by, zeros and no delivery', async () => {
    const login = await register_username({ username: '新来的人', pwd: 'market2026', autoLogin: true })
    if (!login) throw new Error('no login')
    startSession(login)
    await show()
    await page.sees(/0.00余额/)
    await page.sees(/0收藏/)
    expect(page.text()).toContain('还没有绑定手机')
    expect(page.text()).not.toContain('正在路上')
  })
})

describe('entries', () => {
  it('lead to pages that exist, never to "coming soon"', async () => {
    await show()
    const expectations: [string, boolean][] = [
      ['领券中心', hasPage('couponCentre')],
      ['每日签到', hasPage('signIn')],
      ['排队取号', hasPage('queues')],
      ['发票', hasPage('invoiceList')],
      ['收货地址', true],
    ]
    for (const [label, shown] of expectations) expect(page.text().includes(label)).toBe(shown)
  })

  it('the phone is there when the merchant has one', async () => {
    await show()
    expect(page.text()).not.toContain('联系客服')
    await page.tools.act(async () =>
      useSettings.setState({ merchant: merchantOf([{ key: 'servicePhone', value: '0571-86040188' }]) }),
    )
    expect(page.text()).toContain('联系客服')
  })
})
