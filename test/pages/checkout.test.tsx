import Taro from '@tarojs/taro'

import CheckoutPage from '@/packages/order/checkout'
import { picked } from '@/lib/router'
import { offerSheet } from '@/lib/sheets'
import {
  addAddress,
  defaultAddress_v2,
  deleteAddress,
  orderDetail,
  orderList,
  queryAddress,
} from '@/services'
import { useCart } from '@/stores/cart'
import { changeDraft, createDraft, readDraft, type Draft } from '@/stores/draft'
import { merchantOf } from '@/stores/merchant'
import { useSession } from '@/stores/session'
import { useSettings } from '@/stores/settings'
import type { ConfigItem } from '@/types/api/system'
import { GOODS, draftLineOf, putIn, realOrders, resetCart } from '../support/cart-lines'
import { shopForEachTest } from '../support/each-test'
import { loginDemo } from '../support/dom-shop'
import { mountPage } from '../support/mount'
import { fault, heal } from '../support/orders'
import { until } from '../support/watched'

const { shop, page, watched, recorder } = shopForEachTest()

/** The merchant's settings as the back office holds them. */
const settings = (values: Record<string, string>) =>
  useSettings.setState({
    merchant: merchantOf(
      Object.entries({ mallName: '鲜选集市', ...values }).map(
        ([key, value]) => ({ key, value }) as ConfigItem,
      ),
    ),
  })

beforeEach(async () => {
  resetCart()
  settings({ ALLOW_SELF_COLLECTION: '1' })
  jest.spyOn(Taro, 'getLocation').mockRejectedValue(new Error('refused'))
  await loginDemo()
})

const pause = (milliseconds: number) =>
  page.tools.act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)))

const open = (id: string) => mountPage('checkout', CheckoutPage, { draft: id })

const begin = async (goodsIds: number[], change: (draft: Draft) => Partial<Draft> = () => ({})) => {
  const id = createDraft(await Promise.all(goodsIds.map((goodsId) => draftLineOf(goodsId))))
  changeDraft(id, change)
  await open(id)
  return id
}

/** Amounts have come and nothing is under way. */
const calculated = async () => {
  await page.sees('商品金额')
  await until(() => !page.text().includes('正在计算'), 'the amounts')
}

const orders = async () => (await orderList({ page: 1, pageSize: 50 })).orderList

/** The pay sheet of this page answers so. */
const paying = (answer: 'paid' | 'confirming' | 'unpaid') => {
  const requests: number[][] = []
  const stop = offerSheet('pay', ({ orderIds }) => {
    requests.push(orderIds)
    return Promise.resolve(answer)
  })
  return { requests, stop }
}

describe('states', () => {
  it('a missing or expired draft leads back to the cart', async () => {
    await open('nothing')
    await page.sees('这次结算已经过期')
    await page.tap('回购物车')
    expect(watched.visited.join()).toContain('pages/cart/index')
  })

  it('a visitor is asked to log in and keeps what was chosen', async () => {
    const id = createDraft([await draftLineOf(GOODS.salmon)])
    useSession.setState({}, true)
    await open(id)
    await page.sees('登录后继续')
    expect(readDraft(id)).toBeDefined()
  })

  it('PITFALL Session: who has just said "not now" is not asked again by itself, a button stays', async () => {
    const id = createDraft([await draftLineOf(GOODS.salmon)])
    await open(id)
    await page.sees('提交订单')
    let times = 0
    const takeBack = offerSheet('login', async () => {
      times += 1
      return false
    })
    await page.tools.act(async () => {
      useSession.setState({}, true)
    })
    await page.sees('登录后继续')
    expect(times).toBe(0)
    await page.tap('登录后继续')
    expect(times).toBe(1)
    takeBack()
  })

  it('amounts that could not be calculated are asked for again by a tap; nothing can be submitted meanwhile', async () => {
    await fault(shop, '/order/create', 'http-500', 99)
    await begin([GOODS.salmon])
    await page.sees('金额没有算出来')
    recorder.clear()
    await page.tap('提交订单')
    await until(
      () => recorder.to('/order/create').length >= 3 && recorder.open() === 0,
      'the amounts asked for again',
    )
    expect(realOrders(recorder)).toEqual([])
    await page.sees('金额没有算出来')
    await heal(shop)
    await page.tap('重算')
    await calculated()
    await page.sees('−¥12.00')
  })

  it('shows the address with a masked phone, the lines by shop and the bill', async () => {
    await begin([GOODS.salmon, GOODS.platter])
    await calculated()
    for (const text of [
      '望江路 188 号 春江花园 6 幢 1202',
      '138****6021',
      '望江路店',
      '老陈家熟食 · 近江店',
      '应付',
    ])
      await page.sees(text)
    expect(page.text()).not.toContain('13800006021')
  })
})

