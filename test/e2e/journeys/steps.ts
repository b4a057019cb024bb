import assert from 'node:assert/strict'

import { eventually } from '../acts'
import type { Scene, Shopper } from '../scene'

/** What many journeys begin with or pass through. */

/** Strawberries: no choice to make, no limit. */
export const STRAWBERRIES = 'packages/goods/detail/index?id=1002'

/** Waits until this phone holds a token: a sheet may be gone without a login, when the page was loaded again. */
export const isLoggedIn = (shopper: Shopper) =>
  eventually(async () => assert.ok(await shopper.token(), 'nobody is logged in yet'))

/** Logs the demo shopper in on the sheet that asks for it. */
export const logIn = async (shopper: Shopper) => {
  await shopper.tap('用体验账号登录')
  await isLoggedIn(shopper)
  await shopper.closes('.sheet')
}

/** Logs out, which ends on the page of one's own. Whose login has just ended goes there without. */
export const logOut = async (shopper: Shopper) => {
  await shopper.open('packages/account/settings/index')
  await shopper.sees('清除缓存')
  if ((await shopper.shown('退出登录').count()) > 0) {
    await shopper.tap('退出登录')
    await shopper.sees('退出登录？')
    await shopper.tap('退出登录')
    await shopper.arrivesAt('pages/mine')
  } else await shopper.open('pages/mine/index')
  await shopper.sees('登录后就能下单、用券、看订单')
  shopper.left()
}

/** Asks for a text message; the sandbox fills its code in. */
export const takeCode = async (shopper: Shopper) => {
  await shopper.tap('获取验证码')
  await shopper.sees(/\d+ 秒后重发/)
  await shopper.fieldShows('验证码', /^\d{6}$/)
}

/** Somebody new takes a user name on the login that is open. */
export const registerByName = async (shopper: Shopper) => {
  await shopper.press('tab', '用户名')
  await shopper.tap('还没有账号？注册一个')
  await shopper.fill('用户名', '山里人')
  await shopper.fill('设置密码', 'market2026')
  await shopper.press('checkbox')
  await shopper.tap('注册并登录')
}

/** A visitor buys one thing at once, logs in when asked and stands at the checkout. */
export const buyNow = async (shopper: Shopper) => {
  await shopper.open(STRAWBERRIES)
  await shopper.tap('立即购买')
  await shopper.tapIn('.sheet', '立即购买')
  await logIn(shopper)
  await shopper.sees('应付')
}

/** Decides at the sandbox's cashier, which stands for WeChat's own sheet. */
export const decide = async (shopper: Shopper, outcome: '支付成功' | '用户取消' | '支付失败') => {
  await shopper.tap(/^微信支付 ¥/)
  await shopper.tap(outcome)
  await shopper.tap(/^(确认支付|取消支付|让支付失败)/)
}

/** Yuan in the wallet. */
export const balanceOf = async (scene: Scene, shopper: Shopper) =>
  (await scene.read<{ balance: number }>('/user/amount', { token: await shopper.token() })).balance

/** How many orders of this person wait for payment. */
export const unpaidCount = async (scene: Scene, shopper: Shopper) =>
  (await scene.read<{ count_id_no_pay: number }>('/order/statistics', { token: await shopper.token() }))
    .count_id_no_pay
