import { shopNow } from '@/lib/clock'
import { isCode, isUncertain } from '@/lib/http'
import { config } from '@/lib/http/config'
import { requestPayment, type PaymentOutcome } from '@/lib/platform/pay'
import { isH5, isWeapp } from '@/lib/platform/system'
import { ask } from '@/lib/sheets'
import { defineKey } from '@/lib/storage'
import { alipay, orderDetail, orderPay, userAmount, wxpay } from '@/services'
import type { DateTime, Id, Yuan } from '@/types/api/common'
import type { OrderInfo } from '@/types/api/order'
import type { WxPayment } from '@/types/api/payment'
import { jsonText } from '@/utils/json-text'
import { sumYuan } from '@/utils/money'
import { waysOf, type Channels, type PayWay } from '@/utils/pay-ways'
import { useSettings } from './settings'

/** Where the orders of a payment stand: still to be paid, all paid, or none left to pay and not all paid. */
export type PayState = 'due' | 'paid' | 'closed'

/** What is to be paid, as the server says now. */
export interface PayBill {
  state: PayState
  /** The orders that are still to be paid. */
  orders: OrderInfo[]
  money: Yuan
  /** Points to pay in addition. */
  score: number
  /** When the first of them closes by itself. */
  closesAt: DateTime | undefined
  balance: Yuan
  points: number
}

/**
 * `presented`: the phone's word that it was paid, or the server's that it took the money; both are checked by
 * reading the order. `unknown`: an answer was lost and the order cannot be read; nothing may be sent before it is.
 */
export type PayOutcome =
  | { kind: 'presented' | 'paid' | 'closed' | 'cancelled' | 'unavailable' | 'unknown' }
  | { kind: 'open'; address: string }
  | { kind: 'short'; missing: Yuan }
  | { kind: 'failed'; error?: unknown }

/** Pauses between two readings while a payment is confirmed, about 15 seconds in all. */
const PAUSES = [1000, 1000, 2000, 3000, 4000, 4000]
/** So long a presented payment may still arrive; paying again before that could pay twice. */
const ARRIVES_WITHIN = 180_000

const lastWay = defineKey<PayWay | null>('pay-way', 1, null)
const presented = defineKey<Record<string, number>>('pay-presented', 1, {})

export const rememberedWay = (): PayWay | undefined => lastWay.get() ?? undefined
export const rememberWay = (way: PayWay): void => void lastWay.set(way)

const recent = (): Record<string, number> =>
  Object.fromEntries(
    Object.entries(presented.get()).filter(([, since]) => Math.abs(shopNow() - since) < ARRIVES_WITHIN),
  )

/** A payment of these orders was presented and has not arrived yet. */
export const isConfirming = (orderIds: readonly Id[]): boolean => {
  const waiting = recent()
  return orderIds.some((id) => String(id) in waiting)
}

/** Nothing is waited for any more: it arrived, or the user says that they did not pay. */
export const forgetPresented = (orderIds: readonly Id[]): void => {
  const waiting = recent()
  orderIds.forEach((id) => delete waiting[String(id)])
  presented.set(waiting)
}

export const notePresented = (orderIds: readonly Id[]): void => {
  const since = Object.fromEntries(orderIds.map((id) => [String(id), shopNow()]))
  presented.set({ ...recent(), ...since })
}

/** WeChat pays in a mini program only, and in the sandbox through its cashier; Alipay's page opens in a browser. */
export const payChannels = (): Channels => ({
  wechat: isWeapp || process.env.TARO_APP_SANDBOX === '1',
  alipay: isH5,
})

const isPaid = (order: OrderInfo): boolean => order.status > 0 || (order.status === 0 && order.isPay)
const isDue = (order: OrderInfo): boolean => order.status === 0 && !order.isPay

const readOrders = async (orderIds: readonly Id[]): Promise<OrderInfo[]> => {
  const details = await Promise.all([...new Set(orderIds)].map((id) => orderDetail(id)))
  return details.flatMap((detail) => (detail ? [detail.orderInfo] : []))
}

/** Where orders stand together; orders that are not there count as closed. */
export const payStateOf = (orders: readonly OrderInfo[]): PayState => {
  if (orders.some(isDue)) return 'due'
  return orders.length > 0 && orders.every(isPaid) ? 'paid' : 'closed'
}

const readState = async (orderIds: readonly Id[]): Promise<PayState> => {
  const state = payStateOf(await readOrders(orderIds))
  if (state === 'paid') forgetPresented(orderIds)
  return state
}

