import '../support/sandbox-build'
import Taro from '@tarojs/taro'
import OrderDetailPage from '@/packages/order/detail'
import { orderClose, orderDelete, orderDelivery } from '@/services'
import { useCart } from '@/stores/cart'
import { logout } from '@/stores/session'
import { payBy, readBill } from '@/stores/pay'
import type { Id } from '@/types/api/common'
import { formatYuan } from '@/utils/money'
import { resetCart } from '../support/cart-lines'
import { shopForEachTest } from '../support/each-test'
import { elementOf } from '../support/element-of'
import { mountPage } from '../support/mount'
import { fault, newShopper, placeOrder, placePickup, slow, SOLD, statusOf } from '../support/orders'
import { until } from '../support/watched'

const { shop, page, watched } = shopForEachTest()
let copied: string

beforeEach(() => {
  resetCart()
  copied = ''
  jest.spyOn(Taro, 'setClipboardData').mockImplementation(async ({ data }) => {
    copied = data
    return { errMsg: '' } as never
  })
})

const show = (id?: Id) => mountPage('orderDetail', OrderDetailPage, { id })

const paidOrder = async () => {
  await newShopper(shop, { balance: 500 })
  const order = await placeOrder([{ goodsId: SOLD.strawberry }, { goodsId: SOLD.toast, number: 2 }])
  await payBy(await readBill([order.id]), 'balance')
  return order
}

const ship = (orderId: Id, shipperName?: string, trackingNumber?: string) =>
  shop.control('/merchant/ship', { orderId, ...(shipperName ? { shipperName, trackingNumber } : {}) })

describe('the four states', () => {
  it('boxes first, then the order', async () => {
    await newShopper(shop)
    const { id, orderNumber } = await placeOrder()
    await slow(shop, '/order/detail')
    await show(id)
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees(orderNumber)
    expect(document.querySelector('.skeleton')).toBeNull()
  })

  it('a failed load says so and is tried again', async () => {
    await newShopper(shop)
    const { id } = await placeOrder()
    await fault(shop, '/order/detail', 'drop-before', 3)
    await show(id)
    await page.sees('网络好像断开了')
    await page.tap('重新加载')
    await page.sees('等待付款')
  })

  it('somebody else’s order is not shown, and there is a way on', async () => {
    await newShopper(shop)
    const { id } = await placeOrder()
    await newShopper(shop)
    await show(id)
    await page.sees('没有找到这笔订单')
    expect(page.text()).toContain('查看我的订单')
    expect(page.text()).not.toContain('林女士')
  })

  it('a deleted order and a cut link are no dead ends', async () => {
    await newShopper(shop)
    const { id } = await placeOrder()
    await orderClose(id)
    await orderDelete(id)
    await show(id)
    await page.sees('没有找到这笔订单')
    page.unmount()
    await show()
    await page.sees('这个链接不完整')
  })

  it('a visitor is asked to log in, here', async () => {
    await newShopper(shop)
    const { id } = await placeOrder()
    logout()
    await show(id)
    await page.sees('登录后查看订单')
    await page.tap('登录')
    await page.sees('暂不登录')
  })
})

