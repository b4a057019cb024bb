import assert from 'node:assert/strict'

import type { UserDetail } from '../../../src/types/api/user'
import { eventually } from '../acts'
import { cartsOf } from '../books'
import type { Journey } from '../journey'
import type { Scene, Shopper } from '../scene'
import { registerOnSheet } from './friends'
import { detailOf, newestOrder, ordersOf, payFromBalance, putInCart } from './order-steps'
import { buyNow, logIn, logOut, registerByName, STRAWBERRIES, takeCode } from './steps'

const MILK = 'packages/goods/detail/index?id=1401'
const PROFILE = 'packages/account/profile/index'
const DEMO = { uid: 1001, mobile: '13800006021' }

/** What the server says to a token. */
const codeFor = async (scene: Scene, token: string): Promise<number> => {
  const answer = await fetch(`${scene.base}/demo/user/detail?${new URLSearchParams({ token })}`)
  return ((await answer.json()) as { code: number }).code
}

const profileOf = async (scene: Scene, shopper: Shopper): Promise<UserDetail> =>
  scene.read<UserDetail>('/user/detail', { token: await shopper.token() })

const storage = (shopper: Shopper) => shopper.page.evaluate(() => JSON.stringify({ ...localStorage }))

/** Strawberries and milk in the cart, the strawberries chosen, the demo shopper at the checkout. */
const toCheckoutWithOneOfTwo = async (shopper: Shopper) => {
  await putInCart(shopper, STRAWBERRIES)
  await putInCart(shopper, MILK)
  await shopper.open('pages/cart/index')
  await shopper.sees('结算 (2)')
  await shopper.press('checkbox', /^每日鲜|牛乳|牛奶/)
  await shopper.tap('结算 (1)')
  await logIn(shopper)
  await shopper.sees('应付')
}

