import '../support/sandbox-build'
import { offerSheet, type SheetAnswer, type SheetRequest } from '@/lib/sheets'
import { settlePayment } from '@/lib/sandbox/cashier'
import { cashLogs, orderDetail, userAmount } from '@/services'
import { awaitPaid, forgetPresented, isConfirming, payBy, payChannels, readBill } from '@/stores/pay'
import { fen, minusYuan, sumYuan, yuan } from '@/utils/money'
import { fault, heal, newShopper, placeOrder, SOLD, statusOf } from '../support/orders'
import { shopForEachTest } from '../support/each-test'

const { shop, recorder } = shopForEachTest()

let takeBack: () => void = () => undefined

afterEach(() => takeBack())

/** Stands in for the person before the cashier. */
const cashier = (answer: (request: SheetRequest<'cashier'>) => Promise<SheetAnswer<'cashier'>>) => {
  takeBack = offerSheet('cashier', answer)
}

const balanceOf = async () => (await userAmount()).balance

describe('what is to be paid', () => {
  it('is the sum of the orders themselves in whole fen, with the earliest closing time', async () => {
    await newShopper(shop)
    const first = await placeOrder([{ goodsId: SOLD.strawberry }], { expireMinutes: 60 })
    const second = await placeOrder([{ goodsId: SOLD.toast, number: 3 }], { expireMinutes: 20 })
    const bill = await readBill([first.id, second.id])
    expect(bill.state).toBe('due')
    expect(fen(bill.money)).toBe(fen(first.amountReal) + fen(second.amountReal))
    expect(bill.money).toBe(sumYuan([first.amountReal, second.amountReal]))
    expect(bill.closesAt).toBe(second.dateClose)
  })

  it('an order that is not the buyer’s own counts as closed, never as paid', async () => {
    await newShopper(shop)
    const { id } = await placeOrder()
    await newShopper(shop)
    expect((await readBill([id])).state).toBe('closed')
  })

  it('of several orders only those still unpaid are paid', async () => {
    await newShopper(shop, { balance: 500 })
    const paid = await placeOrder()
    const open = await placeOrder()
    await payBy(await readBill([paid.id]), 'balance')
    const bill = await readBill([paid.id, open.id])
    expect(bill.orders.map((order) => order.id)).toEqual([open.id])
    expect(bill.money).toBe(open.amountReal)
  })
})

describe('from the balance', () => {
  it('takes the money once and the order says that it is paid', async () => {
    await newShopper(shop, { balance: 500 })
    const { id, amountReal } = await placeOrder()
    expect(await payBy(await readBill([id]), 'balance')).toEqual({ kind: 'presented' })
    expect(await awaitPaid([id])).toBe('paid')
    expect(await balanceOf()).toBe(minusYuan(500, amountReal))
  })

  it('several orders are paid together', async () => {
    await newShopper(shop, { balance: 500 })
    const ids = [(await placeOrder()).id, (await placeOrder()).id]
    await payBy(await readBill(ids), 'balance')
    expect(await Promise.all(ids.map(statusOf))).toEqual([1, 1])
  })

  it('PITFALL orderPay’s code ignored: a balance that is too low is told with what is missing, and nothing is paid', async () => {
    await newShopper(shop, { balance: 50 })
    const first = await placeOrder()
    const second = await placeOrder()
    const stale = await readBill([second.id])
    await payBy(await readBill([first.id]), 'balance')
    const outcome = await payBy(stale, 'balance')
    const missing = yuan(fen(second.amountReal) - (5000 - fen(first.amountReal)))
    expect(outcome).toEqual({ kind: 'short', missing })
    expect(await statusOf(second.id)).toBe(0)
  })

  it('a balance known to be too low is not even sent', async () => {
    await newShopper(shop, { balance: 1 })
    const bill = await readBill([(await placeOrder()).id])
    recorder.clear()
    expect(await payBy(bill, 'balance')).toEqual({ kind: 'unavailable' })
    expect(recorder.to('/order/pay')).toEqual([])
  })

  it('missing points are a refusal in the server’s words', async () => {
    await newShopper(shop, { balance: 50, score: 100 })
    const { id } = await placeOrder([{ goodsId: SOLD.tote }])
    const outcome = await payBy(await readBill([id]), 'balance')
    expect(outcome).toMatchObject({ kind: 'failed', error: { code: 30001 } })
    expect(await statusOf(id)).toBe(0)
  })

  it('a lost answer: the order is read, and what was paid is not paid again', async () => {
    await newShopper(shop, { balance: 500 })
    const { id, amountReal } = await placeOrder()
    await fault(shop, '/order/pay', 'drop-after', 1)
    expect(await payBy(await readBill([id]), 'balance')).toEqual({ kind: 'paid' })
    expect(await balanceOf()).toBe(minusYuan(500, amountReal))
    const { result } = await cashLogs({ type: 2 })
    expect(result).toHaveLength(1)
  })

  it('a request that never arrived is a failure, and the order can be paid again', async () => {
    await newShopper(shop, { balance: 500 })
    const { id } = await placeOrder()
    await fault(shop, '/order/pay', 'drop-before', 1)
    const bill = await readBill([id])
    expect(await payBy(bill, 'balance')).toMatchObject({ kind: 'failed', error: { kind: 'network' } })
    expect(await payBy(bill, 'balance')).toEqual({ kind: 'presented' })
  })

  it('a lost answer while the order cannot be read is neither paid nor failed', async () => {
    await newShopper(shop, { balance: 500 })
    const { id } = await placeOrder()
    const bill = await readBill([id])
    await fault(shop, '/order/pay', 'drop-after', 1)
    await fault(shop, '/order/detail', 'drop-before', 3)
    expect(await payBy(bill, 'balance')).toEqual({ kind: 'unknown' })
    await heal(shop)
    expect((await readBill([id])).state).toBe('paid')
  })

  it('an order that closed meanwhile is told as closed', async () => {
    await newShopper(shop, { balance: 500 })
    const { id } = await placeOrder()
    const bill = await readBill([id])
    await shop.control('/clock', { advance: 3 * 86_400 })
    expect(await payBy(bill, 'balance')).toEqual({ kind: 'closed' })
    expect(await balanceOf()).toBe(500)
  })
})