describe('an unpaid order', () => {
  it('shows its clock, its bill and paying at the thumb', async () => {
    await newShopper(shop)
    const { id, amount, amountReal } = await placeOrder()
    await show(id)
    await page.sees('内付款，超时订单自动取消')
    expect(page.text()).toContain(formatYuan(amount))
    expect(page.text()).toContain('应付')
    expect(page.text()).toContain('林女士 138****6021')
    expect(page.text()).not.toContain('13800006021')
    await page.tap(`支付 ${formatYuan(amountReal)}`)
    await page.sees('支付订单')
  })

  it('is paid and then read again', async () => {
    await newShopper(shop, { balance: 500 })
    const { id, amountReal } = await placeOrder()
    await show(id)
    await page.sees('等待付款')
    await page.tap(`支付 ${formatYuan(amountReal)}`)
    await page.sees('可用 ¥500.00')
    await page.tap('余额支付')
    await page.tap(/^余额支付 ¥/)
    await page.sees('等待发货')
  })

  it('is cancelled after a question only', async () => {
    await newShopper(shop)
    const { id } = await placeOrder()
    await show(id)
    await page.sees('取消订单')
    watched.agree = false
    await page.tap('取消订单')
    expect(await statusOf(id)).toBe(0)
    watched.agree = true
    await page.tap('取消订单')
    await page.sees('订单已关闭')
    expect(await statusOf(id)).toBe(-1)
  })

  it('a lost answer of cancelling is found out by reading', async () => {
    await newShopper(shop)
    const { id } = await placeOrder()
    await show(id)
    await page.sees('取消订单')
    await fault(shop, '/order/close', 'drop-after', 1)
    await page.tap('取消订单')
    await page.sees('订单已关闭')
  })

  it('at the end of its time it closes by itself on the page', async () => {
    await newShopper(shop)
    const { id } = await placeOrder([{ goodsId: SOLD.strawberry }], { expireMinutes: 1 })
    await shop.control('/clock', { advance: 57 })
    await statusOf(id) // the shop's clock is learned from an answer
    await show(id)
    await page.sees('等待付款')
    await page.sees('订单已关闭')
    expect(page.text()).toContain('超时未支付')
  })
})

describe('a paid order', () => {
  it('shows lines, what was paid and what happened', async () => {
    const { id, amountReal } = await paidOrder()
    await show(id)
    await page.sees('等待发货')
    expect(page.text()).toContain('实付')
    expect(page.text()).toContain(formatYuan(amountReal).replace('¥', ''))
    expect(page.text()).toContain('×2')
    await page.tap('查看')
    await page.sees('下单')
    expect(page.text()).toContain('支付')
  })

  it('several parcels: a chip each, with courier, number and traces', async () => {
    const { id } = await paidOrder()
    await ship(id, '顺丰速运', 'SF1001')
    await ship(id, '中通快递', 'ZT2002')
    await shop.control('/clock', { advance: 6 * 3600 })
    await show(id)
    await page.sees('共 2 个包裹正在路上')
    expect(page.text()).toContain('SF1001')
    expect(page.text()).not.toContain('ZT2002')
    expect(page.text()).toContain('快件离开发货地转运中心')
    await page.tap('包裹 2')
    await page.sees('ZT2002')
    expect(page.text()).not.toContain('SF1001')
    await page.tap('复制运单号')
    expect(copied).toBe('ZT2002')
  })

  it('receipt is confirmed after a question', async () => {
    const { id } = await paidOrder()
    await ship(id)
    await show(id)
    await page.sees('确认收货')
    await page.tap('确认收货')
    await page.sees('已收货')
    expect(await statusOf(id)).toBe(3)
  })

  it('the order number is copied on a tap', async () => {
    const { id, orderNumber } = await paidOrder()
    await show(id)
    await page.sees(orderNumber)
    expect(copied).toBe('')
    await page.tap('复制')
    expect(copied).toBe(orderNumber)
  })

  it('its lines go back into the cart, at today’s price', async () => {
    const { id } = await paidOrder()
    await show(id)
    await page.sees('再来一单')
    await page.tap('再来一单')
    await until(async () => useCart.getState().lines.length === 2)
    const toast = useCart.getState().lines.find((line) => line.goodsId === SOLD.toast)
    expect(toast?.number).toBe(2)
  })

  it('cannot be deleted before it is over', async () => {
    const { id } = await paidOrder()
    await ship(id)
    await orderDelivery(id)
    await show(id)
    await page.sees('已收货')
    expect(elementOf('删除订单')).toBeUndefined()
  })
})

describe('an order to collect', () => {
  it('its code is a picture drawn here and a number to copy; unpaid it has none', async () => {
    await newShopper(shop, { balance: 500 })
    const { id } = await placePickup()
    await show(id)
    await page.sees('等待付款')
    expect(elementOf('取货码的二维码')).toBeUndefined()
    page.unmount()
    await payBy(await readBill([id]), 'balance')
    await show(id)
    await page.sees('等待自提')
    expect(document.querySelector('.pickup__picture')?.outerHTML).toContain('data:image/gif;base64,')
    expect(page.text()).toContain('望江路店')
    await page.tap('复制取货码')
    expect(copied).toMatch(/^\d{12}$/)
  })
})