describe('amounts come from calculate', () => {
  it('line by line, and they add up', async () => {
    await begin([GOODS.strawberry], (draft) => ({ form: { ...draft.form, coupons: { 1: null } } }))
    await calculated()
    recorder.clear()
    const points = document.querySelector('[role="switch"]')
    await page.tools.act(async () => {
      if (points) page.tools.fireEvent.click(points)
    })
    await until(
      () => recorder.to('/order/create').some((fields) => fields.deductionScore === '1200'),
      'points',
    )
    await page.sees('−¥12.00')
    await page.sees('¥6.00')
    // 34.96 goods + 6.00 freight − 12.00 points
    await page.sees(/28.*\.96/)
  })

  it('PITFALL coupon that cannot be refused: the proposed coupon is visible, can be refused for good, and another one can be chosen', async () => {
    const id = await begin([GOODS.salmon])
    await calculated()
    await page.sees('已选最省')
    await page.tap('优惠券')
    await page.sees('这单用不了')
    await page.sees('限指定商品，满 ¥129 可用')
    await page.tap('不使用优惠券')
    await until(() => readDraft(id)?.form.coupons['1'] === null, 'refusal')
    await calculated()
    await page.sees('不使用')
    expect(page.text()).not.toContain('−¥12.00')
    await page.tap('优惠券')
    await page.tap('使用积分换 5 元无门槛')
    await calculated()
    await page.sees('−¥5.00')
  })

  it('PITFALL expired coupon: an expired coupon is left out with the reason, the checkout goes on', async () => {
    await begin([GOODS.salmon], (draft) => ({ form: { ...draft.form, coupons: { 1: 4711 } } }))
    await calculated()
    await page.sees('优惠券不存在，这单没有用它')
  })

  it('PITFALL stale calculate: a late answer never overwrites a newer one, and the button waits for the newest', async () => {
    await begin([GOODS.salmon])
    await calculated()
    await shop.control('/faults', { path: '/order/create', kind: 'latency', value: 1200, times: 1 })
    await page.tap('增加一件')
    await page.sees('正在计算')
    const button = document.querySelector('.page-checkout__submit')
    expect(button?.className).toContain('button--off')
    await page.tap('增加一件')
    await pause(2600)
    await calculated()
    // Three pieces at the member's price, 25 off.
    await page.sees(/200.*\.15/)
  })

  it('PITFALL total differs: a change while the buyer was away is said before anything is submitted', async () => {
    await begin([GOODS.salmon])
    await calculated()
    await shop.control('/clock', { advance: 8 * 86_400 })
    const real = Date.now
    jest.spyOn(Date, 'now').mockImplementation(() => real() + 31_000)
    watched.agree = false
    const before = (await orders()).length
    await page.tap('提交订单')
    await until(() => watched.questions.length > 0, 'the question')
    expect(watched.questions[0]).toBe('金额有变化')
    expect(watched.contents[0]).toMatch(/¥63\.05.*¥70\.05/)
    await pause(100)
    expect((await orders()).length).toBe(before)
  })
})

