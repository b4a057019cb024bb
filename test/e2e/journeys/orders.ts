import assert from 'node:assert/strict'

import { hashPassword } from '../../../sandbox/src/domain/password'
import { eventually } from '../acts'
import type { Journey } from '../journey'
import type { Scene, Shopper } from '../scene'
import { detailOf, newestOrder, ordersOf, payFromBalance, yuanText } from './order-steps'
import { balanceOf, buyNow, decide, unpaidCount } from './steps'

/** A clerk of the shop: one of those who may verify orders. */
const CLERK = { uid: 1002, mobile: '13800007001', password: 'verify2026' }

/** The smallest picture there is. */
const PHOTO = {
  name: 'photo.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  ),
}

/** Buys strawberries and pays from the wallet. @returns the order's number */
const buyPaid = async (scene: Scene, shopper: Shopper): Promise<number> => {
  await buyNow(shopper)
  await shopper.tap('提交订单')
  await payFromBalance(shopper)
  return (await newestOrder(scene, shopper)).id
}

const openOrder = async (shopper: Shopper, id: number) => {
  await shopper.open(`packages/order/detail/index?id=${id}`)
  await shopper.sees('订单号')
}

const ship = (scene: Scene, orderId: number, trackingNumber: string) =>
  scene.control('/merchant/ship', { orderId, shipperName: '顺丰速运', shipperCode: 'SF', trackingNumber })

/** Taps the button of the page, and agrees to what is asked. */
const verify = async (clerk: Shopper) => {
  await clerk.tapIn('.page-verify', '核销')
  await clerk.sees('核销这笔订单？')
  await clerk.tap('核销')
  await clerk.missesSoon('核销这笔订单？')
}

