import '../support/sandbox-build'
import OrderListPage from '@/packages/order/list'
import { orderClose } from '@/services'
import { payBy, readBill } from '@/stores/pay'
import { logout } from '@/stores/session'
import type { Id } from '@/types/api/common'
import { opens, shopForEachTest } from '../support/each-test'
import { httpTransport } from '../support/http-transport'
import { elementOf } from '../support/element-of'
import { fault, newShopper, placeOrder, slow, SOLD, statusOf } from '../support/orders'
import { until } from '../support/watched'

const { shop, page, watched, recorder } = shopForEachTest()

const show = opens('orderList', OrderListPage)

const pay = async (id: Id) => payBy(await readBill([id]), 'balance')
const tab = async (label: string) => {
  const one = [...document.querySelectorAll('.tabs__tab')].find((each) => each.textContent?.startsWith(label))
  if (!one) throw new Error(`no tab ${label}`)
  await page.tools.act(async () => void page.tools.fireEvent.click(one))
}
const cards = () => document.querySelectorAll('.order-card').length
const tabText = () => document.querySelector('.tabs')?.textContent ?? ''

const type = async (text: string) => {
  const input = document.querySelector('input')
  if (!input) throw new Error('no search box')
  await page.tools.act(async () => {
    input.value = text
    page.tools.fireEvent.input(input)
  })
  await page.tools.act(async () => {
    page.tools.fireEvent.keyDown(input, { key: 'Enter', keyCode: 13 })
  })
}

describe('the four states', () => {
  it('boxes first, then the orders with their counts', async () => {
    await newShopper(shop)
    await placeOrder()
    await slow(shop, '/order/list')
    await show()
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees('去支付')
    await until(() => tabText().includes('待付款1'))
    expect(document.querySelector('.skeleton')).toBeNull()
  })

  it('PITFALL code 700: without orders there is a next step; code 700 is no error', async () => {
    await newShopper(shop)
    await show()
    await page.sees('还没有订单')
    expect(page.text()).toContain('去逛逛')
  })

  it('a failed first request is said and tried again', async () => {
    await newShopper(shop)
    await placeOrder()
    await fault(shop, '/order/list', 'drop-before', 3)
    await show()
    await page.sees('网络好像断开了')
    await page.tap('重新加载')
    await page.sees('去支付')
  })

  it('a visitor is asked to log in', async () => {
    await newShopper(shop)
    logout()
    await show()
    await page.sees('登录后查看订单')
  })
})

describe('tabs, pages and search', () => {
  it('a tab shows its state only, and begins with the one in the address', async () => {
    await newShopper(shop, { balance: 500 })
    const paid = await placeOrder([{ goodsId: SOLD.toast }])
    await placeOrder()
    await pay(paid.id)
    await show({ tab: 'toShip' })
    await page.sees('待发货')
    await until(() => cards() === 1)
    expect(page.text()).not.toContain('去支付')
    await tab('待付款')
    await page.sees('去支付')
    expect(cards()).toBe(1)
    await tab('待评价')
    await page.sees('没有待评价的订单')
  })

  it('PITFALL page number: the page number stops at the end and begins anew with another tab', async () => {
    await newShopper(shop)
    for (let order = 0; order < 12; order += 1) await placeOrder([{ goodsId: SOLD.toast }])
    recorder.clear()
    await show()
    await until(() => cards() === 10)
    await page.fire('onReachBottom')
    await until(() => cards() === 12)
    await page.sees('没有更多订单了')
    recorder.clear()
    await page.fire('onReachBottom')
    expect(recorder.to('/order/list')).toEqual([])
    await tab('待付款')
    await until(() => cards() === 10)
    expect(recorder.to('/order/list').map(({ page: number, status }) => [number, status])).toEqual([
      ['1', '0'],
    ])
  })

  it('a late answer never overwrites a newer one', async () => {
    await newShopper(shop, { balance: 500 })
    const paid = await placeOrder([{ goodsId: SOLD.toast }])
    await pay(paid.id)
    await placeOrder()
    await show()
    await until(() => cards() === 2)
    recorder.through(async (request) => {
      const late = request.url.endsWith('/order/list') && /status=0/.test(String(request.body))
      if (late) await new Promise((resolve) => setTimeout(resolve, 400))
      return httpTransport(request)
    })
    await tab('待付款')
    await tab('待发货')
    await until(() => cards() === 1)
    await page.tools.act(() => new Promise((resolve) => setTimeout(resolve, 600)))
    expect(page.text()).not.toContain('去支付')
  })

  it('finds by words of the goods and by the whole order number', async () => {
    await newShopper(shop)
    const berries = await placeOrder()
    await placeOrder([{ goodsId: SOLD.toast }])
    await show()
    await until(() => cards() === 2)
    await type('草莓')
    await until(() => cards() === 1)
    expect(page.text()).toContain('草莓')
    await type(berries.orderNumber)
    await until(() => cards() === 1)
    await type('榴莲蛋糕')
    await page.sees('没有找到「榴莲蛋糕」')
    await page.tap('清除搜索')
    await until(() => cards() === 2)
  })

  it('a server that does not know the filter shows nothing that was not searched for', async () => {
    await newShopper(shop)
    await placeOrder()
    await placeOrder([{ goodsId: SOLD.toast }])
    recorder.through((request) =>
      httpTransport(
        request.method === 'POST'
          ? { ...request, body: request.body?.replace(/(^|&)goodsName=[^&]*/, '') }
          : request,
      ),
    )
    await show()
    await until(() => cards() === 2)
    await type('草莓')
    await until(() => cards() === 1)
  })
})

