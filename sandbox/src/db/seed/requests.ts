import { answerDeposit, askBack, payDeposit } from '../../domain/deposit'
import { answerInvoice, applyInvoice, type InvoiceRequest } from '../../domain/invoice'
import { settlePayment, startPayment } from '../../domain/payment'
import type { Shop } from '../../shop'
import { at, inMinutes, shopAt } from './moment'
import { DEMO } from './users'

/** A deposit paid by WeChat, so that the balance stays what it is. */
function deposit(shop: Shop, time: string, amount: number, remark: string, refCode: string): void {
  const past = shopAt(shop, time)
  const nextAction = { type: 5, amount: amount / 100, remark, refCode }
  const payment = startPayment(past, DEMO, { money: amount, gate: 'WXAPP', payName: '支付押金', nextAction })
  settlePayment(past, payment.prepay_id, 'paid')
}

const finishedOrders = (shop: Shop) =>
  shop.db.all<{ id: number; amount_real: number }>(
    'SELECT id, amount_real FROM orders WHERE uid = ? AND status = 4 ORDER BY id',
    DEMO,
  )

const COMPANY: Pick<InvoiceRequest, 'comName' | 'taxNumber' | 'email' | 'extJson'> = {
  comName: '杭州春江文化创意有限公司',
  taxNumber: '91330102MA2KC8QX3W',
  email: 'lin@example.com',
  extJson: { 抬头类型: '企业', 开户行: '杭州银行望江支行' },
}

const PERSON: typeof COMPANY = { comName: '林女士', email: 'lin@example.com', extJson: { 抬头类型: '个人' } }

function ask(shop: Shop, time: string, request: InvoiceRequest): number {
  const past = shopAt(shop, time)
  applyInvoice(past, DEMO, request)
  return past.db.get<{ id: number }>('SELECT MAX(id) AS id FROM invoice')?.id ?? 0
}

/** Invoices of the demo shopper, one in every state. */
export function seedInvoices(shop: Shop): void {
  const [first, second] = finishedOrders(shop)
  if (!first || !second) throw new Error('the demo shopper has no finished orders')
  const issued = ask(shop, at(shop, -40, '09:12:00'), {
    ...{ ...COMPANY, amount: first.amount_real, consumption: '水果', orderId: first.id },
  })
  answerInvoice(shopAt(shop, at(shop, -40, '15:30:00')), issued, { agree: true })
  const refused = ask(shop, at(shop, -25, '20:05:00'), {
    ...{ ...PERSON, amount: second.amount_real, consumption: '日用品', orderId: second.id },
  })
  answerInvoice(shopAt(shop, at(shop, -24, '10:00:00')), refused, {
    agree: false,
    reason: '请注明开票项目明细',
  })
  const working = ask(shop, at(shop, -2, '12:40:00'), { ...PERSON, amount: 12_258, consumption: '食品' })
  answerInvoice(shopAt(shop, at(shop, -1, '09:00:00')), working, { agree: true, working: true })
  ask(shop, inMinutes(shop, -50), {
    ...{ ...PERSON, amount: second.amount_real, consumption: '抽纸、洗手液', orderId: second.id },
  })
}

/** Two deposits the shop holds and one it gave back, from before the first order: the cash log is in order of time. */
export function seedDeposits(shop: Shop): void {
  const last = () => shop.db.get<{ id: number }>('SELECT MAX(id) AS id FROM deposit')?.id ?? 0
  deposit(shop, at(shop, -400, '10:10:00'), 5_000, '保温箱押金', 'BOX-0312')
  askBack(shopAt(shop, at(shop, -381, '18:00:00')), DEMO, last())
  answerDeposit(shopAt(shop, at(shop, -380, '09:30:00')), last(), true)
  payDeposit(shopAt(shop, at(shop, -379, '09:00:00')), DEMO, {
    ...{ amount: 5_000, remark: '桶装水空桶押金', refCode: 'WATER-2' },
  })
  deposit(shop, at(shop, -352, '11:20:00'), 2_000, '自提柜钥匙卡押金', 'KEY-6021')
}
