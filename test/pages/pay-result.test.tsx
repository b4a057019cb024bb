import '../support/sandbox-build'
import PayResult from '@/packages/order/pay-result'
import { settlePayment } from '@/lib/sandbox/cashier'
import { offerSheet } from '@/lib/sheets'
import { payBy, readBill } from '@/stores/pay'
import type { Id } from '@/types/api/common'
import { formatYuan, sumYuan } from '@/utils/money'
import { shopForEachTest } from '../support/each-test'
import { mountPage } from '../support/mount'
import { fault, newShopper, placeOrder, placePickup, slow } from '../support/orders'

const { shop, page } = shopForEachTest()

const show = async (...ids: (Id | string)[]) => {
  await mountPage('payResult', PayResult, { orderIds: ids.join(',') })
}

const payFromBalance = async (...ids: Id[]) => payBy(await readBill(ids), 'balance')

/** Presents a payment with WeChat that arrives after so many milliseconds. */
const present = async (id: Id, delay: number) => {
  const takeBack = offerSheet('cashier', async ({ prepayId }) => {
    await settlePayment(prepayId, 'paid', delay)
    return 'presented'
  })
  await payBy(await readBill([id]), 'wechat')
  takeBack()
}

describe('states of the page', () => {
  it('boxes first, then what was paid and the next step', async () => {
    await newShopper(shop, { balance: 500 })
    const { id, orderNumber, amountReal } = await placeOrder()
    await payFromBalance(id)
    await slow(shop, '/order/detail')
    await show(id)
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees('支付成功')
    expect(page.text()).toContain(orderNumber)
    expect(page.text()).toContain(formatYuan(amountReal))
    expect(page.text()).toContain('店家正在备货')
    expect(page.text()).toContain('查看订单')
    await page.sees('也许你想要')
  })

  it('a failed load says so and is tried again', async () => {
    await newShopper(shop)
    const { id } = await placeOrder()
    await fault(shop, '/order/detail', 'drop-before', 3)
    await show(id)
    await page.sees('网络好像断开了')
    await page.tap('重新加载')
    await page.sees('还没有付款')
  })

  it('orders that are not there are said, with a way on', async () => {
    await newShopper(shop)
    await show(987654)
    await page.sees('没有找到这笔订单')
    expect(page.text()).toContain('再逛逛')
  })

  it('an address without ids is no dead end', async () => {
    await newShopper(shop)
    await show('abc')
    await page.sees('没有找到这笔订单')
  })
})

describe('outcomes', () => {
  it('unpaid: the time left and paying on', async () => {
    await newShopper(shop)
    const { id, amountReal } = await placeOrder()
    await show(id)
    await page.sees('还没有付款')
    await page.sees('剩余支付时间')
    await page.tap(`继续支付 ${formatYuan(amountReal)}`)
    await page.sees('支付订单')
  })

  it('PITFALL “success” on the phone taken as proof: it is confirmed here until the server says so, by itself', async () => {
    await newShopper(shop)
    const { id } = await placeOrder()
    await present(id, 1000)
    await show(id)
    await page.sees('正在确认付款')
    expect(page.text()).not.toContain('支付成功')
    await page.sees('支付成功')
  })

  it('nobody looks, nobody asks: a hidden page stops reading', async () => {
    await newShopper(shop)
    const { id } = await placeOrder()
    await present(id, 500)
    await show(id)
    await page.sees('正在确认付款')
    await page.fire('onHide')
    await page.tools.act(() => new Promise((resolve) => setTimeout(resolve, 2800)))
    expect(page.text()).toContain('正在确认付款')
    await page.fire('onShow')
    await page.sees('支付成功')
  })

  it('who did not pay after all can pay now', async () => {
    await newShopper(shop)
    const { id } = await placeOrder()
    await present(id, 60_000)
    await show(id)
    await page.sees('没有付款？重新支付')
    await page.tap('没有付款？重新支付')
    await page.sees('取消后订单保留在「待付款」')
  })

  it('closed orders say where the money would be', async () => {
    await newShopper(shop)
    const { id } = await placeOrder()
    await shop.control('/clock', { advance: 3 * 86_400 })
    await show(id)
    await page.sees('订单已关闭')
    expect(page.text()).toContain('钱会退回余额')
  })

  it('several orders: each with its amount, and their sum', async () => {
    await newShopper(shop, { balance: 500 })
    const first = await placeOrder()
    const second = await placePickup()
    await payFromBalance(first.id, second.id)
    await show(first.id, second.id)
    await page.sees('支付成功')
    expect(page.text()).toContain(first.orderNumber)
    expect(page.text()).toContain(second.orderNumber)
    const sum = formatYuan(sumYuan([first.amountReal, second.amountReal])).replace('¥', '')
    expect(page.text()).toContain(sum)
    expect(page.text()).toContain('查看全部订单')
  })

  it('an order to be collected points to its code', async () => {
    await newShopper(shop, { balance: 500 })
    const { id } = await placePickup()
    await payFromBalance(id)
    await show(id)
    await page.sees('凭取货码到店取货')
  })
})
