import assert from 'node:assert/strict'

import type { Journey } from '../journey'
import type { Shopper } from '../scene'
import { payFromBalance } from './order-steps'
import { balanceOf, buyNow, decide, logIn, unpaidCount } from './steps'

const chooseKiwis = async (shopper: Shopper) => {
  await shopper.tap('22–25 粒')
  await shopper.tap('礼盒')
  await shopper.sees('已选 22–25 粒 · 礼盒')
}

export const purchaseJourneys: Journey[] = [
  {
    name: 'home → category → goods → SKU → cart → checkout → balance → order',
    async run(scene) {
      const shopper = await scene.shopper()
      await shopper.open()
      await shopper.sees('鲜选集市')
      await shopper.tap('分类')
      await shopper.tap('新西兰阳光金奇异果 22–25 粒 大果')
      await shopper.tap('加入购物车')
      await chooseKiwis(shopper)
      await shopper.tap('加入购物车')
      await shopper.closes('.sheet')
      await shopper.page.reload()
      await shopper.open('pages/cart/index')
      await shopper.sees('22–25 粒 · 礼盒')
      await shopper.tap(/^结算/)
      await logIn(shopper)
      await shopper.sees('望江路 188 号 春江花园 6 幢 1202')
      await shopper.page.reload()
      await shopper.sees('应付')
      await shopper.tap('提交订单')
      const before = await balanceOf(scene, shopper)
      await payFromBalance(shopper)
      assert.ok((await balanceOf(scene, shopper)) < before, 'the balance pays the order')
      await shopper.tap('查看订单')
      await shopper.sees(/待发货/)
      await shopper.open('pages/cart/index')
      await shopper.sees('购物车还是空的')
    },
  },
  {
    name: 'pays through WeChat’s sheet, which settles a moment later',
    async run(scene) {
      const shopper = await scene.shopper()
      await buyNow(shopper)
      await shopper.tap('提交订单')
      await decide(shopper, '支付成功')
      await shopper.arrivesAt('pay-result')
      await shopper.sees('支付成功')
    },
  },
  {
    name: 'a cancelled payment leaves the unpaid order, never a second one',
    async run(scene) {
      const shopper = await scene.shopper()
      await buyNow(shopper)
      const before = await unpaidCount(scene, shopper)
      await shopper.tap('提交订单')
      await decide(shopper, '用户取消')
      await shopper.arrivesAt(/packages\/order\/(detail|pay-result)/)
      assert.equal(await unpaidCount(scene, shopper), before + 1)
    },
  },
  {
    name: 'a double tap on submit makes one order',
    async run(scene) {
      const shopper = await scene.shopper()
      await buyNow(shopper)
      const before = await unpaidCount(scene, shopper)
      const submit = shopper.shown('提交订单', true).last()
      await submit.waitFor()
      await submit.dblclick()
      await shopper.sees('支付订单')
      assert.equal(await unpaidCount(scene, shopper), before + 1)
    },
  },
  {
    name: 'an answer lost after the effect finds its order again by the submit key',
    async run(scene) {
      const shopper = await scene.shopper()
      await buyNow(shopper)
      const before = await unpaidCount(scene, shopper)
      await scene.control('/faults', { path: '/order/create', kind: 'drop-after', times: 1 })
      await shopper.tap('提交订单')
      await shopper.sees('支付订单')
      assert.equal(await unpaidCount(scene, shopper), before + 1)
    },
  },
]
