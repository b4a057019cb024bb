import assert from 'node:assert/strict'

import type { MyCoupon } from '../../../src/types/api/coupon'
import { eventually } from '../acts'
import type { Journey } from '../journey'
import type { Scene, Shopper } from '../scene'
import {
  answer,
  collect,
  LOOK,
  logInWith,
  newestOrder,
  payByWechat,
  registerOnSheet,
  triesFor,
} from './friends'
import { logIn } from './steps'

const CENTRE = 'packages/coupons/centre/index'
const MINE = 'packages/coupons/mine/index'
/** Honey: 68 yuan, no choice to make. */
const HONEY = 'packages/goods/detail/index?id=1502'

/** Coupons this person can use, by name. */
const usable = async (scene: Scene, shopper: Shopper) =>
  (await scene.read<MyCoupon[]>('/discounts/my', { token: await shopper.token(), status: '0' }))
    .map(({ name }) => name)
    .sort()

const pointsOf = async (scene: Scene, shopper: Shopper) =>
  (await scene.read<{ score: number }>('/user/amount', { token: await shopper.token() })).score

/** Claims until the coupon is there to be used. @param question asked before points are spent */
const claims = (shopper: Shopper, how: string, name: string, question?: string) => {
  const button = (words: string) =>
    shopper.page.getByRole('button', { name: `${words}：${name}` }).filter({ visible: true })
  return triesFor(shopper, button('去使用'), async () => {
    await button(how).click({ timeout: LOOK })
    if (!question) return
    await shopper.shown(question).waitFor({ timeout: LOOK })
    await answer(shopper, how)
  })
}

const claim = (shopper: Shopper, how: string, name: string) => shopper.press('button', `${how}：${name}`)

export const couponJourneys: Journey[] = [
  {
    name: 'a visitor claims: what is gone says so, what was claimed on another phone says so, a password, too few points',
    async run(scene) {
      const shopper = await scene.shopper()
      await shopper.open(CENTRE)
      await shopper.sees('周末大采购券')
      await shopper.sees('已抢光')
      await claim(shopper, '领取', '运费券')
      await shopper.sees('领取优惠券')
      await registerOnSheet(shopper, '13612360001')
      await claims(shopper, '领取', '运费券')
      assert.deepEqual(await usable(scene, shopper), ['新人礼 · 满 39 减 10', '运费券'])
      const points = await pointsOf(scene, shopper)

      const otherPhone = await scene.shopper()
      await otherPhone.open(CENTRE)
      await claim(otherPhone, '领取', '运费券')
      await logInWith(otherPhone, '13612360001')
      await claims(otherPhone, '领取', '运费券')
      assert.deepEqual(await usable(scene, shopper), ['新人礼 · 满 39 减 10', '运费券'])

      await claim(shopper, '输口令', '水果口令券')
      await shopper.fill('口令', '西瓜')
      await shopper.tapIn('.sheet', '领取')
      await shopper.sees('口令不对，再看看小票或海报')
      await shopper.fill('口令', '鲜选')
      await shopper.tapIn('.sheet', '领取')
      await shopper.closes('.sheet')
      await eventually(async () =>
        assert.deepEqual(await usable(scene, shopper), ['新人礼 · 满 39 减 10', '水果口令券', '运费券']),
      )

      await claim(shopper, '兑换', '积分换 5 元无门槛')
      await shopper.tap('兑换')
      await shopper.sees('积分不够')
      await shopper.tap('去签到')
      await shopper.sees('每日签到')
      assert.equal(await pointsOf(scene, shopper), points)
    },
  },
  {
    name: 'points become a coupon, and the best of all is chosen at the checkout, refused and chosen again',
    guarded: true,
    async run(scene) {
      const shopper = await scene.shopper()
      await shopper.open(MINE)
      await shopper.tap('去登录')
      await logIn(shopper)
      await shopper.sees('全场通用券')
      const before = await pointsOf(scene, shopper)
      await shopper.open(CENTRE)
      await claims(shopper, '兑换', '乳品烘焙 8.8 折券', '用 300 积分兑换？')
      assert.equal(await pointsOf(scene, shopper), before - 300)

      await shopper.open(HONEY)
      await shopper.tap('立即购买')
      await shopper.tapIn('.sheet', '立即购买')
      await shopper.sees('已选最省')
      await shopper.sees('−¥12.00')
      await shopper.tap('已选最省')
      await shopper.press('radio', /不使用优惠券/)
      await shopper.closes('.sheet')
      await shopper.sees('不使用')
      await shopper.tap('不使用')
      await shopper.press('radio', /积分换 5 元无门槛/)
      await shopper.closes('.sheet')
      await shopper.sees('−¥5.00')
      await shopper.tap('提交订单')
      await shopper.tap('余额支付')
      await shopper.tap(/^余额支付 ¥/)
      await shopper.sees('支付成功')
      assert.equal((await newestOrder(scene, shopper)).orderInfo.amountCoupons, 5)
    },
  },
  {
    name: 'a coupon is given to a friend by phone, and the friend buys with it',
    async run(scene) {
      const friend = await scene.shopper()
      await friend.open(MINE)
      await friend.tap('去登录')
      await registerOnSheet(friend, '13612360002')
      await friend.sees('新人礼 · 满 39 减 10')

      const giver = await scene.shopper()
      await giver.open(MINE)
      await giver.tap('去登录')
      await logIn(giver)
      await giver.sees('全场通用券')
      const had = await usable(scene, giver)
      await giver.page
        .locator('.ticket', { hasText: '全场通用券' })
        .getByText('送好友', { exact: true })
        .filter({ visible: true })
        .click()
      await giver.arrivesAt('coupons/gift')
      await giver.fill('手机号', '13612360002')
      await giver.tap('送给好友')
      await giver.shown('送给 13612360002？').waitFor()
      await giver.tap('送出')
      await giver.sees('已送出')
      assert.deepEqual(
        await usable(scene, giver),
        had.filter((name) => name !== '全场通用券'),
      )

      await friend.page.reload()
      await friend.sees('全场通用券')
      await friend.open(HONEY)
      await friend.tap('立即购买')
      await friend.tapIn('.sheet', '立即购买')
      await collect(friend, '李小红', '13612360002')
      await friend.sees('−¥12.00')
      await payByWechat(friend)
      const { orderInfo } = await newestOrder(scene, friend)
      assert.deepEqual([orderInfo.amountCoupons, orderInfo.amountReal], [12, 56])
      assert.deepEqual(await usable(scene, friend), ['新人礼 · 满 39 减 10'])
      await friend.open(MINE)
      await friend.press('tab', '已用')
      await friend.sees('全场通用券')
      await friend.press('button', '看用了 全场通用券 的订单')
      await friend.arrivesAt(`order/detail/index\\?id=${orderInfo.id}`)
      await friend.sees('等待自提')
    },
  },
]
