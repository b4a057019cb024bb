import type { Journey } from '../journey'
import { takeCode } from './steps'

const MOBILE = '13712345678'

export const moneyJourneys: Journey[] = [
  {
    name: 'register by SMS → recharge with its gift → pay a bill → withdraw → refused, with the reason',
    async run(scene) {
      const shopper = await scene.shopper()
      await shopper.open('packages/account/register/index')
      await shopper.fill('手机号', MOBILE)
      await takeCode(shopper)
      await shopper.fill('设置密码', 'market2026')
      await shopper.fill('再输一次', 'market2026')
      await shopper.press('checkbox')
      await shopper.tap('注册并登录')
      await shopper.sees('限时秒杀')

      await shopper.open('packages/wallet/recharge/index')
      await shopper.tap('充 ¥100')
      await shopper.sees('预计到账 ¥110.00')
      await shopper.tap('微信支付 ¥100.00')
      await shopper.tap(/^确认支付/)
      await shopper.sees('充值成功')
      await shopper.sees('余额 ¥110.00')

      await shopper.open('packages/wallet/pay-bill/index')
      await shopper.fill('消费金额', '100')
      await shopper.sees('−¥5.00')
      await shopper.tap('余额支付')
      await shopper.tap('余额支付 ¥95.00')
      await shopper.sees('实付 ¥95.00')

      await shopper.open('packages/wallet/withdraw/index')
      await shopper.sees('可提现 ¥15.00')
      await shopper.fill('提现金额', '12.5')
      await shopper.tap('提现 ¥12.50')
      await shopper.tap('确认提现')
      await shopper.sees('商家审核中')
      const id = Number(new URL(shopper.page.url()).hash.split('id=')[1])
      await scene.control('/merchant/withdraw', { id, agree: false, reason: '微信零钱未实名' })
      await shopper.page.reload()
      await shopper.sees('原因：微信零钱未实名')
      await shopper.sees('这笔钱已退回余额')
      await shopper.open('packages/wallet/home/index')
      await shopper.sees('15.00')
    },
  },
  {
    name: 'a lost password: text message, new password, and on with what was interrupted',
    async run(scene) {
      const shopper = await scene.shopper()
      await shopper.open('packages/account/login/index')
      await shopper.press('tab', '手机号密码')
      await shopper.fill('手机号', '13800006021')
      await shopper.press('button', '忘记密码')
      await shopper.sees('用注册的手机号收一条短信')
      await shopper.fieldShows('手机号', /^13800006021$/)
      await takeCode(shopper)
      await shopper.fill('新密码', 'newsecret1')
      await shopper.fill('再输一次', 'newsecret1')
      await shopper.tap('重置并登录')
      await shopper.sees('每日')
      await shopper.open('packages/account/profile/index')
      await shopper.sees('138****6021')
    },
  },
]
