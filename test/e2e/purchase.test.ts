import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { useShop, type Shopper } from './browser'

/** Strawberries: no choice to make, no limit. */
const STRAWBERRIES = 'packages/goods/detail/index?id=1002'

interface Amount {
  balance: number
}

describe('the purchase, from a visitor’s first tap to the paid order', () => {
  const shop = useShop()

  const sees = ({ page }: Shopper, text: string | RegExp) =>
    page.getByText(text).filter({ visible: true }).first().waitFor()
  const tap = ({ page }: Shopper, text: string | RegExp) =>
    page.getByText(text, { exact: true }).filter({ visible: true }).last().click()

  const choose = async (shopper: Shopper) => {
    await shopper.page.getByText('22–25 粒', { exact: true }).filter({ visible: true }).last().click()
    await tap(shopper, '礼盒')
    await sees(shopper, '已选 22–25 粒 · 礼盒')
  }
  /** Logs the demo shopper in on the sheet that asks for it. */
  const logIn = async (shopper: Shopper) => {
    await tap(shopper, '用体验账号登录')
    await shopper.page.locator('.sheet').waitFor({ state: 'detached' })
  }
  /** A visitor buys one thing at once and logs in when asked. */
  const buyNow = async (shopper: Shopper) => {
    await shopper.open(STRAWBERRIES)
    await tap(shopper, '立即购买')
    await shopper.page.locator('.sheet').getByText('立即购买', { exact: true }).click()
    await logIn(shopper)
    await sees(shopper, '应付')
  }
  /** Decides at the sandbox's cashier, which stands for WeChat's own sheet. */
  const decide = async (shopper: Shopper, outcome: string) => {
    await tap(shopper, /^微信支付 ¥/)
    await tap(shopper, outcome)
    await tap(shopper, /^(确认支付|取消支付|让支付失败)/)
  }
  const token = (shopper: Shopper) =>
    shopper.page.evaluate(
      () =>
        (JSON.parse(localStorage.getItem('shop.session') ?? '{}') as { data: { d: { token: string } } }).data
          .d.token,
    )
  const balance = async (shopper: Shopper) =>
    (await shop.read<Amount>('/user/amount', { token: await token(shopper) })).balance
  const unpaidCount = async (shopper: Shopper) =>
    (await shop.read<{ count_id_no_pay: number }>('/order/statistics', { token: await token(shopper) }))
      .count_id_no_pay

  it('home → category → goods → SKU → cart → checkout → balance → order', async () => {
    const shopper = await shop.shopper()
    await shopper.open()
    await sees(shopper, '鲜选集市')
    await tap(shopper, '分类')
    await sees(shopper, '新西兰阳光金奇异果 22–25 粒 大果')
    await tap(shopper, '新西兰阳光金奇异果 22–25 粒 大果')
    await tap(shopper, '加入购物车')
    await choose(shopper)
    await tap(shopper, '加入购物车')
    await shopper.page.locator('.sheet').waitFor({ state: 'detached' })
    await shopper.page.reload()
    await shopper.open('pages/cart/index')
    await sees(shopper, '22–25 粒 · 礼盒')
    await tap(shopper, /^结算/)
    await logIn(shopper)
    await sees(shopper, '望江路 188 号 春江花园 6 幢 1202')
    await shopper.page.reload()
    await sees(shopper, '应付')
    await tap(shopper, '提交订单')
    const before = await balance(shopper)
    await tap(shopper, '余额支付')
    await tap(shopper, /^余额支付 ¥/)
    await sees(shopper, '支付成功')
    assert.ok((await balance(shopper)) < before, 'the balance pays the order')
    await tap(shopper, '查看订单')
    await sees(shopper, /待发货/)
    await shopper.open('pages/cart/index')
    await sees(shopper, '购物车还是空的')
    assert.deepEqual(shopper.complaints, [])
  })

  it('pays through WeChat’s sheet, which settles a moment later', async () => {
    const shopper = await shop.shopper()
    await buyNow(shopper)
    await tap(shopper, '提交订单')
    await decide(shopper, '支付成功')
    await shopper.page.waitForURL(/pay-result/)
    await sees(shopper, '支付成功')
    assert.deepEqual(shopper.complaints, [])
  })

  it('a cancelled payment leaves the unpaid order, never a second one', async () => {
    const shopper = await shop.shopper()
    await buyNow(shopper)
    const before = await unpaidCount(shopper)
    await tap(shopper, '提交订单')
    await decide(shopper, '用户取消')
    await shopper.page.waitForURL(/packages\/order\/(detail|pay-result)/)
    assert.equal(await unpaidCount(shopper), before + 1)
    assert.deepEqual(shopper.complaints, [])
  })

  it('a double tap on submit makes one order', async () => {
    const shopper = await shop.shopper()
    await buyNow(shopper)
    const before = await unpaidCount(shopper)
    const submit = shopper.page.getByText('提交订单', { exact: true }).filter({ visible: true }).last()
    await submit.waitFor()
    await submit.dblclick()
    await sees(shopper, '支付订单')
    assert.equal(await unpaidCount(shopper), before + 1)
  })

  it('an answer lost after the effect finds its order again by the submit key', async () => {
    const shopper = await shop.shopper()
    await buyNow(shopper)
    const before = await unpaidCount(shopper)
    await shop.control('/faults', { path: '/order/create', kind: 'drop-after', times: 1 })
    await tap(shopper, '提交订单')
    await sees(shopper, '支付订单')
    assert.equal(await unpaidCount(shopper), before + 1)
    await shop.control('/faults', {}, 'DELETE')
  })
})
