import '../support/sandbox-build'
import DepositDetail from '@/packages/wallet/deposit-detail'
import DepositList from '@/packages/wallet/deposit-list'
import { depositInfo, depositList, payDeposit, userAmount } from '@/services'
import { loadMerchant } from '@/stores/settings'
import { allByRole, byRole, input, tap, type } from '../components/find'
import { payAtCashier } from '../support/cashier'
import { opens, shopForEachTest } from '../support/each-test'
import { fault, newShopper, slow } from '../support/orders'
import { until } from '../support/watched'

const { shop, page, watched, recorder } = shopForEachTest()

beforeEach(() => loadMerchant())

const show = opens('depositList', DepositList)
const showDetail = opens('depositDetail', DepositDetail)
const paid = () => recorder.to('/deposit/pay')
const openSheet = async (amount: string) => {
  await page.sees('交押金')
  await tap(byRole('button', '交押金'))
  await type(input('押金金额'), amount)
}
const pay = async (amount = 20, remark = '保温箱押金') => {
  const deposit = await payDeposit({ amount, remark, refCode: `R${amount}` })
  if (!deposit) throw new Error('the deposit was not answered')
  return deposit
}

describe('deposits', () => {
  it('a visitor is asked to log in', async () => {
    await show()
    await page.sees('登录后查看')
  })

  it('boxes, then nothing yet with what deposits are for', async () => {
    await newShopper(shop)
    await slow(shop, '/deposit/list', 300)
    await show()
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees('还没有押金')
  })

  it('a failure offers to try again', async () => {
    await newShopper(shop, { balance: 50 })
    await pay()
    await fault(shop, '/deposit/list', 'http-500', 3)
    await show()
    await page.sees('重新加载')
    await page.tap('重新加载')
    await page.sees('保温箱押金')
  })

  it('another state asks for exactly that, from page 1', async () => {
    await newShopper(shop, { balance: 50 })
    await pay()
    await show()
    await page.sees('保温箱押金')
    recorder.clear()
    await tap(byRole('tab', '已退还'))
    await page.sees('还没有押金')
    expect(recorder.to('/deposit/list')[0]).toMatchObject({ status: '2', page: '1' })
  })

  it('is paid from the balance once, and read back', async () => {
    await newShopper(shop, { balance: 50 })
    await slow(shop, '/deposit/pay', 150)
    await show()
    await openSheet('20')
    await type(input('用途'), '露营车')
    await page.sees('可用 ¥50.00')
    await page.tap(/^余额支付可用/)
    await page.doubleTap('余额支付 ¥20.00')
    await until(() => watched.toasts.includes('已交押金 ¥20.00'))
    expect(paid()).toHaveLength(1)
    await page.sees('露营车')
    expect((await userAmount()).balance).toBe(30)
  })

  it('is paid with WeChat for what the balance lacks', async () => {
    await newShopper(shop, { balance: 5 })
    await show()
    await openSheet('20')
    await page.sees('余额 + 微信')
    await page.tap('余额 + 微信')
    await page.tap('微信支付 ¥15.00')
    await payAtCashier(page, '¥15.00')
    await until(() => watched.toasts.includes('已交押金 ¥20.00'))
    const [{ money, nextAction }] = recorder.to('/pay/wx/wxapp') as [Record<string, string>]
    expect(money).toBe('15')
    expect(JSON.parse(nextAction ?? '')).toMatchObject({ type: 5, amount: 20 })
    expect((await depositList()).result).toHaveLength(1)
  })

  it('a lost answer is settled by the list: the own reference tells which one it is', async () => {
    await newShopper(shop, { balance: 50 })
    await show()
    await fault(shop, '/deposit/pay', 'drop-after', 1)
    await openSheet('20')
    await page.sees('可用 ¥50.00')
    await page.tap(/^余额支付可用/)
    await page.tap('余额支付 ¥20.00')
    await until(() => watched.toasts.includes('已交押金 ¥20.00'))
    expect((await depositList()).result).toHaveLength(1)
  })
})

describe('a deposit', () => {
  /** A paid deposit is asked back, and waits for the merchant. */
  const askBack = async () => {
    await newShopper(shop, { balance: 50 })
    const { id } = await pay()
    await showDetail({ id })
    await page.sees('已支付')
    await tap(byRole('button', '申请退回'))
    await page.sees('退还审核中')
    return id
  }

  it('is asked back after a question; then it waits for the merchant', async () => {
    const id = await askBack()
    expect(watched.questions).toEqual(['退回押金 ¥20.00？'])
    expect(allByRole('button').map((button) => button.textContent)).not.toContain('申请退回')
    await shop.control('/merchant/deposit', { id, agree: true })
    await page.fire('onPullDownRefresh')
    await page.sees('押金已退到您的余额')
    expect((await userAmount()).balance).toBe(50)
  })

  it('that was not returned says why, and can be asked back again', async () => {
    const id = await askBack()
    await shop.control('/merchant/deposit', { id, agree: false, reason: '箱子有破损' })
    await page.fire('onPullDownRefresh')
    await page.sees('未退还：箱子有破损')
    await page.sees('申请退回')
  })

  it('a lost answer is settled by reading the deposit again', async () => {
    await newShopper(shop, { balance: 50 })
    const { id } = await pay()
    await showDetail({ id })
    await page.sees('已支付')
    await fault(shop, '/deposit/back/apply', 'drop-after', 1)
    await tap(byRole('button', '申请退回'))
    await page.sees('退还审核中')
    expect(recorder.to('/deposit/back/apply')).toHaveLength(1)
  })

  it('SECURITY: another user’s deposit cannot be seen by its id, and that is said plainly', async () => {
    await newShopper(shop, { balance: 50 })
    const { id } = await pay()
    await newShopper(shop)
    expect(await depositInfo(id)).toBeNull()
    await showDetail({ id })
    await page.sees('找不到这笔押金')
    expect(page.text()).not.toContain('保温箱')
  })

  it('a link without an id, and a failure, are said', async () => {
    await newShopper(shop, { balance: 50 })
    await showDetail({})
    await page.sees('找不到这笔押金')
    page.unmount()
    const { id } = await pay()
    await fault(shop, '/deposit/info', 'http-500', 3)
    await showDetail({ id })
    await page.sees('重新加载')
    await page.tap('重新加载')
    await page.sees('保温箱押金')
  })
})
