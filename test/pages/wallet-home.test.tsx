import Wallet from '@/packages/wallet/home'
import { cashLogs, userAmount } from '@/services'
import { loadMerchant, useSettings } from '@/stores/settings'
import { logout } from '@/stores/session'
import { formatYuan } from '@/utils/money'
import { byRole, hasRole, tap } from '../components/find'
import { loginDemo } from '../support/dom-shop'
import { opens, shopForEachTest } from '../support/each-test'
import { fault, newShopper, slow } from '../support/orders'
import { until } from '../support/watched'

const { shop, page, watched, recorder } = shopForEachTest()

beforeEach(() => loadMerchant())

const show = opens('wallet', Wallet)
const logsAsked = () => recorder.to('/user/cashLog')

describe('the wallet', () => {
  it('offers a visitor the login and reads nothing', async () => {
    await show()
    await page.sees('登录后查看')
    expect(recorder.to('/user/amount')).toHaveLength(0)
    expect(logsAsked()).toHaveLength(0)
  })

  it('shows boxes, then balance, frozen money, points and what was spent, as the server says', async () => {
    await loginDemo()
    const wallet = await userAmount()
    await slow(shop, '/user/cashLog', 400)
    await show()
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees('186.40')
    expect(wallet.balance).toBe(186.4)
    expect(page.text()).toContain(`累计消费${formatYuan(wallet.totleConsumed)}`)
    expect(page.text()).toContain('积分1,280')
    await page.sees('收入')
  })

  it('is empty for someone new: says so and shows all time', async () => {
    await newShopper(shop)
    await show()
    await page.sees('这段时间没有收支')
    await tap(byRole('button', '看全部'))
    await page.sees('还没有收支记录')
    expect(logsAsked().pop()).not.toHaveProperty('dateAddBegin')
  })

  it('a log that fails offers to try again; the balance stays', async () => {
    await loginDemo()
    await fault(shop, '/user/cashLog', 'http-500', 3)
    await show()
    await page.sees('186.40')
    await page.sees('重新加载')
    await tap(byRole('button', '重新加载'))
    await page.sees('支付订单')
  })

  it('a balance that fails is said in its place; the log stays', async () => {
    await newShopper(shop, { balance: 25 })
    await fault(shop, '/user/amount', 'http-500', 3)
    await show()
    await page.sees('+25.00')
    await page.sees('重试')
    await tap(byRole('button', '重试'))
    await page.sees('可用余额（元）25.00')
  })

  it('hides the amounts from who looks over the shoulder, and remembers it', async () => {
    await loginDemo()
    await show()
    await page.sees('186.40')
    await tap(byRole('button', '隐藏金额'))
    expect(document.querySelector('.wallet-card')?.textContent).not.toContain('186.40')
    expect(page.text()).toContain('****')
    page.unmount()
    await show()
    await page.sees('****')
    await tap(byRole('button', '显示金额'))
    await page.sees('186.40')
  })

  it('PITFALL Lists: another month or kind begins at page 1 and asks for exactly that', async () => {
    await loginDemo()
    await show()
    await page.sees('支付订单')
    recorder.clear()
    await tap(byRole('button', `选择类型：全部`))
    await tap(byRole('radio', '充值'))
    await until(() => logsAsked().length > 0, 'a new log')
    expect(logsAsked()[0]).toMatchObject({ types: '0', page: '1' })
    await page.sees('+')
    expect(page.text()).not.toContain('支付订单')

    recorder.clear()
    const month = [...document.querySelectorAll('[role=button]')].find((element) =>
      element.getAttribute('aria-label')?.startsWith('选择月份'),
    )
    await tap(month as HTMLElement)
    await tap(byRole('radio', '全部时间'))
    await until(() => logsAsked().length > 0, 'a new log')
    expect(logsAsked()[0]).toMatchObject({ types: '0', page: '1' })
    expect(logsAsked()[0]).not.toHaveProperty('dateAddBegin')
  })

  it('PITFALL Lists: the page number stops at the end', async () => {
    await loginDemo()
    await show()
    await tap(
      [...document.querySelectorAll('[role=button]')].find((e) =>
        e.getAttribute('aria-label')?.startsWith('选择月份'),
      ) as HTMLElement,
    )
    await tap(byRole('radio', '全部时间'))
    for (let tries = 0; tries < 12 && !page.text().includes('没有更多了'); tries += 1) {
      await page.fire('onReachBottom')
      await page.sees(/加载更多|没有更多了|加载中/)
      await page.tools.act(() => new Promise((resolve) => setTimeout(resolve, 60)))
    }
    await page.sees('没有更多了')
    const count = document.querySelectorAll('.wallet-log').length
    const all = await cashLogs({ page: 1, pageSize: 500 })
    expect(count).toBe(all.result.length)
    recorder.clear()
    await page.fire('onReachBottom')
    expect(logsAsked()).toHaveLength(0)
  })

  it('adds a month up only when all of it is there', async () => {
    await loginDemo()
    await show()
    await page.sees('支付订单')
    const ended = page.text().includes('没有更多了')
    expect(/支出 ¥/.test(page.text())).toBe(ended)
  })

  it('PLATFORM: without recharges (merchant setting) nothing leads to them; PITFALL Lists: the other entries still lead to their own pages', async () => {
    useSettings.setState({ merchant: { ...useSettings.getState().merchant, rechargeOpen: false } })
    await loginDemo()
    await show()
    await page.sees('186.40')
    expect(hasRole('button', '充值')).toBe(false)
    expect(page.text()).not.toContain('充值有礼')
    for (const name of ['提现', '优惠买单', '押金', '发票']) await tap(byRole('button', name))
    expect(watched.visited.map((path) => path.split('/')[3])).toEqual([
      'withdraw',
      'pay-bill',
      'deposit-list',
      'invoice-list',
    ])
  })

  it('leads to what belongs to it', async () => {
    await loginDemo()
    await show()
    await page.sees('186.40')
    for (const name of ['提现', '充值', '优惠买单', '押金', '发票']) await tap(byRole('button', name))
    expect(watched.visited).toEqual([
      '/packages/wallet/withdraw/index',
      '/packages/wallet/recharge/index',
      '/packages/wallet/pay-bill/index',
      '/packages/wallet/deposit-list/index',
      '/packages/wallet/invoice-list/index',
    ])
  })

  it('PITFALL Session: logging out leaves nothing of the wallet on the page', async () => {
    await loginDemo()
    await show()
    await page.sees('186.40')
    await page.tools.act(async () => logout())
    await page.sees('登录后查看')
    expect(page.text()).not.toContain('186.40')
  })
})
