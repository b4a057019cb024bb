import assert from 'node:assert/strict'

import type { KanjiaDetail } from '../../../src/types/api/kanjia'
import type { Journey } from '../journey'
import type { Scene, Shopper } from '../scene'
import {
  collect,
  copiedLink,
  LOOK,
  logInWith,
  looksAround,
  newestOrder,
  paramsOf,
  payByWechat,
  payFromWallet,
  registerOnSheet,
  triesFor,
  uidOf,
} from './friends'
import { logIn } from './steps'

const DEMO = '1001'
/** Honey: 68 yuan, down to 29. */
const HONEY = { goodsId: '1502', kjid: '2' }
/** Kiwis to taste: down to 9.90; eight friends have helped the demo shopper already. */
const TASTE = { goodsId: '1015', kjid: '1' }

const pageOf = ({ goodsId }: { goodsId: string }) => `packages/kanjia/detail/index?goodsId=${goodsId}`

const bargainOf = async (scene: Scene, kjid: string, joiner: string) =>
  (await scene.read<KanjiaDetail>('/shop/goods/kanjia/info', { kjid, joiner })).kanjiaInfo

/** Of a bargain whose order is paid. */
const BOUGHT = 2

const yuan = (amount: number) => `¥${amount.toFixed(2)}`

/** Waits for the cut; a try that came to nothing has closed its sheet and is begun again. */
const celebrated = (friend: Shopper) =>
  triesFor(friend, friend.shown('砍掉了').first(), async () => {
    await friend.shown('帮 TA 砍一刀', true).last().click({ timeout: LOOK })
    await friend.page.getByRole('radio', { name: '冲冲冲' }).last().click({ timeout: LOOK })
    await friend.shown('砍一刀', true).last().click({ timeout: LOOK })
  })

/** A friend opens the link cold, looks, and logs in only to help. */
const helpCold = async (friend: Shopper, link: string, mobile: string) => {
  await friend.open(link)
  await friend.sees('春江林女士 的砍价，现在只要')
  await looksAround(friend)
  await friend.tap('帮 TA 砍一刀')
  await friend.sees('帮好友砍一刀')
  await friend.press('radio', '冲冲冲')
  await friend.tap('砍一刀')
  await friend.sees('登录后就帮好友砍下这一刀')
  await registerOnSheet(friend, mobile)
  await celebrated(friend)
  await friend.sees('帮 春江林女士 砍下来的')
  await friend.tap('好的')
  await friend.sees(/^你已帮砍 ¥/)
}

/** Chance decides how much a cut is; here each is so much, that the books can be compared. */
const everyCutIs = (scene: Scene, fen: number) =>
  scene.shop().db.run('UPDATE kanjia SET help_price_min = ?, help_price_max = ?', fen, fen)

