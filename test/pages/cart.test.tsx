import CartPage from '@/pages/cart'
import { readDraft } from '@/stores/draft'
import { connectCart, selectCartLines, useCart } from '@/stores/cart'
import { opens, shopForEachTest } from '../support/each-test'
import { elementOf } from '../support/element-of'
import { GOODS, putIn, resetCart } from '../support/cart-lines'
import { loginDemo } from '../support/dom-shop'
import Taro from '@tarojs/taro'

const { shop, page, recorder } = shopForEachTest()
const stops: (() => void)[] = []

beforeEach(() => {
  resetCart()
  stops.push(connectCart())
})
afterEach(() => stops.splice(0).forEach((stop) => stop()))

const open = opens('cart', CartPage)

const pause = (milliseconds: number) =>
  page.tools.act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)))

const keys = () => useCart.getState().lines.map((line) => line.key)
const lineOf = (key: string) => useCart.getState().lines.find((line) => line.key === key)

/** The row of one goods, as people see it. */
const rowOf = (name: string): HTMLElement => {
  const row = elementOf(`选择 ${name}`)?.closest<HTMLElement>('.page-cart__row')
  if (!row) throw new Error(`no row for ${name}`)
  return row
}

const tapIn = async (root: ParentNode, wanted: string | RegExp) => {
  const element = elementOf(wanted, root)
  if (!element) throw new Error(`nothing to tap says ${String(wanted)}`)
  await page.tools.act(async () => {
    page.tools.fireEvent.click(element)
  })
}

describe('states', () => {
  it('empty and the recommendations fail: the rest of the page stays, with a retry', async () => {
    await shop.control('/faults', { path: '/shop/goods/list', kind: 'http-500', value: 500 })
    await open()
    await page.sees('购物车还是空的')
    await page.sees('去逛逛')
    await page.sees(/再试|重试/)
  })

  it('empty: a way on and what others buy', async () => {
    await open()
    await page.sees('购物车还是空的')
    await page.sees('去逛逛')
    await page.sees('大家都在买')
  })

  it('prices cannot be updated: what was known stays, and a retry gets them', async () => {
    await putIn(GOODS.strawberry, { price: 40 })
    await shop.control('/faults', { path: '/shop/goods/detail', kind: 'http-500', value: 500, times: 3 })
    await open()
    await page.sees('有商品的价格没有更新成功')
    expect(page.text()).toContain('40')
    await page.tap('重试')
    await page.sees('比加入时降 ¥3.20')
  })
})