export const sessionJourneys: Journey[] = [
  {
    name: 'the login ends in the middle of a checkout: one more login, the same order, the rest of the cart stays',
    guarded: true,
    async run(scene) {
      const shopper = await scene.shopper()
      await toCheckoutWithOneOfTwo(shopper)
      const before = await ordersOf(scene, shopper)
      const ended = await shopper.token()
      await shopper.quiet()
      await scene.control('/expire-token', { uid: DEMO.uid })
      // A late read of the page may ask for the login before the submit does.
      await Promise.all([
        shopper.shown('登录已失效，请重新登录').first().waitFor(),
        shopper.tapUntil(/^(提交订单|用体验账号登录)$/, '支付订单'),
      ])
      await payFromBalance(shopper)
      assert.notEqual(await shopper.token(), ended)
      const after = await ordersOf(scene, shopper)
      assert.equal(after.length, before.length + 1)
      const { goods } = await detailOf(scene, shopper, (await newestOrder(scene, shopper)).id)
      assert.deepEqual(
        goods.map(({ goodsId, number }) => [goodsId, number]),
        [[1002, 1]],
      )
      await shopper.open('pages/cart/index')
      await shopper.sees('还没有选商品')
      await shopper.sees(/^望江牧场当日鲜牛乳/)
      const carts = Object.values(await cartsOf(shopper)).flat()
      assert.deepEqual(
        carts.map((line) => line.slice(0, 4)),
        ['1401'],
      )
    },
  },
  {
    name: 'the login ends in the middle of a checkout and is not renewed: nothing is ordered, and nothing is lost',
    async run(scene) {
      const shopper = await scene.shopper()
      await buyNow(shopper)
      const before = await ordersOf(scene, shopper)
      await shopper.quiet()
      await scene.control('/expire-token', { uid: DEMO.uid })
      await shopper.tap('提交订单')
      await shopper.tap('暂不登录')
      await shopper.closes('.sheet')
      await shopper.sees('选好的商品已经留着')
      await shopper.press('button', '登录后继续')
      await logIn(shopper)
      await shopper.sees('应付')
      assert.equal((await ordersOf(scene, shopper)).length, before.length)
      await shopper.tap('提交订单')
      await payFromBalance(shopper)
      assert.equal((await ordersOf(scene, shopper)).length, before.length + 1)
    },
  },
  {
    name: 'a log-out kills the token at once, and the next person on this phone sees nothing of the first',
    guarded: true,
    async run(scene) {
      const shopper = await scene.shopper()
      await buyNow(shopper)
      const order = await newestOrder(scene, shopper)
      await shopper.open('packages/goods/search/index')
      await shopper.open('packages/wallet/home/index')
      await shopper.sees('余额')
      const token = await shopper.token()
      await eventually(async () => assert.equal(await codeFor(scene, token), 0))
      await logOut(shopper)
      await eventually(async () => assert.equal(await codeFor(scene, token), 2000))
      const left = await storage(shopper)
      for (const trace of [token, DEMO.mobile, '林女士', '春江花园'])
        assert.ok(!left.includes(trace), 'the phone still knows the person who left')

      await shopper.open('packages/address/list/index')
      await shopper.tap('登录')
      await registerOnSheet(shopper, '13712345678')
      await shopper.sees('还没有收货地址')
      await shopper.open('pages/cart/index')
      await shopper.sees('购物车还是空的')
      await shopper.open(PROFILE)
      await shopper.sees('137****5678')
      await shopper.open('packages/order/list/index')
      await shopper.sees(/还没有|没有订单|暂无/)
      await shopper.open(`packages/order/detail/index?id=${order.id}`)
      await shopper.sees(/没有找到|不存在|看不到/)
      assert.equal(await shopper.shown('春江花园').count(), 0)
    },
  },
  {
    name: 'without WeChat: a user name is all it takes, the phone comes later by text message',
    async run(scene) {
      const shopper = await scene.shopper()
      await shopper.open(PROFILE)
      await shopper.tap('去登录')
      await shopper.sees('用户名')
      assert.equal(await shopper.shown('微信一键登录').count(), 0)
      await registerByName(shopper)
      await shopper.sees('去绑定')
      await shopper.tap('去绑定')
      await shopper.fill('手机号', '13712345678')
      assert.equal(await shopper.shown('微信一键绑定').count(), 0)
      await takeCode(shopper)
      await shopper.tap('绑定')
      await shopper.sees('137****5678')
      assert.equal((await profileOf(scene, shopper)).base.mobile, '13712345678')
    },
  },
  {
    name: 'nickname and avatar: changed, kept, and seen on the page of one’s own',
    async run(scene) {
      const shopper = await scene.shopper()
      await shopper.open(PROFILE)
      await shopper.tap('去登录')
      await logIn(shopper)
      await shopper.sees('138****6021')
      const before = (await profileOf(scene, shopper)).base.avatarUrl
      shopper.carries('src/assets/tab/mine-on.png')
      await shopper.press('button', '更换头像')
      await eventually(async () =>
        assert.notEqual(
          (await profileOf(scene, shopper)).base.avatarUrl,
          before,
          'the avatar is the old one',
        ),
      )
      await shopper.fill('昵称', '早市的常客')
      await shopper.tap('保存')
      await eventually(async () => assert.equal((await profileOf(scene, shopper)).base.nick, '早市的常客'))
      await shopper.open('pages/mine/index')
      await shopper.sees('早市的常客')
    },
  },
  {
    name: 'a real name: a wrong check digit never leaves the phone, the right number is accepted and masked',
    async run(scene) {
      const shopper = await scene.shopper()
      const asked: string[] = []
      shopper.page.on('request', (request) => {
        if (request.url().includes('/user/idcard')) asked.push(request.postData() ?? '')
      })
      await shopper.open(PROFILE)
      await shopper.tap('去登录')
      await logIn(shopper)
      await shopper.tap('去认证')
      await shopper.fill('真实姓名', '林小满')
      await shopper.fill('身份证号', '330106199005180023')
      await shopper.tap('提交认证')
      await shopper.sees('号码有误，请逐位核对')
      assert.equal(asked.length, 0)
      await shopper.fill('身份证号', '330106199005180022')
      await shopper.tap('提交认证')
      await shopper.sees('已完成实名认证')
      assert.equal((await profileOf(scene, shopper)).base.isIdcardCheck, true)
      await shopper.open(PROFILE)
      await shopper.sees(/^已认证 林/)
      assert.ok(!(await storage(shopper)).includes('330106199005180022'))
    },
  },
]
