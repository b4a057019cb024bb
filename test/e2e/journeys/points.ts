import assert from 'node:assert/strict'

import { eventually } from '../acts'
import type { Journey } from '../journey'
import type { Scene, Shopper } from '../scene'
import { logInWith, registerOnSheet } from './friends'
import { logIn } from './steps'

const SIGN_IN = 'packages/sign-in/calendar/index'
const POINTS = 'packages/sign-in/points/index'
const LOTTERY = 'packages/sign-in/lottery/index?id=1'
const NIGHT = 24 * 3600

const pointsOf = async (scene: Scene, shopper: Shopper) =>
  (await scene.read<{ score: number }>('/user/amount', { token: await shopper.token() })).score

const hasPoints = (scene: Scene, shopper: Shopper, points: number) =>
  eventually(async () => assert.equal(await pointsOf(scene, shopper), points))

/** Waits for what is spoken on the calendar. */
const calendarSays = (shopper: Shopper, words: string) =>
  eventually(async () => {
    const day = shopper.page.locator(`[aria-label="${words}"]`).filter({ visible: true })
    assert.ok((await day.count()) > 0, `the calendar does not say "${words}"`)
  })

/** What the check-in was worth stays on the page. */
const signed = async (shopper: Shopper, points: number) => {
  await shopper.sees(`今天已得 +${points} 积分`)
  await shopper.sees('今天已签到，明天再来')
}

/** Reads what was drawn. Whatever is waited for then, no other try is taken for it. */
const takeNote = async (shopper: Shopper) => {
  await shopper.sees(/^(抽中了|这次没抽中)$/)
  await shopper.tap('知道了')
  await shopper.missesSoon(/^(抽中了|这次没抽中)$/)
  await shopper.sees('活动说明')
}

const spin = async (shopper: Shopper) => {
  await shopper.tap('抽奖')
  await takeNote(shopper)
}

export const pointJourneys: Journey[] = [
  {
    name: 'days in a row over the end of a month: both months show them, the third day pays its step, a repeat is harmless',
    async run(scene) {
      await scene.control('/clock', { set: '2027-02-28 09:00:00' })
      const shopper = await scene.shopper()
      await shopper.open(SIGN_IN)
      await shopper.tap('去登录')
      await registerOnSheet(shopper, '13612370001')
      await shopper.tap('立即签到')
      await signed(shopper, 10)
      await calendarSays(shopper, '2027-02-28 已签到')
      await hasPoints(scene, shopper, 110)

      await scene.control('/clock', { advance: NIGHT })
      await shopper.page.reload()
      await shopper.sees('2027 年 3 月')
      const otherPhone = await scene.shopper()
      await otherPhone.open(SIGN_IN)
      await otherPhone.tap('去登录')
      await logInWith(otherPhone, '13612370001')
      await otherPhone.sees('立即签到')
      await shopper.tap('立即签到')
      await signed(shopper, 10)
      await otherPhone.tap('立即签到')
      await otherPhone.sees('今天已签到，明天再来')
      await hasPoints(scene, shopper, 120)

      await scene.control('/clock', { advance: NIGHT })
      await shopper.page.reload()
      await shopper.sees('今天签到得 +20 积分')
      await shopper.tap('立即签到')
      await signed(shopper, 20)
      await hasPoints(scene, shopper, 140)
      await calendarSays(shopper, '2027-03-01 已签到')
      await calendarSays(shopper, '2027-03-02 已签到')
      await calendarSays(shopper, '第 3 天，已达到 +20')
      await calendarSays(shopper, '2027-03-06 签到可得 50 积分')
      await shopper.press('button', '上个月')
      await shopper.sees('2027 年 2 月')
      await calendarSays(shopper, '2027-02-28 已签到')
      await calendarSays(shopper, '2027-02-27 没有签到')

      await scene.control('/clock', { advance: 2 * NIGHT })
      await shopper.page.reload()
      await shopper.sees('今天签到得 +10 积分')
    },
  },
  {
    name: 'a printed ticket becomes points once',
    guarded: true,
    async run(scene) {
      const shopper = await scene.shopper()
      await shopper.open(POINTS)
      await shopper.tap('去登录')
      await logIn(shopper)
      await shopper.sees('1280')
      await shopper.fill('号码', 'XXJS-2046-1001')
      await shopper.tap('兑换')
      await hasPoints(scene, shopper, 1380)
      await shopper.sees('1380')
      await shopper.fill('号码', 'XXJS-2046-1001')
      await shopper.tap('兑换')
      await shopper.sees('号码不对，或这张积分券已经用过')
      assert.equal(await pointsOf(scene, shopper), 1380)
    },
  },
  {
    name: 'the wheel turns as often as there are tries, stops each time, and the winnings are kept',
    async run(scene) {
      // Chance decides what is won; with one prize left the books can be compared.
      scene.shop().db.run("UPDATE lucky_prize SET chance = CASE WHEN name = '20 积分' THEN 1 ELSE 0 END")
      const shopper = await scene.shopper()
      await shopper.open(LOTTERY)
      await shopper.sees('登录后看还有几次机会')
      await shopper.sees(/^会员 \*\*\d\d$/)
      await shopper.tap('抽奖')
      await logIn(shopper)
      await shopper.sees('恭喜抽中「20 积分」')
      await takeNote(shopper)
      await shopper.sees('还有 2 次机会')
      await spin(shopper)
      await shopper.sees('还有 1 次机会')
      await spin(shopper)
      await shopper.sees('机会已用完')
      await hasPoints(scene, shopper, 1280 + 3 * 20)
      await shopper.page.reload()
      await shopper.sees('机会已用完')
      await shopper.press('tab', '我的记录')
      await eventually(async () => assert.equal(await shopper.shown('我', true).count(), 3))
    },
  },
]