describe('what keeps an order back', () => {
  it('PITFALL missing address: no address: the submit leads to the form and sends nothing', async () => {
    for (const address of await queryAddress()) await deleteAddress(address.id)
    await begin([GOODS.salmon])
    await page.sees('添加收货地址')
    await calculated()
    recorder.clear()
    await page.tap('提交订单')
    await until(() => watched.visited.some((url) => url.includes('packages/address/edit')), 'the form')
    expect(watched.toasts).toContain('请先添加收货地址')
    expect(realOrders(recorder)).toEqual([])
  })

  it('PITFALL Errors: before the address is known nothing is submitted and nobody is sent to write one', async () => {
    await shop.control('/faults', {
      path: '/user/shipping-address/default/v2',
      kind: 'latency',
      value: 600,
      times: 1,
    })
    await begin([GOODS.salmon])
    recorder.clear()
    await page.tap('提交订单')
    await page.sees('望江路 188 号')
    expect(watched.visited).toEqual([])
    expect(watched.toasts).toEqual([])
    expect(realOrders(recorder)).toEqual([])
  })

  it('PITFALL Errors: while the address just written is being read nobody is sent to write another', async () => {
    for (const { id } of await queryAddress()) await deleteAddress(id)
    await begin([GOODS.salmon])
    await calculated()
    await page.tap('提交订单')
    const forms = () => watched.visited.filter((url) => url.includes('packages/address/edit'))
    await until(() => forms().length === 1, 'the form')
    const address = await addAddress({
      linkMan: '周先生',
      mobile: '13712345678',
      provinceId: '330000000000',
      cityId: '330100000000',
      districtId: '330102000000',
      address: '望江路 9 号',
    })
    await shop.control('/faults', { path: '/user/shipping-address/detail/v2', kind: 'latency', value: 600 })
    await page.tools.act(() => picked(address))
    await page.tap('提交订单')
    await page.sees('望江路 9 号')
    expect(forms()).toHaveLength(1)
  })

  it('PITFALL Errors: an address that could not be read is read again, nobody is sent to write another', async () => {
    await shop.control('/faults', {
      path: '/user/shipping-address/default/v2',
      kind: 'http-500',
      value: 500,
      times: 3,
    })
    await begin([GOODS.salmon])
    await calculated()
    await page.tap('提交订单')
    await page.sees('望江路 188 号')
    expect(watched.visited).toEqual([])
    expect(watched.toasts).not.toContain('请先添加收货地址')
  })

  it('an address out of reach is said on its card with what to do; 99999 is never shown', async () => {
    const address = (await defaultAddress_v2())?.info
    expect(address).toBeDefined()
    const { updateAddress } = await import('@/services')
    await updateAddress({
      id: address?.id ?? 0,
      provinceId: '650000000000',
      cityId: '650100000000',
      districtId: '650102000000',
    })
    await begin([GOODS.salmon])
    await calculated()
    await page.sees('这个地址暂不配送')
    await page.sees('改为自提')
    expect(page.text()).not.toContain('99,999')
    recorder.clear()
    await page.tap('提交订单')
    await pause(50)
    expect(watched.toasts).toContain('这个地址暂不配送，请换一个')
    expect(realOrders(recorder)).toEqual([])
  })

  it('out of stock is said at the shop, and the number is changed there', async () => {
    await begin([GOODS.milk, GOODS.salmon], (draft) => ({
      lines: draft.lines.map((line) => (line.goodsId === GOODS.milk ? { ...line, number: 3 } : line)),
    }))
    await page.sees(/库存不足，仅剩 2 件/)
    await page.sees('可以在这里改数量或移除商品')
    await page.tap('减少一件')
    await calculated()
    await page.sees('−¥12.00')
  })

  it("PITFALL missing field: the merchant's required fields are demanded and travel with the order", async () => {
    settings({ create_order_ext: '门禁码' })
    const id = await begin([GOODS.salmon])
    await calculated()
    await page.tap('提交订单')
    expect(watched.toasts).toContain('请填写门禁码')
    await page.sees('请先填写')
    await page.tools.act(async () => {
      changeDraft(id, (draft) => ({ form: { ...draft.form, extras: { 门禁码: '1202#' } } }))
    })
    page.unmount()
    await open(id)
    await calculated()
    const sheet = paying('unpaid')
    await page.tap('提交订单')
    await until(() => sheet.requests.length > 0, 'the order')
    const detail = await orderDetail(sheet.requests[0][0])
    expect(detail?.extJson).toMatchObject({ 门禁码: '1202#' })
    sheet.stop()
  })

  it('pick-up needs a shop and a contact; the region is not sent', async () => {
    await begin([GOODS.salmon])
    await calculated()
    await page.tap('到店自提')
    await page.sees('提货人')
    await until(() => page.text().includes('07:00'), 'the suggestion')
    await calculated()
    recorder.clear()
    const sheet = paying('unpaid')
    await page.tap('提交订单')
    await until(() => sheet.requests.length > 0, 'the order')
    expect(realOrders(recorder)[0]).toMatchObject({
      peisongType: 'zq',
      shopIdZt: '1',
      linkMan: '林女士',
      mobile: '13800006021',
      isCanHx: 'true',
    })
    expect(realOrders(recorder)[0].provinceId).toBeUndefined()
    sheet.stop()
  })
})

