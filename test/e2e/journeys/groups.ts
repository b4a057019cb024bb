import assert from 'node:assert/strict'

import type { Journey } from '../journey'
import type { Scene, Shopper } from '../scene'
import {
  collect,
  copiedLink,
  looksAround,
  newestOrder,
  ordersOf,
  paramsOf,
  payByWechat,
  payFromWallet,
  registerOnSheet,
} from './friends'
import { balanceOf, decide, logIn } from './steps'

const DEMO = '1001'
/** Croissants: 32.80 alone, 23.80 in a group of two. */
const CROISSANT = '1402'
/** Tomatoes: 28.80 alone, 19.90 in a group of three. */
const TOMATO = '1103'
/** 28.80 less the 5 per cent of the demo shopper’s level. */
const ALONE = 27.36
/** A little more than the hours a group has. */
const DAY = 25 * 3600

const pageOf = (goodsId: string) => `packages/pingtuan/detail/index?goodsId=${goodsId}`

/** Opens a group and stands at the checkout. */
const openGroup = async (leader: Shopper, goodsId: string) => {
  await leader.open(pageOf(goodsId))
  await leader.tap('开团')
  await leader.tapIn('.sheet', '立即购买')
  await logIn(leader)
  await leader.sees('应付')
}

/** From the result of the payment to the group, and its link. */
const invite = async (leader: Shopper): Promise<string> => {
  await leader.tap('邀请好友拼团')
  await leader.sees('你已参团，邀请邻居一起买，满员就发货')
  await leader.tap('邀请好友')
  return copiedLink(leader)
}

/** A friend opens the card’s link cold, joins, registers on the way and stands at the checkout of who has no address. */
const joinCold = async (friend: Shopper, link: string, mobile: string) => {
  await friend.open(link)
  await friend.sees('等你来')
  await looksAround(friend)
  await friend.tap('参加 春江林女士 的团')
  await friend.tapIn('.sheet', '立即购买')
  await friend.sees('登录后参团')
  await registerOnSheet(friend, mobile)
  await collect(friend, '王小明', mobile)
}

const memberCount = async (scene: Scene, tuanId: string) =>
  (await scene.read<unknown[]>('/shop/goods/pingtuan/joiner', { tuanId })).length

export const groupJourneys: Journey[] = [
  {
    name: 'an unpaid group is resumed, shared once it is paid, a friend joins by the link cold, both see it complete',
    async run(scene) {
      const leader = await scene.shopper()
      await openGroup(leader, CROISSANT)
      await leader.tap('提交订单')
      await decide(leader, '用户取消')
      await leader.arrivesAt(/packages\/order\/(detail|pay-result)/)
      const unpaid = await newestOrder(scene, leader)
      const tuanId = String(unpaid.orderInfo.pingtuanOpenId)

      const early = await scene.shopper()
      await early.open(`${pageOf(CROISSANT)}&tuanId=${tuanId}`)
      await early.sees('看不到这个团')
      await looksAround(early)

      await leader.open(pageOf(CROISSANT))
      await leader.sees('你的团还没付款，付款后邻居才看得到')
      assert.equal(await leader.shown('邀请好友', true).count(), 0, 'nobody is invited to an unpaid group')
      await leader.tap('继续付款')
      await leader.tapIn('.sheet', '立即购买')
      await leader.arrivesAt(`packages/order/detail/index\\?id=${unpaid.orderInfo.id}`)
      await leader.tap(/^支付 ¥/)
      await leader.tap('余额支付')
      await leader.tap(/^余额支付 ¥/)
      await leader.sees('还差好友一起拼，成团后马上发货')
      assert.equal((await ordersOf(scene, leader)).filter((one) => one.orderInfo.pingtuanOpenId).length, 1)
      const link = await invite(leader)
      assert.deepEqual(paramsOf(link), { goodsId: CROISSANT, tuanId, inviter_id: DEMO })

      const friend = await scene.shopper()
      await friend.open(link)
      await friend.sees('还差')
      await joinCold(friend, link, '13612350001')
      await payByWechat(friend)
      for (const { shopper, paid } of [
        { shopper: leader, paid: await newestOrder(scene, leader) },
        { shopper: friend, paid: await newestOrder(scene, friend) },
      ]) {
        assert.equal(paid.goods[0]?.amountSingle, 23.8)
        assert.equal(paid.orderInfo.isSuccessPingtuan, true)
        await shopper.open(link)
        await shopper.page.reload()
        await shopper.sees('拼团成功')
        await shopper.sees('团长')
        await shopper.sees('店家正在备货，可在订单里查看进度')
      }
      assert.equal(await memberCount(scene, tuanId), 2)
      await leader.open('packages/pingtuan/mine/index')
      await leader.sees('已成团，可在订单里查看进度')
    },
  },
  {
    name: 'a group runs out of time: exactly who paid has the money back, who did not pay owes nothing',
    async run(scene) {
      const leader = await scene.shopper()
      await openGroup(leader, TOMATO)
      const before = await balanceOf(scene, leader)
      await payFromWallet(leader)
      const link = await invite(leader)
      const { amountReal } = (await newestOrder(scene, leader)).orderInfo
      assert.ok(amountReal >= 19.9)
      assert.equal((await balanceOf(scene, leader)).toFixed(2), (before - amountReal).toFixed(2))

      const friend = await scene.shopper()
      await joinCold(friend, link, '13612350002')
      await payByWechat(friend)
      const hesitant = await scene.shopper()
      await joinCold(hesitant, link, '13612350003')
      await hesitant.tap('提交订单')
      await decide(hesitant, '用户取消')
      await hesitant.arrivesAt(/packages\/order\/(detail|pay-result)/)
      assert.deepEqual(await Promise.all([friend, hesitant].map((one) => balanceOf(scene, one))), [0, 0])

      await scene.control('/clock', { advance: DAY })
      const paid = (await newestOrder(scene, friend)).orderInfo
      assert.deepEqual([paid.status, paid.isPay, paid.amountRefundTotal], [-1, true, paid.amountReal])
      assert.equal(await balanceOf(scene, leader), before)
      assert.equal(await balanceOf(scene, friend), paid.amountReal)
      assert.equal(await balanceOf(scene, hesitant), 0)
      for (const shopper of [leader, friend]) {
        await shopper.open(link)
        await shopper.page.reload()
        await shopper.sees('未能成团')
        await shopper.sees(/^已付的 ¥\d+\.\d\d 已退款/)
      }
      await hesitant.open(link)
      await hesitant.page.reload()
      await hesitant.sees('未能成团')
      assert.equal(await hesitant.shown(/已退款/).count(), 0)
      await friend.open('packages/wallet/home/index')
      await friend.sees(paid.amountReal.toFixed(2))
    },
  },
  {
    name: 'alone at the full price: an order of no group',
    guarded: true,
    async run(scene) {
      const shopper = await scene.shopper()
      await shopper.open(pageOf(TOMATO))
      await shopper.tap('单独购买')
      await shopper.tapIn('.sheet', '立即购买')
      await logIn(shopper)
      await shopper.sees('应付')
      await payFromWallet(shopper)
      const { orderInfo, goods } = await newestOrder(scene, shopper)
      assert.deepEqual([orderInfo.pingtuanOpenId, goods[0]?.amountSingle], [undefined, ALONE])
      await shopper.tap('查看订单')
      await shopper.sees('等待发货')
    },
  },
]
