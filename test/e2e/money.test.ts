import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { useShop, type Shopper } from './browser'

const MOBILE = '13712345678'

describe('money and identity, from a new account to a refused withdrawal', () => {
  const shop = useShop()

  const visible = ({ page }: Shopper, text: string | RegExp) =>
    page.getByText(text, { exact: true }).filter({ visible: true })
  const sees = ({ page }: Shopper, text: string | RegExp) =>
    page.getByText(text).filter({ visible: true }).first().waitFor()
  const tap = (shopper: Shopper, text: string | RegExp) => visible(shopper, text).last().click()
  /** A control whose touch area is larger than its words. */
  const press = ({ page }: Shopper, role: 'tab' | 'button', name: string) =>
    page.getByRole(role, { name }).filter({ visible: true }).last().click()
  const fill = ({ page }: Shopper, label: string, text: string) =>
    page.locator(`taro-input-core[aria-label="${label}"] input`).filter({ visible: true }).last().fill(text)
  const valueOf = ({ page }: Shopper, label: string) =>
    page.locator(`taro-input-core[aria-label="${label}"] input`).filter({ visible: true }).last().inputValue()
  /** Asks for a text message; the sandbox fills its code in. */
  const takeCode = async (shopper: Shopper) => {
    await tap(shopper, '获取验证码')
    await sees(shopper, /\d+ 秒后重发/)
    assert.match(await valueOf(shopper, '验证码'), /^\d{6}$/)
  }

  it('register by SMS → recharge with its gift → pay a bill → withdraw → refused, with the reason', async () => {
    const shopper = await shop.shopper()
    await shopper.open('packages/account/register/index')
    await fill(shopper, '手机号', MOBILE)
    await takeCode(shopper)
    await fill(shopper, '设置密码', 'market2026')
    await fill(shopper, '再输一次', 'market2026')
    await shopper.page.getByRole('checkbox').filter({ visible: true }).click()
    await tap(shopper, '注册并登录')
    await sees(shopper, '鲜选集市')

    await shopper.open('packages/wallet/recharge/index')
    await sees(shopper, '充 ¥100')
    await tap(shopper, '充 ¥100')
    await sees(shopper, '预计到账 ¥110.00')
    await tap(shopper, '微信支付 ¥100.00')
    await tap(shopper, /^确认支付/)
    await sees(shopper, '充值成功')
    await sees(shopper, '余额 ¥110.00')

    await shopper.open('packages/wallet/pay-bill/index')
    await fill(shopper, '消费金额', '100')
    await sees(shopper, '−¥5.00')
    await tap(shopper, '余额支付')
    await tap(shopper, '余额支付 ¥95.00')
    await sees(shopper, '实付 ¥95.00')

    await shopper.open('packages/wallet/withdraw/index')
    await sees(shopper, '可提现 ¥15.00')
    await fill(shopper, '提现金额', '12.5')
    await tap(shopper, '提现 ¥12.50')
    await tap(shopper, '确认提现')
    await sees(shopper, '商家审核中')
    const id = Number(new URL(shopper.page.url()).hash.split('id=')[1])
    await shop.control('/merchant/withdraw', { id, agree: false, reason: '微信零钱未实名' })
    await shopper.page.reload()
    await sees(shopper, '原因：微信零钱未实名')
    await sees(shopper, '这笔钱已退回余额')
    await shopper.open('packages/wallet/home/index')
    await sees(shopper, '15.00')
    assert.deepEqual(shopper.complaints, [])
  })

  it('a lost password: text message, new password, and on with what was interrupted', async () => {
    const shopper = await shop.shopper()
    await shopper.open('packages/account/login/index')
    await press(shopper, 'tab', '手机号密码')
    await fill(shopper, '手机号', '13800006021')
    await press(shopper, 'button', '忘记密码')
    await sees(shopper, '用注册的手机号收一条短信')
    assert.equal(await valueOf(shopper, '手机号'), '13800006021')
    await takeCode(shopper)
    await fill(shopper, '新密码', 'newsecret1')
    await fill(shopper, '再输一次', 'newsecret1')
    await tap(shopper, '重置并登录')
    await sees(shopper, '每日')
    await shopper.open('packages/account/profile/index')
    await sees(shopper, '138****6021')
    assert.deepEqual(shopper.complaints, [])
  })
})