describe('one submit is one order', () => {
  it('PITFALL submitted twice: submit tapped twice makes one order, and cancelling the payment leads to that unpaid order', async () => {
    await putIn(GOODS.salmon)
    const kept = await putIn(GOODS.toast)
    await begin([GOODS.salmon])
    await calculated()
    const before = (await orders()).length
    const sheet = paying('unpaid')
    recorder.clear()
    await page.doubleTap('提交订单')
    await until(() => watched.visited.length > 0, 'leaving')
    expect(realOrders(recorder)).toHaveLength(1)
    expect((await orders()).length).toBe(before + 1)
    const [[orderId]] = sheet.requests
    expect(watched.visited).toEqual([expect.stringContaining(`packages/order/detail/index?id=${orderId}`)])
    // The submit button is gone for good.
    await page.sees('订单已提交')
    expect(page.text()).not.toContain('提交订单')
    expect(useCart.getState().lines.map((line) => line.key)).toEqual([kept])
    sheet.stop()
  })

  it.each(['paid', 'confirming'] as const)(
    'after "%s" the result page reads the order again',
    async (answer) => {
      await begin([GOODS.salmon])
      await calculated()
      const sheet = paying(answer)
      await page.tap('提交订单')
      await until(() => watched.visited.length > 0, 'leaving')
      expect(watched.visited[0]).toContain('packages/order/pay-result/index?orderIds=')
      sheet.stop()
    },
  )

  it('a lost answer does not make a second order', async () => {
    await begin([GOODS.salmon])
    await calculated()
    const before = (await orders()).length
    await shop.control('/faults', { path: '/order/create', kind: 'drop-after', times: 1 })
    const sheet = paying('unpaid')
    await page.tap('提交订单')
    await until(() => watched.visited.length > 0, 'leaving')
    expect((await orders()).length).toBe(before + 1)
    sheet.stop()
  })

  it('while the outcome is unknown the button only asks for it', async () => {
    await begin([GOODS.salmon])
    await calculated()
    await shop.control('/faults', { path: '/order/create', kind: 'drop-after', times: 1 })
    await shop.control('/faults', { path: '/order/list', kind: 'drop-before' })
    await page.tap('提交订单')
    await page.sees('查询下单结果')
    recorder.clear()
    await page.tap('查询下单结果')
    await until(() => watched.toasts.some((text) => text.includes('还是没查到')), 'still unknown')
    expect(realOrders(recorder)).toEqual([])
    await shop.control('/faults', {}, 'DELETE')
    const sheet = paying('unpaid')
    await page.tap('查询下单结果')
    await until(() => watched.visited.some((url) => url.includes('order/detail')), 'leaving')
    expect(realOrders(recorder)).toEqual([])
    sheet.stop()
  })

  it('opened again after it was ordered, the checkout leads to its order', async () => {
    const id = createDraft([await draftLineOf(GOODS.salmon)])
    changeDraft(id, () => ({ ordered: { 1: 4711 } }))
    await open(id)
    await until(() => watched.visited.length > 0, 'leaving')
    expect(watched.visited[0]).toContain('packages/order/detail/index?id=4711')
    expect(page.text()).not.toContain('提交订单')
  })
})

describe('several shops', () => {
  it('all are paid together', async () => {
    await begin([GOODS.salmon, GOODS.platter])
    await calculated()
    const sheet = paying('unpaid')
    await page.tap('提交订单')
    await until(() => watched.visited.length > 0, 'leaving')
    expect(sheet.requests[0]).toHaveLength(2)
    expect(watched.visited[0]).toContain('packages/order/list/index?tab=unpaid')
    sheet.stop()
  })

  it('PITFALL several shops: the second fails: it is said which one exists, and only the other is sent again', async () => {
    await putIn(GOODS.salmon)
    const kept = await putIn(GOODS.platter)
    const id = await begin([GOODS.salmon, GOODS.platter])
    await calculated()
    const before = (await orders()).length
    // Somebody else buys the second shop's last pieces in between.
    const draft = readDraft(id) as Draft
    await page.tools.act(async () => {
      changeDraft(id, () => ({
        lines: draft.lines.map((line) => (line.shopId === 2 ? { ...line, number: 9000 } : line)),
      }))
    })
    await page.tap('提交订单')
    await page.sees('的订单已提交')
    await page.sees('只会补交这一单')
    await page.sees(/库存不足/)
    expect((await orders()).length).toBe(before + 1)
    expect(useCart.getState().lines.map((line) => line.key)).toEqual([kept])
    await page.tap('数量 9000，点按输入')
    const input = document.querySelector<HTMLElement>('.stepper__input')
    expect(input).not.toBeNull()
    await page.tools.act(async () => {
      input?.dispatchEvent(new CustomEvent('blur', { detail: { value: '1' } }))
    })
    await until(
      () => readDraft(id)?.lines.some((line) => line.number === 1 && line.shopId === 2) ?? false,
      'the number',
    )
    await calculated()
    recorder.clear()
    const sheet = paying('unpaid')
    await page.tap('继续提交')
    await until(() => watched.visited.length > 0, 'leaving')
    expect(realOrders(recorder).map((fields) => fields.filterShopId)).toEqual(['2'])
    expect((await orders()).length).toBe(before + 2)
    expect(sheet.requests[0]).toHaveLength(2)
    sheet.stop()
  })
})