describe('with WeChat', () => {
  it('asks for the whole amount and leaves the balance alone', async () => {
    await newShopper(shop, { balance: 20 })
    const { id, amountReal } = await placeOrder()
    cashier(async ({ prepayId, money }) => {
      expect(money).toBe(amountReal)
      await settlePayment(prepayId, 'paid')
      return 'presented'
    })
    expect(await payBy(await readBill([id]), 'wechat')).toEqual({ kind: 'presented' })
    expect(await awaitPaid([id])).toBe('paid')
    expect(await balanceOf()).toBe(20)
  })

  it('balance and WeChat: the phone is asked for amountReal less the balance, in whole fen', async () => {
    await newShopper(shop, { balance: 10.1 })
    const { id, amountReal } = await placeOrder()
    recorder.clear()
    let asked = 0
    cashier(async ({ prepayId, money }) => {
      asked = money
      await settlePayment(prepayId, 'paid', 0)
      return 'presented'
    })
    await payBy(await readBill([id]), 'mixed')
    expect(await awaitPaid([id])).toBe('paid')
    expect(asked).toBe(yuan(fen(amountReal) - 1010))
    const [sent] = recorder.to('/pay/wx/wxapp')
    expect(sent.money).toMatch(/^\d+(\.\d{1,2})?$/)
    expect(JSON.parse(sent.nextAction)).toEqual({ type: 0, id })
    expect(await balanceOf()).toBe(0)
  })

  it('PITFALL “success” on the phone taken as proof: without the server’s word it is only being confirmed', async () => {
    await newShopper(shop)
    const { id } = await placeOrder()
    cashier(async () => 'presented')
    expect(await payBy(await readBill([id]), 'wechat')).toEqual({ kind: 'presented' })
    expect(await awaitPaid([id])).toBe('confirming')
    expect(await statusOf(id)).toBe(0)
    expect(isConfirming([id])).toBe(true)
    forgetPresented([id])
    expect(isConfirming([id])).toBe(false)
  })

  it('an order that has arrived is no longer waited for', async () => {
    await newShopper(shop)
    const { id } = await placeOrder()
    cashier(async ({ prepayId }) => {
      await settlePayment(prepayId, 'paid')
      return 'presented'
    })
    await payBy(await readBill([id]), 'wechat')
    expect(isConfirming([id])).toBe(true)
    await awaitPaid([id])
    expect(isConfirming([id])).toBe(false)
  })

  it('PITFALL “cancel” shown as failure: it is an outcome of its own, and the order stays unpaid', async () => {
    await newShopper(shop)
    const { id } = await placeOrder()
    cashier(async ({ prepayId }) => {
      await settlePayment(prepayId, 'cancelled')
      return 'cancelled'
    })
    expect(await payBy(await readBill([id]), 'wechat')).toEqual({ kind: 'cancelled' })
    expect(await statusOf(id)).toBe(0)
    expect(isConfirming([id])).toBe(false)
  })

  it('a lost answer of wxpay opens no cashier', async () => {
    await newShopper(shop)
    const { id } = await placeOrder()
    await fault(shop, '/pay/wx/wxapp', 'drop-after', 1)
    const opened = jest.fn(async () => 'presented' as const)
    cashier(opened)
    expect(await payBy(await readBill([id]), 'wechat')).toMatchObject({ kind: 'failed' })
    expect(opened).not.toHaveBeenCalled()
  })

  it('money that arrives after the order has closed goes to the balance', async () => {
    await newShopper(shop)
    const { id, amountReal } = await placeOrder()
    cashier(async ({ prepayId }) => {
      await shop.control('/clock', { advance: 3 * 86_400 })
      await settlePayment(prepayId, 'paid', 0)
      return 'presented'
    })
    await payBy(await readBill([id]), 'wechat')
    expect(await awaitPaid([id])).toBe('closed')
    expect(await balanceOf()).toBe(amountReal)
  })
})

describe('what is offered', () => {
  afterEach(() => {
    process.env.TARO_APP_SANDBOX = '1'
  })

  it('in a browser with a real backend WeChat is not: only the balance and Alipay', () => {
    process.env.TARO_APP_SANDBOX = ''
    expect(payChannels()).toEqual({ wechat: false, alipay: true })
  })

  it('Alipay answers an address, and the order is paid once its page was', async () => {
    await newShopper(shop)
    const { id } = await placeOrder()
    const outcome = await payBy(await readBill([id]), 'alipay')
    if (outcome.kind !== 'open') throw new Error(`no address but ${outcome.kind}`)
    expect((await orderDetail(id))?.orderInfo.isPay).toBe(false)
    const prepayId = outcome.address.split('/').pop() ?? ''
    await shop.control(`/wxpay/${prepayId}`, { result: 'paid', delay: 0 })
    expect(await awaitPaid([id])).toBe('paid')
  })
})
