import assert from 'node:assert/strict'

import type { MyCoupon } from '../../../src/types/api/coupon'
import type { Journey } from '../journey'
import type { Scene, Shopper } from '../scene'
import { balanceOf, buyNow, logIn, logOut, STRAWBERRIES } from './steps'
import { detailOf, newestOrder, ordersOf, payFromBalance, putInCart, yuanText } from './order-steps'

const KIWIS = 'packages/goods/detail/index?id=1001'
/** Of the second shop. */
const COLD_CUTS = 'packages/goods/detail/index?id=1206'
const MILK = 'packages/goods/detail/index?id=1401'

const BILL = '.page-checkout__bill'

/** One thing of each of two shops in the cart, the demo shopper at the checkout. */
const toCheckoutOfTwoShops = async (shopper: Shopper) => {
  await putInCart(shopper, COLD_CUTS)
  await putInCart(shopper, STRAWBERRIES)
  await shopper.open('pages/cart/index')
  await shopper.tap('结算 (2)')
  await logIn(shopper)
  await shopper.says(BILL, '应付')
}

/** The second shop's goods are sold out at the moment when the first shop's order is made, whenever that is. */
const sellOutMeanwhile = (scene: Scene) =>
  scene.shop().db.run(
    `CREATE TEMP TRIGGER sold_out AFTER INSERT ON orders WHEN NEW.shop_id = 1
     BEGIN UPDATE goods SET stores = 0 WHERE id = 1206; END`,
  )

const restock = (scene: Scene) => {
  const { db } = scene.shop()
  db.run('DROP TRIGGER sold_out')
  db.run('UPDATE goods SET stores = 9 WHERE id = 1206')
}

export const checkoutJourneys: Journey[] = [
  {
    name: 'SKU, freight and coupons: refused, chosen again, and every amount is the order’s',
    guarded: true,
    async run(scene) {
      const shopper = await scene.shopper()
      await shopper.open(KIWIS)
      await shopper.tap('立即购买')
      await shopper.tap('39–42 粒')
      await shopper.tap('简装')
      await shopper.sees('已选 39–42 粒 · 简装')
      await shopper.tapIn('.sheet', '立即购买')
      await logIn(shopper)
      await shopper.says(BILL, '运费¥6.00', '优惠券·运费券−¥6.00', '应付¥28.41')

      await shopper.tap('优惠券')
      await shopper.touch('不使用优惠券')
      await shopper.closes('.sheet')
      await shopper.says(BILL, '应付¥34.41')
      await shopper.tap('优惠券')
      await shopper.touch('使用积分换 5 元无门槛')
      await shopper.closes('.sheet')
      await shopper.says(BILL, '优惠券·积分换5元无门槛−¥5.00', '应付¥29.41')

      const before = await balanceOf(scene, shopper)
      await shopper.tap('提交订单')
      await payFromBalance(shopper)
      await shopper.tap('查看订单')
      const { orderInfo, goods } = await detailOf(scene, shopper, (await newestOrder(scene, shopper)).id)
      assert.equal(goods[0]?.property?.includes('39–42 粒'), true)
      const { amount, amountLogistics = 0, amountCoupons = 0, amountReal } = orderInfo
      assert.deepEqual([amount, amountLogistics, amountCoupons, amountReal], [28.41, 6, 5, 29.41])
      await shopper.says(
        '.lines__amounts',
        `商品金额${yuanText(amount)}`,
        `运费${yuanText(amountLogistics)}`,
        `优惠券${yuanText(-amountCoupons)}`,
        `实付${yuanText(amountReal)}`,
      )
      assert.equal((await balanceOf(scene, shopper)).toFixed(2), (before - amountReal).toFixed(2))
      const used = await scene.read<MyCoupon[]>('/discounts/my', {
        token: await shopper.token(),
        status: '3',
      })
      assert.deepEqual(
        used.map(({ name }) => name),
        ['积分换 5 元无门槛'],
      )
    },
  },
  {
    name: 'two shops in one go, the second fails: the first is never ordered twice',
    guarded: true,
    async run(scene) {
      const shopper = await scene.shopper()
      await toCheckoutOfTwoShops(shopper)
      const before = await ordersOf(scene, shopper)
      sellOutMeanwhile(scene)
      await shopper.tap('提交订单')
      await shopper.sees(/「望江路店」\s*的订单已提交；「老陈家熟食 · 近江店」\s*的没有成功，只会补交这一单/)
      assert.equal((await ordersOf(scene, shopper)).length, before.length + 1)

      restock(scene)
      await shopper.tapUntil('继续提交', '共 2 笔订单，一起支付')
      const placed = (await ordersOf(scene, shopper)).slice(0, 2)
      assert.deepEqual(placed.map(({ shopId }) => shopId).sort(), [1, 2])
      assert.equal((await ordersOf(scene, shopper)).length, before.length + 2)
      await payFromBalance(shopper)
      const paid = (await ordersOf(scene, shopper)).slice(0, 2)
      assert.deepEqual(
        paid.map(({ status }) => status),
        [1, 1],
      )
      await shopper.open('pages/cart/index')
      await shopper.sees('购物车还是空的')
    },
  },
  {
    name: 'two shops, the second fails and is left: the first is paid, its goods alone leave the cart',
    async run(scene) {
      const shopper = await scene.shopper()
      await toCheckoutOfTwoShops(shopper)
      sellOutMeanwhile(scene)
      await shopper.tap('提交订单')
      await shopper.tap('先付已提交的')
      await payFromBalance(shopper)
      assert.equal((await newestOrder(scene, shopper)).shopId, 1)
      await shopper.open('pages/cart/index')
      await shopper.sees('老卤拼盘')
      await shopper.says('.page-cart', '失效商品1', '已售罄')
      assert.ok(!(await shopper.wordsOf('.page-cart')).includes('丹东'), 'what was ordered has left')
    },
  },
  {
    name: 'a visitor fills a cart, logs in to check out, and finds it joined with the one of the account',
    guarded: true,
    async run(scene) {
      const shopper = await scene.shopper()
      await putInCart(shopper, MILK)
      await shopper.open('pages/cart/index')
      await shopper.tap('登录后同步购物车，享会员价和优惠券')
      await logIn(shopper)
      await shopper.sees('送至 望江路 188 号 春江花园 6 幢 1202')
      await logOut(shopper)
      await shopper.open('pages/cart/index')
      await shopper.sees('购物车还是空的')

      await putInCart(shopper, STRAWBERRIES)
      await putInCart(shopper, MILK)
      await shopper.open('pages/cart/index')
      await shopper.tap('结算 (2)')
      await logIn(shopper)
      await shopper.says(BILL, '应付')
      await shopper.sees('丹东 99 红颜草莓 大果 500g')
      await shopper.page.goBack()
      await shopper.sees('结算 (3)')
      await shopper.touch('数量 2，点按输入')
    },
  },
  {
    name: 'a price that rises between cart and payment is said before anything is paid',
    async run(scene) {
      const shopper = await scene.shopper()
      await buyNow(shopper)
      await shopper.says(BILL, '应付¥')
      scene.shop().db.run('UPDATE goods SET min_price = min_price + 500 WHERE id = 1002')
      await shopper.tap('提交订单')
      await shopper.sees('金额有变化')
      await shopper.tap('看订单')
      await shopper.arrivesAt('packages/order/detail')
      const { amountReal } = await newestOrder(scene, shopper)
      await shopper.says('.lines__amounts', `应付${yuanText(amountReal)}`)
    },
  },
]