export const bargainJourneys: Journey[] = [
  {
    name: 'a bargain is started, a friend who comes cold logs in and the help goes on, a repeat says so, it is bought at the price of now',
    guarded: true,
    async run(scene) {
      everyCutIs(scene, 271)
      const starter = await scene.shopper()
      await starter.open(pageOf(HONEY))
      await starter.sees('邀好友一起砍，起砍价')
      await looksAround(starter)
      await starter.tap('发起砍价')
      await logIn(starter)
      await starter.tap('自己先砍一刀')
      await starter.sees('这一刀是给自己砍的')
      await starter.tap('好的')
      await starter.tap('邀请好友帮砍')
      const link = await copiedLink(starter)
      assert.deepEqual(paramsOf(link), { ...HONEY, kjJoinUid: DEMO, inviter_id: DEMO })

      const friend = await scene.shopper()
      await helpCold(friend, link, '13612340001')
      const helped = await bargainOf(scene, HONEY.kjid, DEMO)
      assert.equal(helped.helpNumber, 2)

      const otherPhone = await scene.shopper()
      await otherPhone.open(link)
      await otherPhone.tap('帮 TA 砍一刀')
      await otherPhone.tap('砍一刀')
      await logInWith(otherPhone, '13612340001')
      await otherPhone.sees(/^(你已经帮砍过 ¥.*每人只能砍一次|你已帮砍 ¥.*)$/)
      assert.equal(await otherPhone.shown('砍掉了').count(), 0, 'a repeat is not celebrated')
      assert.deepEqual(await bargainOf(scene, HONEY.kjid, DEMO), helped)

      await starter.page.reload()
      await starter.sees('冲冲冲')
      await starter.sees(yuan(helped.curPrice))
      await starter.tap('现在买下')
      await starter.sees('砍价商品每次 1 件')
      await starter.tapIn('.sheet', '立即购买')
      await starter.sees('应付')
      await starter.sees(yuan(helped.curPrice))
      await payFromWallet(starter)
      const { orderInfo, goods } = await newestOrder(scene, starter)
      assert.equal((await bargainOf(scene, HONEY.kjid, DEMO)).status, BOUGHT)
      assert.deepEqual(
        goods.map(({ amountSingle, number }) => [amountSingle, number]),
        [[helped.curPrice, 1]],
      )
      const { amountLogistics, amountCoupons = 0, amountReal } = orderInfo
      assert.equal(amountReal.toFixed(2), (helped.curPrice + amountLogistics - amountCoupons).toFixed(2))

      const visitor = await scene.shopper()
      await visitor.open(link)
      await visitor.sees('已按这个价格买下')
      await visitor.sees('我也要砍')
      await looksAround(visitor)
      await starter.open(pageOf(HONEY))
      await starter.sees('查看订单')
    },
  },
  {
    name: 'friends cut down to the floor, nobody below it, and the floor is what the order costs',
    async run(scene) {
      everyCutIs(scene, 200)
      const starter = await scene.shopper()
      await starter.open(pageOf(TASTE))
      await starter.tap('发起砍价')
      await logIn(starter)
      await starter.sees('再砍 ¥5.42 到底价 ¥9.90')
      await starter.tap('邀请好友帮砍')
      const link = await copiedLink(starter)
      for (const [friend, price] of [13.32, 11.32, 9.9].entries()) {
        await helpCold(await scene.shopper(), link, `1361234010${friend}`)
        assert.equal((await bargainOf(scene, TASTE.kjid, DEMO)).curPrice, price)
      }
      const late = await scene.shopper()
      await late.open(link)
      await late.sees('已砍到底价')
      await late.sees('我也要砍')
      assert.equal(await late.shown('帮 TA 砍一刀', true).count(), 0)

      await starter.page.reload()
      await starter.sees('已砍到底价')
      assert.equal(await starter.shown('邀请好友帮砍', true).count(), 0)
      await starter.tap('底价买下 ¥9.90')
      await starter.tapIn('.sheet', '立即购买')
      await starter.sees('应付')
      await payFromWallet(starter)
      const { orderInfo, goods } = await newestOrder(scene, starter)
      assert.deepEqual([goods[0]?.amountSingle, orderInfo.amount], [9.9, 9.9])
      assert.equal((await bargainOf(scene, TASTE.kjid, DEMO)).status, BOUGHT)
    },
  },
  {
    name: 'a friend who helped starts an own bargain and buys it',
    async run(scene) {
      const friend = await scene.shopper()
      await friend.open(`${pageOf(TASTE)}&kjid=1&kjJoinUid=${DEMO}&inviter_id=${DEMO}`)
      await friend.tap('我也要砍')
      await registerOnSheet(friend, '13612340002')
      await friend.tapUntil('我也要砍', '邀请第一位好友吧')
      await friend.sees('¥29.90')
      await friend.tap('现在买下')
      await friend.tapIn('.sheet', '立即购买')
      await collect(friend, '王小明', '13612340002')
      await payByWechat(friend)
      assert.equal((await newestOrder(scene, friend)).orderInfo.amountReal, 29.9)
      const uid = String(await uidOf(scene, friend))
      assert.equal((await bargainOf(scene, TASTE.kjid, uid)).status, BOUGHT)
    },
  },
]
