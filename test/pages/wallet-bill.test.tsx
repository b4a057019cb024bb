import '../support/sandbox-build'
import PayBill from '@/packages/wallet/pay-bill'
import { cashLogs, userAmount, withDrawApply } from '@/services'
import { loadMerchant } from '@/stores/settings'
import { byRole, hasRole, input, tap, type } from '../components/find'
import { payAtCashier, seesCashier } from '../support/cashier'
import { opens, shopForEachTest } from '../support/each-test'
import { fault, heal, newShopper, slow } from '../support/orders'

const { shop, page, recorder } = shopForEachTest()

beforeEach(() => loadMerchant())

const show = opens('payBill', PayBill)
const fill = (text: string) => type(input('消费金额'), text)
const bills = async () => (await cashLogs({ types: '8' })).result
const fromBalance = () => recorder.to('/payBill/pay')
const fromWechat = () => recorder.to('/pay/wx/wxapp')
const choose = (way: RegExp | string) => page.tap(way)

describe('the discount', () => {
  it('is said before anything is typed, and taken off before anything is paid', async () => {
    await newShopper(shop, { balance: 300 })
    await show()
    await page.sees('满 ¥100 减 ¥5')
    await page.sees('每满 ¥200 减 ¥15')
    await fill('199.9')
    await page.sees('−¥5.00')
    await page.sees('¥194.90')
    await page.sees('再消费 ¥0.10，可减 ¥15')
    await fill('450')
    await page.sees('−¥30.00')
    await page.sees('¥420.00')
    expect(fromBalance()).toHaveLength(0)
  })

  it('without discounts bills are paid in full, and that is said', async () => {
    await newShopper(shop, { balance: 300 })
    await shop.control('/faults', { path: '/payBill/discounts', kind: 'code', value: 700, times: 1 })
    await show()
    await page.sees('今天没有买单优惠')
    await fill('250')
    await page.sees('应付¥250.00')
  })

  it('that cannot be read stops the payment and offers to try again', async () => {
    await newShopper(shop, { balance: 300 })
    await fault(shop, '/payBill/discounts', 'http-500', 3)
    await show()
    await page.sees('重试')
    await fill('250')
    await page.tap(/^确认买单|250\.00$/)
    expect(fromBalance()).toHaveLength(0)
    await page.tap('重试')
    await page.sees('−¥15.00')
  })
})

describe('states', () => {
  it('a visitor is asked to log in', async () => {
    await show()
    await page.sees('登录后查看')
  })

  it('a box stands where the discounts will be', async () => {
    await newShopper(shop)
    await slow(shop, '/payBill/discounts', 300)
    await show()
    expect(document.querySelector('.skeleton-box')).not.toBeNull()
    await page.sees('满 ¥100 减 ¥5')
  })

  it('a balance that cannot be read is said and read again', async () => {
    await newShopper(shop, { balance: 30 })
    await fault(shop, '/user/amount', 'http-500', 3)
    await show()
    await page.sees('重试')
    await page.tap('重试')
    await fill('20')
    await page.sees('可用 ¥30.00')
  })
})

describe('paying', () => {
  it('from the balance: the server takes the discounted sum once, and its own log says what was paid', async () => {
    await newShopper(shop, { balance: 300 })
    await slow(shop, '/payBill/pay', 150)
    await show()
    await page.sees('满 ¥100 减 ¥5')
    await fill('250')
    await choose(/^余额支付/)
    await page.doubleTap('余额支付 ¥235.00')
    await page.sees('买单成功')
    await page.sees('实付 ¥235.00')
    await page.sees('优惠了 ¥15.00')
    expect(fromBalance()).toEqual([expect.objectContaining({ money: '250' })])
    expect((await userAmount()).balance).toBe(65)
  })

  it('with WeChat for what the balance lacks: exactly the shortfall, in whole fen, and the sum before the discount beside it', async () => {
    await newShopper(shop, { balance: 100.1 })
    await show({ shopId: '1' })
    await page.sees('满 ¥100 减 ¥5')
    await fill('120.3')
    await choose('余额 + 微信')
    await page.tap('微信支付 ¥15.20')
    await payAtCashier(page, '¥15.20')
    await page.sees('买单成功')
    await page.sees('实付 ¥115.30')
    const [{ money, nextAction }] = fromWechat() as [Record<string, string>]
    expect(money).toBe('15.2')
    expect(JSON.parse(nextAction ?? '')).toMatchObject({ type: 4, money: 120.3, shopId: 1 })
    expect((await userAmount()).balance).toBe(0)
    expect(await bills()).toHaveLength(1)
  })

  it('cancelling WeChat takes nothing and keeps the form', async () => {
    await newShopper(shop)
    await show()
    await page.sees('满 ¥100 减 ¥5')
    await fill('20')
    await choose(/^微信支付$/)
    await page.tap('微信支付 ¥20.00')
    await seesCashier(page)
    await page.tap('关闭')
    await page.sees('已取消，没有扣款')
    expect(await bills()).toHaveLength(0)
  })

  it('a lost answer is settled by the wallet’s log', async () => {
    await newShopper(shop, { balance: 300 })
    await show()
    await page.sees('满 ¥100 减 ¥5')
    await fault(shop, '/payBill/pay', 'drop-after', 1)
    await fill('250')
    await choose(/^余额支付/)
    await page.tap('余额支付 ¥235.00')
    await page.sees('买单成功')
    expect(fromBalance()).toHaveLength(1)
    expect(await bills()).toHaveLength(1)
  })

  it('money that arrived without paying the bill is said to be in the balance, and can pay it from there', async () => {
    await newShopper(shop, { balance: 50 })
    await show()
    await page.sees('满 ¥100 减 ¥5')
    await fill('60')
    await choose('余额 + 微信')
    await page.tap('微信支付 ¥10.00')
    await seesCashier(page)
    // Meanwhile the balance is spent elsewhere: the bill can no longer be paid when the money comes.
    await withDrawApply(50)
    await page.tap('确认支付 ¥10.00')
    await page.sees('钱已到余额，买单没有完成')
    expect((await userAmount()).balance).toBe(10)
    await page.tap('用余额买单')
    await page.sees('还差 ¥50.00')
  })

  it('no amount and zero are said in place', async () => {
    await newShopper(shop, { balance: 50 })
    await show()
    await page.sees('满 ¥100 减 ¥5')
    await tap(byRole('button', '确认买单'))
    await page.sees('请填金额')
    await fill('0')
    await page.sees('确认买单')
    await tap(byRole('button', '确认买单'))
    await page.sees('金额要大于 0')
    expect(hasRole('button', '确认买单')).toBe(true)
    await heal(shop)
  })
})