export const orderJourneys: Journey[] = [
  {
    name: 'a cancelled payment is resumed from the list of orders and paid, with one order in all',
    guarded: true,
    async run(scene) {
      const shopper = await scene.shopper()
      await buyNow(shopper)
      const unpaid = await unpaidCount(scene, shopper)
      const { length: before } = await ordersOf(scene, shopper)
      await shopper.tap('提交订单')
      await decide(shopper, '用户取消')
      await shopper.arrivesAt(/packages\/order\/detail/)
      await shopper.sees('等待付款')

      await shopper.open('packages/order/list/index?tab=unpaid')
      await shopper.sees('丹东 99 红颜草莓 大果 500g')
      await shopper.tapIn('.order-card:has-text("丹东 99 红颜草莓")', '去支付')
      await payFromBalance(shopper)
      assert.equal((await ordersOf(scene, shopper)).length, before + 1)
      assert.equal((await newestOrder(scene, shopper)).status, 1)
      assert.equal(await unpaidCount(scene, shopper), unpaid)
    },
  },
  {
    name: 'an order that nobody pays closes by the clock: its goods go back, it can be bought again',
    guarded: true,
    async run(scene) {
      const stock = () =>
        scene.shop().db.get<{ stores: number }>('SELECT stores FROM goods WHERE id = 1002')?.stores ?? 0
      const shopper = await scene.shopper()
      const before = stock()
      await buyNow(shopper)
      await shopper.tap('提交订单')
      await decide(shopper, '用户取消')
      await shopper.sees('等待付款')
      assert.equal(stock(), before - 1)
      await scene.control('/clock', { advance: 31 * 60 })
      await shopper.page.reload()
      await shopper.sees('订单已关闭')
      assert.equal(stock(), before)
      await shopper.tap('再来一单')
      await shopper.arrivesAt('pages/cart')
      await shopper.sees('结算 (1)')
    },
  },
  {
    name: 'refund: asked for by the line, agreed by the merchant, the money is in the wallet again',
    guarded: true,
    async run(scene) {
      const shopper = await scene.shopper()
      await buyNow(shopper)
      const before = await balanceOf(scene, shopper)
      await shopper.tap('提交订单')
      await payFromBalance(shopper)
      const { id } = await newestOrder(scene, shopper)
      const paid = (await detailOf(scene, shopper, id)).orderInfo.amountReal
      assert.equal((await balanceOf(scene, shopper)).toFixed(2), (before - paid).toFixed(2))

      await openOrder(shopper, id)
      await shopper.tap('申请售后')
      await shopper.press('radio', '不想要了')
      await shopper.tap('提交申请')
      await shopper.sees('等待店家处理')
      await scene.control('/merchant/refund', { orderId: id, agree: true })
      await shopper.page.reload()
      await shopper.sees('售后已完成')
      await shopper.open(`packages/after-sale/refund-history/index?orderId=${id}`)
      const back = (await detailOf(scene, shopper, id)).orderInfo.amountRefundTotal ?? 0
      await shopper.sees(`共退 ${yuanText(back)}`)
      assert.equal((await balanceOf(scene, shopper)).toFixed(2), (before - paid + back).toFixed(2))
      await shopper.open('packages/wallet/home/index')
      await shopper.says('.wallet-card', (before - paid + back).toFixed(2))
    },
  },
  {
    name: 'two parcels → received → reviewed with a photo that everybody sees',
    async run(scene) {
      const shopper = await scene.shopper()
      const id = await buyPaid(scene, shopper)
      await ship(scene, id, 'SF1400628119001')
      await ship(scene, id, 'SF1400628119002')
      await openOrder(shopper, id)
      await shopper.sees('共 2 个包裹正在路上')
      await shopper.sees('SF1400628119001')
      await shopper.press('radio', '包裹 2')
      await shopper.sees('SF1400628119002')
      await shopper.tap('确认收货')
      await shopper.tap('已收到')
      await shopper.sees('已收货')
      await shopper.tap('评价')
      await shopper.sees('点星星打分')
      await shopper.touch('打 5 星')
      await shopper.fill('评价内容', '早上送到，一颗没坏')
      shopper.carries(PHOTO)
      await shopper.touch('添加图片')
      await eventually(async () =>
        assert.equal(await shopper.page.locator('.upload-images__tile--done').count(), 1),
      )
      await shopper.tap('发布评价')
      await shopper.sees('这笔订单都评价好了')

      const neighbour = await scene.shopper()
      await neighbour.open('packages/goods/reviews/index?id=1002')
      await neighbour.sees('早上送到，一颗没坏')
    },
  },
  {
    name: 'pick-up: the shop, the code, a clerk verifies it once and never again',
    async run(scene) {
      const shopper = await scene.shopper()
      await buyNow(shopper)
      await shopper.press('tab', '到店自提')
      await shopper.fieldShows('提货人', /林女士/)
      await shopper.fieldShows('手机号', /^13800006021$/)
      await shopper.says('.page-checkout__bill', '运费¥0.00')
      await shopper.tap('提交订单')
      await payFromBalance(shopper)
      const { id } = await newestOrder(scene, shopper)
      await openOrder(shopper, id)
      await shopper.sees('到店出示取货码即可取货')
      const code = (await detailOf(scene, shopper, id)).orderInfo.hxNumber ?? ''
      await shopper.says('.pickup__code', code)

      scene
        .shop()
        .db.run('UPDATE user SET pwd_hash = ? WHERE id = ?', hashPassword(CLERK.password), CLERK.uid)
      const clerk = await scene.shopper()
      await clerk.open('packages/account/login/index')
      await clerk.press('tab', '手机号密码')
      await clerk.fill('手机号', CLERK.mobile)
      await clerk.fill('密码', CLERK.password)
      await clerk.press('checkbox')
      await clerk.tap('登录')
      await clerk.sees('每日')
      await clerk.open('packages/after-sale/verify/index')
      await clerk.fill('取货码', code)
      await verify(clerk)
      await clerk.sees('刚刚核销的')
      await clerk.fill('取货码', code)
      await verify(clerk)
      await clerk.sees(/已核销|不能核销|核销过/)

      await shopper.page.reload()
      await shopper.sees('已收货')
      assert.equal((await newestOrder(scene, shopper)).status, 3)
    },
  },
]