describe('lines', () => {
  it('PITFALL prices frozen: are grouped by shop and priced anew when the cart shows', async () => {
    await putIn(GOODS.strawberry, { price: 43.8 })
    await putIn(GOODS.platter, { price: 40 })
    await open()
    await page.sees('望江路店')
    await page.sees('老陈家熟食 · 近江店')
    await page.sees('比加入时降 ¥7.00')
    await page.sees('比加入时涨 ¥6.80')
  })

  it('PITFALL no stock cap: low stock caps the stepper, and the reason stands next to it', async () => {
    const key = await putIn(GOODS.milk, { number: 2 })
    const said = jest.spyOn(Taro, 'showToast').mockResolvedValue({ errMsg: '' })
    await open()
    await page.sees('仅剩 2 件')
    await tapIn(rowOf('望江牧场当日鲜牛乳 950ml 低温巴氏杀菌'), '增加一件')
    expect(lineOf(key)?.number).toBe(2)
    expect(said).toHaveBeenCalledWith(expect.objectContaining({ title: '库存只有 2 件' }))
  })

  it('a purchase limit caps it as well', async () => {
    await loginDemo()
    await putIn(GOODS.greens, { number: 3 })
    await open()
    await page.sees('限购 3 件，已到上限')
  })

  it('a number that stock no longer allows is changed, and that is said', async () => {
    const key = await putIn(GOODS.milk, { number: 5 })
    await open()
    await page.sees('按库存或限购，5 改为 2 件')
    expect(lineOf(key)?.number).toBe(2)
  })

  it('PITFALL no undo: swiping away deletes one line, undo brings it back', async () => {
    await putIn(GOODS.toast)
    const key = await putIn(GOODS.strawberry, { number: 2 })
    await open()
    await page.sees('草莓')
    await page.tap('删除 丹东 99 红颜草莓 大果 500g')
    expect(keys()).not.toContain(key)
    await page.sees('已删除')
    await page.tap('撤销')
    expect(lineOf(key)?.number).toBe(2)
  })

  it('the last line can be deleted and brought back too', async () => {
    const key = await putIn(GOODS.toast)
    await open()
    await page.sees('吐司')
    await page.tap(/^删除 /)
    await page.sees('购物车还是空的')
    await page.tap('撤销')
    expect(keys()).toEqual([key])
  })

  it('the choice is changed in place', async () => {
    const key = await putIn(GOODS.avocado, { propertyChildNames: '即食' })
    await open()
    await page.sees('即食')
    await page.tap('已选 即食，点按更换')
    await page.sees('确定')
    const other = [...document.querySelectorAll<HTMLElement>('.option')].find(
      (option) => !/option--on|option--out/.test(option.className),
    )
    if (!other) throw new Error('no other choice is open')
    const name = other.textContent ?? ''
    await page.tools.act(async () => page.tools.fireEvent.click(other))
    await page.tap('确定')
    expect(keys()).not.toContain(key)
    expect(useCart.getState().lines).toMatchObject([{ goodsId: GOODS.avocado, propertyChildNames: name }])
  })
})

describe('gone goods', () => {
  it('PITFALL sold out yet ordered: stand at the end, are never counted and never ordered, and are cleared in one tap with undo', async () => {
    await loginDemo()
    const gone = await putIn(GOODS.soldOut, { number: 3 })
    const kept = await putIn(GOODS.salmon)
    await open()
    await page.sees('失效商品')
    await page.sees('已售罄')
    await page.sees('结算 (1)')
    const went = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: '' })
    await page.tap('结算 (1)')
    await pause(50)
    const id = /draft=([^&]+)/.exec(String(went.mock.calls[0]?.[0].url))?.[1]
    expect(readDraft(id)?.lines.map((line) => line.cartKey)).toEqual([kept])
    await page.tap('一键清空')
    expect(keys()).toEqual([kept])
    await page.tap('撤销')
    expect(keys()).toContain(gone)
  })
})

describe('selection', () => {
  it('PITFALL no select-all: one line, one shop, all', async () => {
    await putIn(GOODS.toast)
    await putIn(GOODS.strawberry)
    await putIn(GOODS.platter)
    await open()
    await page.sees('结算 (3)')
    await page.tap('全选 望江路店')
    await page.sees('结算 (1)')
    await page.tap(/^选择 丹东/)
    await page.sees('结算 (2)')
    await page.tap('全选')
    await page.sees('结算 (3)')
    await page.tap('全选')
    await page.sees('还没有选商品')
  })
})

