import assert from 'node:assert/strict'

import type { Commission } from '../../../src/types/api/distribution'
import { eventually } from '../acts'
import type { Journey } from '../journey'
import type { Scene, Shopper } from '../scene'
import { collect, looksAround, newestOrder, payByWechat, post, registerOnSheet, uidOf } from './friends'
import { STRAWBERRIES } from './steps'

/** The demo shopper, who shares. */
const SHARER = 1001

const keptInviter = (shopper: Shopper) =>
  shopper.page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem('shop.inviter') ?? '{}') as { data?: { d?: number } }
    return kept.data?.d
  })

/** Who brought this person, as the shop knows it. */
const referrerOf = async (scene: Scene, shopper: Shopper) =>
  (await scene.read<{ referrer?: { id?: number } }>('/user/detail', { token: await shopper.token() }))
    .referrer?.id

/** Who stands on the newest order’s lines as the one who shared them. */
const sharersOf = (scene: Scene, orderId: number) =>
  scene
    .shop()
    .db.all<{ inviter_id: number | null }>('SELECT inviter_id FROM order_goods WHERE order_id = ?', orderId)
    .map(({ inviter_id }) => inviter_id)

/** Every path that is passed on, and what proves that its page is there. What belongs to members only says so itself. */
const paths: [path: string, proof: string | RegExp][] = [
  [`packages/goods/detail/index?id=1002&inviter_id=${SHARER}`, /丹东 99 红颜草莓/],
  [
    `packages/kanjia/detail/index?goodsId=1015&kjid=1&kjJoinUid=${SHARER}&inviter_id=${SHARER}`,
    '春江林女士 的砍价，现在只要',
  ],
  [`packages/pingtuan/detail/index?goodsId=1103&tuanId=2&inviter_id=${SHARER}`, '等你来'],
  [`packages/coupons/detail/index?id=1&inviter_id=${SHARER}`, '全场通用券'],
  [`packages/coupons/centre/index?inviter_id=${SHARER}`, '周末大采购券'],
  [`packages/sign-in/lottery/index?id=1&inviter_id=${SHARER}`, '登录后看还有几次机会'],
  [`packages/content/article-detail/index?id=1&inviter_id=${SHARER}`, '评论'],
  [`packages/content/paid-detail/index?id=1&inviter_id=${SHARER}`, '登录后查看和购买内容'],
  [`packages/map-search/shop/index?id=1&inviter_id=${SHARER}`, '望江路店'],
  [`packages/sign-in/calendar/index?inviter_id=${SHARER}`, '每天签到得积分，连续签到得更多'],
  [`pages/home/index?inviter_id=${SHARER}`, '鲜选集市'],
  [`pages/home/index?scene=${encodeURIComponent(`inviter_id=${SHARER}`)}`, '鲜选集市'],
  [`packages/goods/detail/index?scene=${encodeURIComponent(`1002,${SHARER}`)}`, /丹东 99 红颜草莓/],
]

export const attributionJourneys: Journey[] = [
  {
    name: 'every path that is passed on opens cold and logged out, and keeps who passed it on',
    async run(scene) {
      for (const [path, proof] of paths) {
        const friend = await scene.shopper()
        await friend.open(path)
        await friend.sees(proof)
        await looksAround(friend)
        await eventually(async () => assert.equal(await keptInviter(friend), SHARER, path))
      }
    },
  },
  {
    name: 'goods that were shared are bought: who shared them stands on the line and brought the buyer',
    guarded: true,
    async run(scene) {
      const friend = await scene.shopper()
      await friend.open(`${STRAWBERRIES}&inviter_id=${SHARER}`)
      await friend.tap('立即购买')
      await friend.tapIn('.sheet', '立即购买')
      await registerOnSheet(friend, '13612380001')
      await collect(friend, '李小红', '13612380001')
      await payByWechat(friend)
      const { orderInfo } = await newestOrder(scene, friend)
      assert.deepEqual(sharersOf(scene, orderInfo.id), [SHARER])
      assert.equal(await referrerOf(scene, friend), SHARER)
    },
  },
  {
    name: 'the inviter of a coupon card is kept over other pages until the friend registers',
    async run(scene) {
      const friend = await scene.shopper()
      await friend.open(`packages/coupons/detail/index?id=1&inviter_id=${SHARER}`)
      await friend.sees('全场通用券')
      await friend.open('pages/category/index')
      await friend.sees('新西兰阳光金奇异果 22–25 粒 大果')
      await friend.page.reload()
      await friend.open('packages/coupons/mine/index')
      await friend.tap('去登录')
      await registerOnSheet(friend, '13612380002')
      await friend.sees('新人礼 · 满 39 减 10')
      assert.equal(await referrerOf(scene, friend), SHARER)
    },
  },
  {
    name: 'distribution: applied, agreed, the short link brings somebody new, who buys, and the commission comes',
    async run(scene) {
      const partner = await scene.shopper()
      await partner.open('packages/distribution/home/index')
      await partner.tap('去登录')
      await registerOnSheet(partner, '13612390001')
      await partner.tap('申请')
      await partner.fill('姓名', '周大力')
      await partner.fill('手机号', '13612390001')
      await partner.tap('提交申请')
      await partner.sees('申请正在审核')
      const uid = await uidOf(scene, partner)
      await scene.control('/merchant/distribution', { uid, agree: true })
      await partner.tap('看看进度')
      await partner.sees('周大力，你好')
      await partner.tap('邀请好友')
      await partner.tap('生成短链接')
      await partner.sees(/^http:\/\//)
      const short = await partner
        .shown(/^http:\/\//)
        .first()
        .innerText()

      const friend = await scene.shopper()
      await friend.page.goto(short.trim())
      await friend.sees('鲜选集市')
      await looksAround(friend)
      await friend.open(STRAWBERRIES)
      await friend.tap('立即购买')
      await friend.tapIn('.sheet', '立即购买')
      await registerOnSheet(friend, '13612390002')
      assert.equal(await referrerOf(scene, friend), uid)

      await partner.open('packages/distribution/team/index')
      await partner.sees('136****0002')
      assert.equal(await partner.shown('13612390002').count(), 0, 'phones are masked')

      await collect(friend, '李小红', '13612390002')
      await payByWechat(friend)
      const { orderInfo, goods } = await newestOrder(scene, friend)
      const paid = goods[0]?.amountReal ?? 0
      await partner.open('packages/distribution/commission/index')
      await partner.sees(/丹东 99 红颜草莓/)
      await partner.sees('待结算')
      let entry: Commission | undefined
      await eventually(async () => {
        const token = await partner.token()
        const log = await post<{ result: Commission[] }>(scene, '/saleDistribution/commision/log', { token })
        ;[entry] = log.result
      })
      assert.deepEqual([entry?.orderId, entry?.bili, entry?.level], [orderInfo.id, 8, 1])
      assert.equal(entry?.money, Math.floor(paid * 8) / 100)
      await partner.sees(`+¥${entry?.money.toFixed(2)}`)
    },
  },
]
