import Withdraw from '@/packages/wallet/withdraw'
import WithdrawDetail from '@/packages/wallet/withdraw-detail'
import { userAmount, withDrawApply, withDrawLogs } from '@/services'
import { loadMerchant } from '@/stores/settings'
import { allByRole, byRole, hasRole, input, tap, type } from '../components/find'
import { loginDemo } from '../support/dom-shop'
import { opens, shopForEachTest } from '../support/each-test'
import { fault, heal, newShopper, slow } from '../support/orders'
import { until } from '../support/watched'

const { shop, page, watched, recorder } = shopForEachTest()

beforeEach(() => loadMerchant())

const show = opens('withdraw', Withdraw)
const showDetail = opens('withdrawDetail', WithdrawDetail)
const fill = (text: string) => type(input('提现金额'), text)
const sent = () => recorder.to('/user/withDraw/apply')
const newest = async () => {
  const [log] = (await withDrawLogs({ page: 1, pageSize: 1 })).result
  if (!log) throw new Error('there is no withdrawal')
  return log
}

describe('withdrawing', () => {
  it('a visitor is asked to log in', async () => {
    await show()
    await page.sees('登录后查看')
  })

  it('boxes, then what can be withdrawn, the least amount and the note on fees', async () => {
    await newShopper(shop, { balance: 86.4 })
    await slow(shop, '/user/amount', 300)
    await show()
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees('可提现 ¥86.40，每次最少 ¥10')
    await page.sees('手续费')
    await page.sees('还没有提现记录')
  })

  it('a balance that fails offers to try again', async () => {
    await newShopper(shop, { balance: 86.4 })
    await fault(shop, '/user/amount', 'http-500', 3)
    await show()
    await page.sees('重新加载')
    await page.tap('重新加载')
    await page.sees('可提现 ¥86.40')
  })

  it('amounts beyond the bounds are said in place and not sent', async () => {
    await newShopper(shop, { balance: 86.4 })
    await show()
    await page.sees('可提现')
    await fill('86.41')
    await page.sees('最多 ¥86.40')
    await fill('9.99')
    await tap(byRole('button', '申请提现'))
    await page.sees('最少 ¥10')
    expect(watched.questions).toEqual([])
    expect(sent()).toHaveLength(0)
  })

  it('a balance below the minimum cannot be withdrawn, and that is said', async () => {
    await newShopper(shop, { balance: 9.99 })
    await show()
    await page.sees('余额满 ¥10 才能提现')
    await tap(byRole('button', '申请提现'))
    expect(watched.questions).toEqual([])
  })

  it('is asked for once after a question, read back, and frozen', async () => {
    await newShopper(shop, { balance: 86.4 })
    await slow(shop, '/user/withDraw/apply', 200)
    await show()
    await page.sees('可提现')
    await tap(byRole('button', '全部'))
    const button = byRole('button', '提现 ¥86.40')
    await tap(button)
    await tap(button)
    await until(() => watched.toasts.includes('已提交，等待商家审核'))
    expect(watched.questions).toEqual(['提现 ¥86.40？'])
    expect(sent()).toEqual([expect.objectContaining({ money: '86.4' })])
    expect(await userAmount()).toMatchObject({ balance: 0, freeze: 86.4 })
    const { id } = await newest()
    await until(() => watched.visited.length > 0)
    expect(watched.visited).toEqual([`/packages/wallet/withdraw-detail/index?id=${id}`])
    await page.sees('审核中')
  })

  it('"not now" sends nothing', async () => {
    watched.agree = false
    await newShopper(shop, { balance: 50 })
    await show()
    await page.sees('可提现')
    await fill('20')
    await tap(byRole('button', '提现 ¥20.00'))
    await until(() => watched.questions.length === 1)
    expect(sent()).toHaveLength(0)
  })

  it('a lost answer is settled by reading the log: nothing is sent twice', async () => {
    await newShopper(shop, { balance: 50 })
    await show()
    await page.sees('可提现')
    await fault(shop, '/user/withDraw/apply', 'drop-after', 1)
    await fill('20')
    await tap(byRole('button', '提现 ¥20.00'))
    await until(() => watched.toasts.includes('已提交，等待商家审核'))
    expect(sent()).toHaveLength(1)
    expect((await withDrawLogs()).result).toHaveLength(1)
  })

  it('while nobody knows whether it happened, nothing can be sent before the log was read', async () => {
    await newShopper(shop, { balance: 50 })
    await show()
    await page.sees('可提现')
    await fill('20')
    // The log is read before the request, and cannot be read after it.
    await fault(shop, '/user/withDraw/apply', 'drop-after', 1)
    await slow(shop, '/user/withDraw/apply', 150)
    await tap(byRole('button', '提现 ¥20.00'))
    await until(() => sent().length === 1)
    await fault(shop, '/user/withDraw/list', 'http-500', 100)
    await page.sees('不知道有没有成功')
    expect(hasRole('button', '关闭')).toBe(false)
    await page.tap('查询结果')
    await page.sees('不知道有没有成功')
    await heal(shop)
    await page.tap('查询结果')
    await until(() => watched.toasts.includes('已提交，等待商家审核'))
    expect(sent()).toHaveLength(1)
  })

  it('a request that surely did not arrive can be sent again', async () => {
    await newShopper(shop, { balance: 50 })
    await show()
    await page.sees('可提现')
    await fault(shop, '/user/withDraw/apply', 'drop-before', 1)
    await fill('20')
    await tap(byRole('button', '提现 ¥20.00'))
    await page.sees('网络好像断开了')
    await tap(byRole('button', '提现 ¥20.00'))
    await until(() => watched.toasts.includes('已提交，等待商家审核'))
    expect((await withDrawLogs()).result).toHaveLength(1)
  })

  it('a balance that was spent meanwhile (40000) is said with what is missing', async () => {
    const uid = await newShopper(shop, { balance: 50 })
    await show()
    await page.sees('可提现')
    await withDrawApply(40)
    await fill('20')
    await tap(byRole('button', '提现 ¥20.00'))
    await page.sees('余额不足，还差 ¥10.00')
    expect(uid).toBeGreaterThan(0)
  })

  it('the list opens a withdrawal and shows why one was refused', async () => {
    await newShopper(shop, { balance: 50 })
    await withDrawApply(20)
    const { id } = await newest()
    await shop.control('/merchant/withdraw', { id, agree: false, reason: '微信零钱未实名' })
    await show()
    await page.sees('原因：微信零钱未实名')
    await tap(allByRole('link')[0] as HTMLElement)
    expect(watched.visited).toEqual([`/packages/wallet/withdraw-detail/index?id=${id}`])
  })
})

