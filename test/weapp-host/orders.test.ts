import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { answerRefund } from '../../sandbox/src/domain/refund'
import type { MiniHost } from './host'
import { cancelAtCashier, payFromBalance, submit } from './steps'
import { clean, useMiniProgram } from './support'

const STRAWBERRIES = 'packages/goods/detail/index?id=1002'

describe('orders, in the real mini-program build', () => {
  const program = useMiniProgram()

  const newest = () =>
    program
      .shop()
      .db.get<{ id: number; status: number; amount_real: number; amount_coupons: number }>(
        'SELECT id, status, amount_real, amount_coupons FROM orders ORDER BY id DESC LIMIT 1',
      ) ?? { id: 0, status: 0, amount_real: 0, amount_coupons: 0 }
  const balance = () =>
    program.shop().db.get<{ balance: number }>('SELECT balance FROM wallet WHERE uid = 1001')?.balance ?? 0
  const orders = () =>
    program.shop().db.get<{ count: number }>('SELECT count(*) AS count FROM orders')?.count ?? 0

  /** From the goods to the checkout, by the cart. */
  const fillCart = async (host: MiniHost) => {
    await host.sees('丹东 99 红颜草莓')
    await host.tap('加入购物车')
    await host.sees('数量')
    await host.tap('加入购物车')
    await host.go('switchTab', '/pages/cart/index')
    await host.sees('结算 (1)')
    await host.tap(/^结算/)
    await host.arrives('packages/order/checkout/index')
    await host.sees('应付')
  }

  it('cart → checkout with a coupon → paid from the wallet → after-sale of the line → the money is back', async () => {
    const host = await program.open({ user: 'demo', url: STRAWBERRIES })
    await fillCart(host)
    await host.tap('优惠券')
    await host.sees('选择优惠券')
    await host.tap('使用积分换 5 元无门槛')
    await host.sees('优惠券 · 积分换 5 元无门槛')
    const before = balance()
    await submit(host)
    await payFromBalance(host)
    const { id, amount_real, amount_coupons } = newest()
    assert.equal(amount_coupons, 500)
    assert.equal(balance(), before - amount_real)

    await host.tap('查看订单')
    await host.arrives('packages/order/detail/index')
    await host.tap('申请售后')
    await host.arrives('packages/after-sale/refund-apply/index')
    await host.tap('不想要了')
    await host.tap('提交申请')
    await host.arrives('packages/after-sale/refund-detail/index')
    await host.sees('等待店家处理')
    answerRefund(program.shop(), id, true)
    host.page().onPullDownRefresh?.()
    await host.sees('售后已完成')
    assert.equal(balance(), before)
    clean(host)
  })

  it('a cancelled payment is resumed from the list: paid, and never a second order', async () => {
    const host = await program.open({ user: 'demo', url: STRAWBERRIES })
    await fillCart(host)
    const before = orders()
    await submit(host)
    await cancelAtCashier(host)
    await host.arrives('packages/order/detail/index')
    await host.sees('等待付款')
    assert.equal(newest().status, 0)

    await host.go('navigateTo', '/packages/order/list/index?tab=unpaid')
    await host.sees('丹东 99 红颜草莓')
    await host.tap('丹东 99 红颜草莓 大果 500g')
    await host.arrives('packages/order/detail/index')
    await host.tap(/^支付 ¥/)
    await host.sees('剩余支付时间')
    await payFromBalance(host)
    assert.equal(newest().status, 1)
    assert.equal(orders(), before + 1)
    clean(host)
  })
})
