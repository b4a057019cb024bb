import '../support/sandbox-build'
import Recharge from '@/packages/wallet/recharge'
import { payLogs, userAmount } from '@/services'
import { loadMerchant, useSettings } from '@/stores/settings'
import { byRole, input, tap, type } from '../components/find'
import { payAtCashier, seesCashier } from '../support/cashier'
import { opens, shopForEachTest } from '../support/each-test'
import { fault, heal, newShopper, slow } from '../support/orders'
import { until } from '../support/watched'

const { shop, page, watched, recorder } = shopForEachTest()

beforeEach(() => loadMerchant())

const show = opens('recharge', Recharge)
const prepared = () => recorder.to('/pay/wx/wxapp')
const fill = (text: string) => type(input('充值金额'), text)
/** Somebody with an empty wallet, before whom the rules lie. */
const open = async () => {
  await newShopper(shop)
  await show()
  await page.sees('充 ¥100')
  await page.sees('每充 ¥500')
}
/** Types an amount and goes to pay it. */
const recharge = async (yuan: number) => {
  await fill(String(yuan))
  await page.tap(`微信支付 ¥${yuan}.00`)
}

describe('what is offered', () => {
  it('a visitor is asked to log in', async () => {
    await show()
    await page.sees('登录后查看')
  })

  it('boxes, then the rules; a tap on one fills the amount in', async () => {
    await newShopper(shop)
    await slow(shop, '/user/payLogs', 300)
    await show()
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees('每充 ¥500')
    await page.sees('还没有充值记录')
    await tap(byRole('radio', '充 ¥300 送 ¥40'))
    await page.sees('预计到账 ¥340.00，含赠送 ¥40.00')
    expect(byRole('radio', '充 ¥300 送 ¥40').getAttribute('aria-checked')).toBe('true')
    await page.sees('微信支付 ¥300.00')
  })

  it('the gift of a looping rule counts for every full step, and the next one is named', async () => {
    await open()
    await fill('1250.5')
    await page.sees('预计到账 ¥1410.50，含赠送 ¥160.00')
    await page.sees('再充 ¥249.50，可送 ¥240')
  })

  it('rules that fail are said in their place; the amount can still be typed', async () => {
    await newShopper(shop)
    await fault(shop, '/user/recharge/send/rule', 'http-500', 3)
    await show()
    await page.sees('重试')
    await fill('20')
    await page.sees('到账 ¥20.00')
    await page.tap('重试')
    await page.sees('每充 ¥500')
  })

  it('PLATFORM: recharges that are switched off are not offered; the log stays', async () => {
    useSettings.setState({ merchant: { ...useSettings.getState().merchant, rechargeOpen: false } })
    await newShopper(shop)
    await show()
    await page.sees('本店暂不开放充值')
    await page.sees('还没有充值记录')
    expect(document.querySelector('taro-input-core')).toBeNull()
  })

  it('an amount below the merchant’s minimum, none and nonsense are not sent', async () => {
    await open()
    await tap(byRole('button', '立即充值'))
    await page.sees('请填金额')
    await fill('9.99')
    await tap(byRole('button', '立即充值'))
    await page.sees('最少 ¥10')
    await fill('0')
    await page.sees('金额要大于 0')
    expect(prepared()).toHaveLength(0)
  })
})

describe('paying', () => {
  it('the money and its gift arrive, are read back from the server and stand in the log', async () => {
    await open()
    await recharge(100)
    await payAtCashier(page, '¥100.00')
    await page.sees('充值成功')
    await page.sees('余额 ¥110.00')
    expect((await userAmount()).balance).toBe(110)
    expect(prepared()).toHaveLength(1)
    expect(prepared()[0]).toMatchObject({ money: '100' })
    expect(prepared()[0]).not.toHaveProperty('nextAction')
    await page.sees('已到账')
  })

  it('PITFALL Money: cancelling is not a failure, takes nothing and leaves the form as it was', async () => {
    await open()
    await recharge(50)
    await seesCashier(page)
    await page.tap('关闭')
    await page.sees('已取消，没有扣款')
    expect(input('充值金额').getAttribute('value')).toBe('50')
    expect((await userAmount()).balance).toBe(0)
  })

  it('PITFALL Money: a double tap prepares one payment', async () => {
    await newShopper(shop)
    await slow(shop, '/pay/wx/wxapp', 200)
    await show()
    await page.sees('充 ¥100')
    await fill('50')
    await page.doubleTap('微信支付 ¥50.00')
    await seesCashier(page)
    expect(prepared()).toHaveLength(1)
  })

  it('a preparation whose answer was lost has moved no money and can be made again', async () => {
    await open()
    await fault(shop, '/pay/wx/wxapp', 'drop-after', 1)
    await recharge(50)
    await page.sees('网络好像断开了')
    expect((await userAmount()).balance).toBe(0)
    await page.tap('微信支付 ¥50.00')
    await seesCashier(page)
  })

  it('what the phone says is no proof: without the server’s word it stays "confirming"', async () => {
    await open()
    await recharge(50)
    await seesCashier(page)
    await fault(shop, '/user/payLogs', 'http-500', 60)
    await payAtCashier(page, '¥50.00')
    await page.sees('正在确认付款')
    expect(page.text()).not.toContain('充值成功')
    await page.sees('还没有收到付款结果')
    await heal(shop)
    await page.tap('再查一次')
    await page.sees('充值成功')
    const { result } = await payLogs({ recharge: true })
    expect(result.map((log) => [log.money, log.status])).toEqual([[50, 1]])
  })

  it('finishes back where it was opened', async () => {
    await open()
    await recharge(20)
    await payAtCashier(page, '¥20.00')
    await page.sees('充值成功')
    await page.tap('完成')
    await until(() => watched.visited.length + watched.backs() > 0, 'going back')
  })
})
