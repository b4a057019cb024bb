import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import type { MiniHost } from './host'
import { agree, cancelAtCashier, payFromBalance, submit } from './steps'
import { clean, useMiniProgram } from './support'

const KIWI = '/packages/goods/detail/index?id=1001'

describe('the purchase, in the real mini-program build', () => {
  const program = useMiniProgram()

  const choose = async (host: MiniHost) => {
    await host.sees('请选择 大小、包装')
    await host.tap('22–25 粒')
    await host.tap('礼盒')
    await host.sees('已选 22–25 粒 · 礼盒')
  }

  it('home → category → goods → SKU → cart → checkout → balance → order', async () => {
    const host = await program.open({ user: 'demo' })
    await host.sees('限时秒杀')
    await host.go('switchTab', '/pages/category/index')
    await host.sees('新西兰阳光金奇异果')
    await host.go('navigateTo', KIWI)
    await host.sees('每 3 自然日限购 4 件')
    await host.tap('加入购物车')
    await choose(host)
    await host.tap('加入购物车')
    await host.go('switchTab', '/pages/cart/index')
    await host.sees('22–25 粒 · 礼盒')
    await host.tap(/^结算/)
    await host.arrives('packages/order/checkout/index')
    await host.sees('望江路 188 号 春江花园 6 幢 1202')
    await host.sees('应付')
    await submit(host)
    await payFromBalance(host)
    await host.tap('查看订单')
    await host.arrives('packages/order/detail/index')
    await host.sees('待发货')
    await host.go('switchTab', '/pages/cart/index')
    await host.sees('购物车还是空的')
    clean(host)
  })

  it('a WeChat payment that is cancelled leads to the unpaid order', async () => {
    const host = await program.open({ user: 'demo', url: `${KIWI.slice(1)}` })
    await host.sees('新西兰阳光金奇异果')
    await host.tap('立即购买')
    await choose(host)
    await host.tap('立即购买')
    await host.arrives('packages/order/checkout/index')
    await host.sees('应付')
    await submit(host)
    await cancelAtCashier(host)
    await host.sees('待付款')
    clean(host)
  })

  it('a visitor of WeChat is asked to agree, is registered and goes on', async () => {
    const host = await program.open({ user: 'newcomer', url: KIWI.slice(1) })
    await host.sees('新西兰阳光金奇异果')
    await host.tap('收藏')
    await agree(host)
    await host.sees('已收藏')
    assert.ok(JSON.stringify(host.storage['shop.session']).includes('token'))
    clean(host)
  })
})