describe('totals', () => {
  it('a guest sees an estimate that is called one, in whole fen', async () => {
    await putIn(GOODS.greens, { number: 3 })
    await putIn(GOODS.strawberry)
    recorder.clear()
    await open()
    await page.sees('预估')
    await page.sees(/47.*\.54/)
    await page.sees('登录后按会员价和优惠券计算')
    expect(recorder.to('/order/create')).toEqual([])
  })

  it('a user sees what calculate answers, with the coupon the server proposes', async () => {
    await loginDemo()
    await putIn(GOODS.salmon)
    await open()
    await page.sees('已减 ¥12.00')
    await page.sees('合计')
    expect(page.text()).not.toContain('预估')
    await page.tap('金额明细')
    await page.sees('−¥12.00')
  })

  it('says how much is missing for the next coupon', async () => {
    await loginDemo()
    await putIn(GOODS.strawberry)
    await open()
    await page.sees('再买 ¥24.04 可用「满 59 减 12」')
  })

  it('PITFALL every keystroke posts: quick taps are one calculation: nothing is posted per tap or keystroke', async () => {
    await loginDemo()
    const key = await putIn(GOODS.salmon)
    await open()
    await page.sees('已减')
    recorder.clear()
    for (let tap = 0; tap < 5; tap += 1) await page.tap('增加一件')
    expect(lineOf(key)?.number).toBe(6)
    expect(recorder.requests).toEqual([])
    await pause(900)
    const numbers = recorder
      .to('/order/create')
      .map((fields) => (JSON.parse(fields.goodsJsonStr) as { number: number }[])[0].number)
    expect(new Set(numbers)).toEqual(new Set([6]))
    expect(numbers.length).toBeLessThanOrEqual(2)
  })

  it('a late answer never overwrites a newer one', async () => {
    await loginDemo()
    const [salmon, toast] = [await putIn(GOODS.salmon), await putIn(GOODS.toast)]
    selectCartLines([toast], false)
    await open()
    await page.sees('已减')
    await shop.control('/faults', { path: '/order/create', kind: 'latency', value: 1500, times: 1 })
    await tapIn(rowOf('挪威冰鲜三文鱼中段 刺身级 300g'), '增加一件')
    await pause(500)
    await page.tap(/^选择 挪威/)
    await page.tap(/^选择 北海道/)
    await pause(2600)
    expect(lineOf(salmon)?.selected).toBe(false)
    expect(page.text()).toMatch(/17\.86/)
  })

  it('what the server refuses is said above the total, which is an estimate then', async () => {
    await loginDemo()
    await putIn(GOODS.milk, { number: 2 })
    await putIn(GOODS.salmon)
    await open()
    await page.sees('已减')
    await shop.control('/faults', { path: '/order/create', kind: 'code', value: -1, times: 8 })
    await page.tap(/^选择 望江牧场/)
    await page.sees('预估')
    await page.sees('按商品单价预估，以结算为准')
  })
})

describe('editing', () => {
  it('deletes what is marked, with undo, and leaves the selection for checkout alone', async () => {
    const toast = await putIn(GOODS.toast)
    const salmon = await putIn(GOODS.salmon)
    await open()
    await page.tap('管理')
    await page.sees('移入收藏')
    await page.tap(/^选择 北海道/)
    await page.tap('删除')
    expect(keys()).toEqual([salmon])
    await page.tap('撤销')
    expect(keys()).toContain(toast)
    expect(lineOf(toast)?.selected).toBe(true)
  })

  it('moves into the favourites; what does not arrive stays in the cart and is said', async () => {
    await loginDemo()
    await putIn(GOODS.toast)
    await putIn(GOODS.salmon)
    const said = jest.spyOn(Taro, 'showToast').mockResolvedValue({ errMsg: '' })
    await open()
    await page.tap('管理')
    await page.tap('全选')
    await shop.control('/faults', { path: '/shop/goods/fav/add', kind: 'http-500', value: 500, times: 1 })
    await page.tap('移入收藏')
    await page.sees('已移入收藏 1 种商品')
    expect(keys()).toHaveLength(1)
    expect(said).toHaveBeenCalledWith(
      expect.objectContaining({ title: expect.stringContaining('没有收藏成功') }),
    )
  })
})

describe('where it goes', () => {
  it('shows the default address and pulls everything anew', async () => {
    await loginDemo()
    await putIn(GOODS.toast)
    await open()
    await page.sees('送至 望江路 188 号')
    recorder.clear()
    await page.fire('onPullDownRefresh')
    await pause(200)
    expect(recorder.to('/shop/goods/detail')).toHaveLength(1)
    expect(recorder.to('/user/shipping-address/default/v2')).toHaveLength(1)
  })
})
