import '../support/sandbox-build'
import { CashierSheet } from '@/features/cashier-sheet'
import { PaySheet } from '@/features/pay-sheet'
import { ask } from '@/lib/sheets'
import { userAmount } from '@/services/wallet'
import type { Id } from '@/types/api/common'
import { formatYuan, minusYuan } from '@/utils/money'
import { shopForEachTest } from '../support/each-test'
import { elementOf } from '../support/element-of'
import { mountElement } from '../support/mount'
import { fault, heal, newShopper, placeOrder, SOLD, statusOf } from '../support/orders'

const { shop, page, recorder } = shopForEachTest()

/** Opens the sheet; the answer is kept apart because it comes when the sheet closes. */
const openSheet = async (...orderIds: Id[]) => {
  await mountElement(() => (
    <>
      <PaySheet />
      <CashierSheet />
    </>
  ))
  const asked = { answer: undefined as string | undefined }
  await page.tools.act(async () => {
    void ask('pay', { orderIds }).then((answer) => {
      asked.answer = answer
    })
  })
  return asked
}

const answered = async (asked: { answer: string | undefined }): Promise<string | undefined> => {
  const until = Date.now() + 5000
  while (asked.answer === undefined && Date.now() < until)
    await page.tools.act(() => new Promise((resolve) => setTimeout(resolve, 20)))
  return asked.answer
}

const close = () => page.tap('关闭')
const checked = (way: string) =>
  document.querySelector(`[role=radio][aria-label^="${way}"]`)?.getAttribute('aria-checked')

describe('the four states', () => {
  it('boxes stand where amount and ways will be, then the amount and the time left', async () => {
    await newShopper(shop)
    const { id, amountReal } = await placeOrder()
    await openSheet(id)
    expect(page.text()).toContain('支付订单')
    expect(document.querySelector('.skeleton')).not.toBeNull()
    await page.sees('剩余支付时间')
    expect(document.querySelector('.skeleton')).toBeNull()
    expect(page.text()).toContain(`微信支付 ${formatYuan(amountReal)}`)
  })

  it('a failed load says so and is tried again', async () => {
    await newShopper(shop)
    const { id } = await placeOrder()
    await fault(shop, '/user/amount', 'drop-before', 3)
    await openSheet(id)
    await page.sees('网络好像断开了')
    await page.tap('重新加载')
    await page.sees('剩余支付时间')
  })

  it('an order whose time is over is closed, and so is the sheet', async () => {
    await newShopper(shop)
    const { id } = await placeOrder()
    await shop.control('/clock', { advance: 3 * 86_400 })
    const asked = await openSheet(id)
    await page.sees('订单已关闭')
    await page.tap('知道了')
    expect(await answered(asked)).toBe('unpaid')
  })

  it('an order that is paid already answers at once', async () => {
    await newShopper(shop, { balance: 500 })
    const { id } = await placeOrder()
    const first = await openSheet(id)
    await page.sees(/余额支付/)
    await page.tap(/^余额支付/)
    await page.sees(/余额支付 ¥/)
    await page.tap(/^余额支付 ¥/)
    expect(await answered(first)).toBe('paid')
    page.unmount()
    expect(await answered(await openSheet(id))).toBe('paid')
  })
})

describe('the ways', () => {
  it('a balance too low cannot be chosen and says how much is missing', async () => {
    await newShopper(shop, { balance: 10 })
    const { id, amountReal } = await placeOrder()
    await openSheet(id)
    const missing = formatYuan(minusYuan(amountReal, 10))
    await page.sees(`可用 ¥10.00，还差 ${missing}`)
    await page.tap('余额支付')
    expect(checked('微信支付')).toBe('true')
    await page.tap('余额 + 微信')
    await page.sees(`微信支付 ${missing}`)
  })

  it('the choice is remembered', async () => {
    await newShopper(shop, { balance: 500 })
    const { id } = await placeOrder()
    const asked = await openSheet(id)
    await page.sees('可用 ¥500.00')
    await page.tap('余额支付')
    await close()
    expect(await answered(asked)).toBe('unpaid')
    page.unmount()
    await openSheet(id)
    await page.sees(/余额支付 ¥/)
  })

  it('nothing to pay but points is settled at once', async () => {
    await newShopper(shop, { score: 900 })
    const { id, amountReal, score } = await placeOrder([{ goodsId: SOLD.tote }])
    expect([amountReal, score]).toEqual([0, 800])
    expect(await answered(await openSheet(id))).toBe('paid')
    expect(await statusOf(id)).toBe(1)
  })

  it('points that are missing forbid every way', async () => {
    await newShopper(shop, { balance: 500, score: 100 })
    const { id } = await placeOrder([{ goodsId: SOLD.tote }])
    const { score } = await userAmount()
    const asked = await openSheet(id)
    await page.sees(`积分不足，还差 ${800 - score} 积分`)
    await page.tap('确认订单')
    await close()
    expect(await answered(asked)).toBe('unpaid')
    expect(await statusOf(id)).toBe(0)
  })

  it('Alipay shows its link; what was paid there is found by reading the order', async () => {
    await newShopper(shop)
    const { id } = await placeOrder()
    const asked = await openSheet(id)
    await page.sees('支付宝')
    await page.tap('支付宝')
    await page.sees(/支付宝 ¥/)
    await page.tap(/^支付宝 ¥/)
    await page.sees('打开付款页')
    const [, prepayId] = /alipay\/(wx[a-z0-9]+)/.exec(page.text()) ?? []
    await shop.control(`/wxpay/${prepayId}`, { result: 'paid', delay: 0 })
    await page.tap('我已付款')
    expect(await answered(asked)).toBe('paid')
  })
})