/**
 * Reads what is to be paid: amounts come from the orders, never from who asks.
 * @throws ApiError
 */
export const readBill = async (orderIds: readonly Id[]): Promise<PayBill> => {
  const [all, wallet] = await Promise.all([readOrders(orderIds), userAmount()])
  const orders = all.filter(isDue)
  const [closesAt] = orders.flatMap((order) => order.dateClose ?? []).sort()
  return {
    state: payStateOf(all),
    orders,
    money: sumYuan(orders.map((order) => order.amountReal)),
    score: orders.reduce((sum, order) => sum + (order.score || 0), 0),
    closesAt,
    balance: wallet.balance ?? 0,
    points: wallet.score ?? 0,
  }
}

const idsOf = (bill: PayBill): Id[] => bill.orders.map((order) => order.id)
const idText = (ids: readonly Id[]): Id | string => (ids.length === 1 && ids[0] ? ids[0] : ids.join(','))

/** After a refusal or a lost answer the orders themselves say what is so. */
const afterFailure = async (bill: PayBill, error: unknown): Promise<PayOutcome> => {
  const lost = isUncertain(error)
  try {
    const state = await readState(idsOf(bill))
    return state === 'due' ? { kind: 'failed', error } : { kind: state }
  } catch {
    return lost ? { kind: 'unknown' } : { kind: 'failed', error }
  }
}

const payFromBalance = async (bill: PayBill): Promise<PayOutcome> => {
  try {
    await orderPay(idText(idsOf(bill)))
    return { kind: 'presented' }
  } catch (error) {
    if (isCode(error, 40000)) return { kind: 'short', missing: Number(error.data) || 0 }
    return afterFailure(bill, error)
  }
}

/** Opens the payment sheet for what `wxpay` has prepared: WeChat's, or the sandbox's cashier. */
export const present = (payment: WxPayment, money: Yuan, title: string): Promise<PaymentOutcome> => {
  if (process.env.TARO_APP_SANDBOX === '1') {
    const prepayId = payment.prepayId ?? payment.package.replace('prepay_id=', '')
    return ask('cashier', { prepayId, money, title }).catch(() => 'unavailable' as const)
  }
  const { timeStamp, nonceStr, signType, paySign } = payment
  return requestPayment({ timeStamp, nonceStr, package: payment.package, signType, paySign })
}

const nextAction = (bill: PayBill) => jsonText({ type: 0 as const, id: idText(idsOf(bill)) })

const payWithWechat = async (bill: PayBill, money: Yuan): Promise<PayOutcome> => {
  const shop = useSettings.getState().merchant.name
  const payName = `${shop} ${bill.orders[0]?.orderNumber ?? ''}`.trim()
  let payment: WxPayment
  try {
    payment = await wxpay({ money, payName, nextAction: nextAction(bill) })
  } catch (error) {
    return afterFailure(bill, error)
  }
  const outcome = await present(payment, money, shop)
  if (outcome === 'presented') notePresented(idsOf(bill))
  return { kind: outcome }
}

const payWithAlipay = async (bill: PayBill, money: Yuan): Promise<PayOutcome> => {
  try {
    return { kind: 'open', address: await alipay({ money, nextAction: nextAction(bill) }) }
  } catch (error) {
    return afterFailure(bill, error)
  }
}

/** Pays a bill one way. Never throws: a failure is an outcome, and so is cancelling. */
export const payBy = async (bill: PayBill, way: PayWay): Promise<PayOutcome> => {
  const offer = waysOf(bill.money, bill.balance, payChannels()).find((each) => each.way === way)
  if (!offer?.enabled) return { kind: 'unavailable' }
  if (way === 'balance') return payFromBalance(bill)
  return way === 'alipay' ? payWithAlipay(bill, offer.fromOutside) : payWithWechat(bill, offer.fromOutside)
}

/**
 * Reads the orders at once and then again and again, ever more slowly, until the server says that they are paid.
 * @param going false ends it, when nobody looks any more
 */
export const awaitPaid = async (
  orderIds: readonly Id[],
  going: () => boolean = () => true,
): Promise<'paid' | 'closed' | 'confirming'> => {
  for (const pause of [0, ...PAUSES]) {
    if (pause > 0) await config.sleep(pause)
    if (!going()) break
    const state = await readState(orderIds).catch(() => undefined) // the next reading may get through
    if (state === 'paid' || state === 'closed') return state
  }
  return 'confirming'
}