describe('a withdrawal', () => {
  it('shows its way, its number and, refused, the reason and where the money is', async () => {
    await newShopper(shop, { balance: 50 })
    await withDrawApply(20)
    const { id, number } = await newest()
    await showDetail({ id: String(id) })
    await page.sees('商家审核中')
    await page.sees(number ?? '')
    await shop.control('/merchant/withdraw', { id, agree: false, reason: '微信零钱未实名' })
    await page.fire('onPullDownRefresh')
    await page.sees('原因：微信零钱未实名')
    await page.sees('这笔钱已退回余额')
  })

  it('paid out, says so', async () => {
    await newShopper(shop, { balance: 50 })
    await withDrawApply(20)
    const { id } = await newest()
    await shop.control('/merchant/withdraw', { id, agree: true })
    await showDetail({ id: String(id) })
    await page.sees('已打款')
  })

  it('SECURITY: another user’s withdrawal cannot be seen by its id, and that is said plainly', async () => {
    await loginDemo()
    const { id, number } = await newest()
    await newShopper(shop)
    await showDetail({ id: String(id) })
    await page.sees('找不到这笔提现')
    expect(page.text()).not.toContain(number)
    await page.tap('看我的提现')
    expect(watched.visited).toEqual(['/packages/wallet/withdraw/index'])
  })

  it('a link without an id says so instead of loading for ever', async () => {
    await newShopper(shop)
    await showDetail({})
    await page.sees('找不到这笔提现')
  })

  it('that fails offers to try again', async () => {
    await newShopper(shop, { balance: 50 })
    await withDrawApply(20)
    const { id } = await newest()
    await fault(shop, '/user/withDraw/detail', 'http-500', 3)
    await showDetail({ id: String(id) })
    await page.sees('重新加载')
    await page.tap('重新加载')
    await page.sees('商家审核中')
  })
})