/** To the cashier, and an ending there. */
const endWith = async (ending: string, button: RegExp) => {
  await page.sees(/微信支付 ¥/)
  await page.tap(/^微信支付 ¥/)
  await page.sees('沙箱收银台')
  await page.tap(ending)
  await page.tap(button)
}

describe('with WeChat', () => {
  it('pays: the answer comes when the server says so', async () => {
    await newShopper(shop)
    const { id } = await placeOrder()
    const asked = await openSheet(id)
    await endWith('支付成功', /^确认支付/)
    await page.sees('正在确认付款')
    expect(asked.answer).toBeUndefined()
    expect(await answered(asked)).toBe('paid')
    expect(await statusOf(id)).toBe(1)
  })

  it('PITFALL “cancel” shown as failure: the sheet closes without a word, the order waits', async () => {
    await newShopper(shop)
    const { id } = await placeOrder()
    const asked = await openSheet(id)
    await endWith('用户取消', /^取消支付/)
    expect(await answered(asked)).toBe('unpaid')
    expect(page.text()).not.toContain('没有付成')
    expect(await statusOf(id)).toBe(0)
  })

  it('a failed payment is said and the sheet stays, for another way', async () => {
    await newShopper(shop, { balance: 500 })
    const { id } = await placeOrder()
    const asked = await openSheet(id)
    await endWith('支付失败', /^让支付失败/)
    await page.sees('这次没有付成功')
    expect(asked.answer).toBeUndefined()
    // The sheet takes no choice until the failed payment is over.
    for (let tries = 0; tries < 50 && !/余额支付 ¥/.test(page.text()); tries += 1) {
      await page.tap('余额支付')
      await page.tools.act(() => new Promise((resolve) => setTimeout(resolve, 50)))
    }
    await page.sees(/余额支付 ¥/)
    await page.tap(/^余额支付 ¥/)
    expect(await answered(asked)).toBe('paid')
  })

  it('PITFALL “success” on the phone taken as proof: late money is “confirming”, and so is closing then', async () => {
    await newShopper(shop)
    const { id } = await placeOrder()
    const asked = await openSheet(id)
    await endWith('稍后到账', /^确认支付/)
    await page.sees('正在确认付款')
    await page.sees('还没有收到付款结果')
    await close()
    expect(await answered(asked)).toBe('confirming')
    expect(await statusOf(id)).toBe(0)
  })

  it('who pays again while a payment may still arrive is shown that one first', async () => {
    await newShopper(shop)
    const { id } = await placeOrder()
    const asked = await openSheet(id)
    await endWith('稍后到账', /^确认支付/)
    await page.sees('正在确认付款')
    await close()
    await answered(asked)
    page.unmount()
    await openSheet(id)
    await page.sees('正在确认付款')
    expect(page.text()).not.toContain('余额支付')
  })
})

describe('answers that get lost', () => {
  it('PITFALL orderPay: what was paid is not paid again', async () => {
    await newShopper(shop, { balance: 500 })
    const { id } = await placeOrder()
    await fault(shop, '/order/pay', 'drop-after', 1)
    const asked = await openSheet(id)
    await page.sees('可用 ¥500.00')
    await page.tap('余额支付')
    recorder.clear()
    await page.tap(/^余额支付 ¥/)
    expect(await answered(asked)).toBe('paid')
    expect(recorder.to('/order/pay')).toHaveLength(1)
  })

  it('while the order cannot be read nothing else is possible', async () => {
    await newShopper(shop, { balance: 500 })
    const { id } = await placeOrder()
    const asked = await openSheet(id)
    await page.sees('可用 ¥500.00')
    await page.tap('余额支付')
    await fault(shop, '/order/pay', 'drop-after', 1)
    await fault(shop, '/order/detail', 'drop-before', 6)
    await page.tap(/^余额支付 ¥/)
    await page.sees('不知道有没有付成')
    expect(elementOf(/^余额支付 ¥/)).toBeUndefined()
    await page.tap('查询付款结果')
    await page.sees('不知道有没有付成')
    await heal(shop)
    await page.tap('查询付款结果')
    expect(await answered(asked)).toBe('paid')
  })
})

describe('one tap is one payment', () => {
  it('a double tap sends orderPay once', async () => {
    await newShopper(shop, { balance: 500 })
    const { id } = await placeOrder()
    const asked = await openSheet(id)
    await page.sees('可用 ¥500.00')
    await page.tap('余额支付')
    recorder.clear()
    const button = elementOf(/^余额支付 ¥/)
    if (!button) throw new Error('no button')
    await page.tools.act(async () => {
      page.tools.fireEvent.click(button)
      page.tools.fireEvent.click(button)
    })
    expect(await answered(asked)).toBe('paid')
    expect(recorder.to('/order/pay')).toHaveLength(1)
  })

  it('closing the sheet leaves the order unpaid', async () => {
    await newShopper(shop)
    const { id } = await placeOrder()
    const asked = await openSheet(id)
    await page.sees('取消后订单保留在「待付款」')
    await close()
    expect(await answered(asked)).toBe('unpaid')
    expect(await statusOf(id)).toBe(0)
  })
})
