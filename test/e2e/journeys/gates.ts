import assert from 'node:assert/strict'

import type { Journey } from '../journey'
import type { Scene, Shopper } from '../scene'
import { newestOrder, payFromBalance } from './order-steps'
import { logIn, registerByName, STRAWBERRIES, takeCode } from './steps'

/** What a merchant may demand before an order: a phone, a real name. */
const demand = (scene: Scene, ...keys: ('needBindMobile' | 'needIdCheck')[]) => {
  for (const key of keys) scene.shop().db.run("UPDATE config SET value = '1' WHERE key = ?", key)
}

const buy = async (shopper: Shopper) => {
  await shopper.open(STRAWBERRIES)
  await shopper.tap('立即购买')
  await shopper.tapIn('.sheet', '立即购买')
}

const checkName = async (shopper: Shopper) => {
  await shopper.sees('部分商品和活动需要实名。信息只用于核对，不会保存在这台设备上。')
  await shopper.fill('真实姓名', '林小满')
  await shopper.fill('身份证号', '330106199005180022')
  await shopper.tap('提交认证')
  await shopper.sees('已完成实名认证')
  await shopper.tap('返回')
  await shopper.arrivesAt('order/checkout')
}

/** Nothing was ordered while something was missing. */
const ordersIn = (scene: Scene, uid: number) =>
  scene.shop().db.get<{ n: number }>('SELECT count(*) AS n FROM orders WHERE uid = ?', uid)?.n ?? 0

export const gateJourneys: Journey[] = [
  {
    name: 'the shop wants a real name: said on the checkout, checked, and the same checkout goes on',
    guarded: true,
    async run(scene) {
      demand(scene, 'needIdCheck')
      const shopper = await scene.shopper()
      await buy(shopper)
      await logIn(shopper)
      await shopper.sees('应付')
      await shopper.sees('去认证')
      const before = ordersIn(scene, 1001)
      await shopper.tap('提交订单')
      await shopper.arrivesAt('account/real-name')
      assert.equal(ordersIn(scene, 1001), before)
      await checkName(shopper)
      await shopper.sees('应付')
      await shopper.missesSoon('去认证')
      await shopper.tap('提交订单')
      await payFromBalance(shopper)
      assert.equal(ordersIn(scene, 1001), before + 1)
    },
  },
  {
    name: 'the shop wants a phone and a real name of somebody new: one after the other, then the order',
    async run(scene) {
      demand(scene, 'needBindMobile', 'needIdCheck')
      const shopper = await scene.shopper()
      await buy(shopper)
      await registerByName(shopper)
      await shopper.sees('应付')
      await shopper.tap('提交订单')
      await shopper.fill('粘贴整段地址', '山里人 13712345678 浙江省杭州市上城区望江街道望江路 9 号')
      await shopper.tap('识别')
      await shopper.sees('浙江省 杭州市 上城区 望江街道')
      await shopper.tap('保存')
      await shopper.sees('去绑定')
      await shopper.tap('提交订单')
      await shopper.arrivesAt('account/bind-phone')
      await shopper.fill('手机号', '13712345678')
      await takeCode(shopper)
      await shopper.tap('绑定')
      await shopper.sees('去认证')
      await shopper.tap('提交订单')
      await shopper.arrivesAt('account/real-name')
      await checkName(shopper)
      await shopper.missesSoon('去认证')
      await shopper.tap('提交订单')
      await shopper.sees('微信支付')
      const order = await newestOrder(scene, shopper)
      assert.equal(order.status, 0)
    },
  },
  {
    name: 'the token is in no address of a page, in no line of the console, on no page, and kept in one place',
    async run(scene) {
      const shopper = await scene.shopper()
      const seen: string[] = []
      shopper.page.on('console', (message) => seen.push(message.text()))
      shopper.page.on('framenavigated', (frame) => seen.push(frame.url()))
      await shopper.open('packages/account/profile/index')
      await shopper.tap('去登录')
      await logIn(shopper)
      await shopper.sees('138****6021')
      const token = await shopper.token()
      assert.ok(token.length > 8)
      const visited = [
        ['packages/wallet/home/index', '余额'],
        ['packages/order/list/index', '订单'],
        ['packages/address/list/index', '新建收货地址'],
        ['packages/distribution/invitation/index', /邀请/],
        ['packages/order/detail/index?id=999999', '没有找到这笔订单'],
        ['pages/mine/index', /银卡/],
      ] as const
      for (const [path, words] of visited) {
        await shopper.open(path)
        await shopper.sees(words)
        seen.push(shopper.page.url(), await shopper.page.title())
        seen.push(await shopper.page.evaluate(() => document.documentElement.outerHTML))
      }
      await scene.control('/faults', { path: '/invoice/list', kind: 'http-500', value: 500 })
      await shopper.open('packages/wallet/invoice-list/index')
      await shopper.sees('重新加载')
      seen.push(await shopper.page.evaluate(() => document.documentElement.outerHTML))
      await scene.control('/faults', {}, 'DELETE')
      for (const text of seen) assert.ok(!text.includes(token), 'the token was shown')
      const keys = await shopper.page.evaluate(
        (secret) =>
          Object.entries(localStorage).flatMap(([key, value]) => (value.includes(secret) ? [key] : [])),
        token,
      )
      assert.deepEqual(keys, ['shop.session'])
    },
  },
]