describe('what can be done', () => {
  it('pays: the row and the counts are read again', async () => {
    await newShopper(shop, { balance: 500 })
    const { id } = await placeOrder()
    await show()
    await page.sees('去支付')
    await page.tap('去支付')
    await page.sees('可用 ¥500.00')
    await page.tap('余额支付')
    await page.tap(/^余额支付 ¥/)
    await until(() => tabText().includes('待发货1') && !tabText().includes('待付款1'))
    expect(await statusOf(id)).toBe(1)
    expect(elementOf('去支付')).toBeUndefined()
  })

  it('cancels after a question, and deletes what is closed', async () => {
    await newShopper(shop)
    const { id } = await placeOrder()
    await show()
    await page.sees('取消订单')
    watched.agree = false
    await page.tap('取消订单')
    expect(await statusOf(id)).toBe(0)
    watched.agree = true
    await page.tap('取消订单')
    await page.sees('删除订单')
    await page.tap('删除订单')
    await page.sees('还没有订单')
    expect(await statusOf(id)).toBeUndefined()
  })

  it('confirms the receipt; in its tab the row is gone then', async () => {
    await newShopper(shop, { balance: 500 })
    const { id } = await placeOrder()
    await pay(id)
    await shop.control('/merchant/ship', { orderId: id, shipperName: '顺丰速运', trackingNumber: 'SF1001' })
    await show({ tab: 'shipped' })
    await page.sees('SF1001')
    await page.tap('确认收货')
    await page.sees('没有待收货的订单')
    expect(await statusOf(id)).toBe(3)
  })

  it('a double tap on cancel asks and sends once', async () => {
    await newShopper(shop)
    await placeOrder()
    await show()
    await page.sees('取消订单')
    recorder.clear()
    const button = elementOf('取消订单')
    if (!button) throw new Error('no button')
    await page.tools.act(async () => {
      page.tools.fireEvent.click(button)
      page.tools.fireEvent.click(button)
    })
    await page.sees('已关闭')
    expect(recorder.to('/order/close')).toHaveLength(1)
  })

  it('at the end of the time to pay the row refreshes itself', async () => {
    await newShopper(shop)
    const { id } = await placeOrder([{ goodsId: SOLD.strawberry }], { expireMinutes: 1 })
    await shop.control('/clock', { advance: 57 })
    await statusOf(id) // the shop's clock is learned from an answer
    await show()
    await page.sees('去支付')
    await page.sees('已关闭')
  })

  it('back from an order its row is read again', async () => {
    await newShopper(shop)
    const { id } = await placeOrder()
    await show()
    await page.sees('去支付')
    await page.tap(/红颜草莓/)
    await page.fire('onHide')
    await orderClose(id)
    await page.fire('onShow')
    await page.sees('已关闭')
  })
})
