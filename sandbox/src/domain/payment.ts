import { createHash, randomBytes } from 'node:crypto'
import type { PayGate, PayLog, WxPayment } from '../../../src/types/api/payment'
import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { addCash, CASH } from './books'
import { numberSetting } from './config'
import { toFen, toYuan, yuanText } from './money'
import { requireEnough, runNextAction, type NextAction } from './next-action'
import { nextNumber } from './numbers'
import { giftFor } from './recharge'
import { parseTime } from './clock'

export interface PayLogRow {
  id: number
  order_no: string
  prepay_id: string
  uid: number
  money: number
  pay_gate: PayGate
  pay_gate_trade_id: string | null
  next_action: string | null
  next_action_error: string | null
  remark: string | null
  status: 0 | 1 | 2
  date_add: string
  date_update: string | null
}

export interface PaymentRequest {
  /** fen */
  money: number
  gate: PayGate
  payName?: string
  remark?: string
  nextAction?: NextAction
}

export type PaymentResult = 'paid' | 'cancelled' | 'failed'

type Recharged = (shop: Shop, uid: number, fen: number) => void

const recharged: Recharged[] = []

/** Lets other domains reward plain recharges, with points for instance. */
export const onRecharged = (listener: Recharged) => void recharged.push(listener)

export const findPayment = (shop: Shop, prepayId: string) =>
  shop.db.get<PayLogRow>('SELECT * FROM pay_log WHERE prepay_id = ?', prepayId)

/** Starts a payment. What its action needs is checked now, so that nobody pays for what cannot be done. */
export function startPayment(shop: Shop, uid: number, request: PaymentRequest): PayLogRow {
  const { money, gate, payName, remark, nextAction } = request
  if (money <= 0) throw new Refusal(-1, '支付金额应大于 0')
  const least = toFen(numberSetting(shop, 'recharge_amount_min', 0))
  if (!nextAction && money < least) throw new Refusal(-1, `最低充值 ${yuanText(least)} 元`)
  return shop.tx(() => {
    if (nextAction) requireEnough(shop, uid, nextAction, money)
    const prepayId = `wx${randomBytes(16).toString('hex')}`
    shop.db.run(
      `INSERT INTO pay_log (order_no, prepay_id, uid, money, pay_gate, pay_name, next_action, remark, date_add)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[nextNumber(shop, 'pay_log'), prepayId, uid, money, gate, payName],
      ...[nextAction && JSON.stringify(nextAction), remark, shop.now()],
    )
    const row = findPayment(shop, prepayId)
    if (!row) throw new Error('the payment has vanished')
    return row
  })
}

function spend(shop: Shop, row: PayLogRow): void {
  if (!row.next_action) {
    const gift = giftFor(shop, row.money)
    addCash(shop, row.uid, gift, { type: CASH.recharge, remark: `充值 ${yuanText(row.money)} 元赠送` })
    recharged.forEach((listener) => listener(shop, row.uid, row.money))
    return
  }
  try {
    const action = JSON.parse(row.next_action) as NextAction
    shop.tx(() => runNextAction(shop, row.uid, action, row.order_no))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    shop.db.run('UPDATE pay_log SET next_action_error = ? WHERE id = ?', error.msg, row.id)
  }
}

/**
 * What WeChat's notification does: the money enters the wallet and the action spends it, exactly once. When the
 * action cannot be done any more (the order closed meanwhile) the money stays in the wallet. A payment that was
 * settled stays as it is.
 */
export function settlePayment(shop: Shop, prepayId: string, result: PaymentResult): PayLogRow {
  return shop.tx(() => {
    const row = findPayment(shop, prepayId)
    if (!row) throw new Refusal(700, '支付单不存在')
    if (row.status !== 0 || result === 'cancelled') return row
    shop.db.run(
      'UPDATE pay_log SET status = ?, pay_gate_trade_id = ?, date_update = ? WHERE id = ?',
      ...[result === 'paid' ? 1 : 2, result === 'paid' ? `42${row.order_no}` : undefined, shop.now(), row.id],
    )
    if (result === 'paid') {
      addCash(shop, row.uid, row.money, { type: CASH.recharge, remark: `在线支付 ${row.order_no}` })
      spend(shop, row)
    }
    return findPayment(shop, prepayId) ?? row
  })
}

const APP_ID = 'wx5a0db0c5a0db0c00'

/** What wx.requestPayment takes, in the older and the newer spelling. */
export function toWxPayment(shop: Shop, row: PayLogRow): WxPayment {
  const timeStamp = String(Math.floor(parseTime(shop.now()) / 1000))
  const nonceStr = randomBytes(16).toString('hex')
  const parcel = `prepay_id=${row.prepay_id}`
  const signed = `appId=${APP_ID}&nonceStr=${nonceStr}&package=${parcel}&signType=MD5&timeStamp=${timeStamp}`
  const sign = createHash('md5').update(signed).digest('hex').toUpperCase()
  return {
    ...{ appid: APP_ID, timeStamp, nonceStr, package: parcel, signType: 'MD5', paySign: sign },
    ...{ prepayId: row.prepay_id, sign, outTradeId: row.order_no },
  }
}

const GATES: Record<PayGate, string> = {
  WEIXIN: '微信支付',
  WXAPP: '微信小程序支付',
  WXH5: '微信 H5 支付',
  WXJSAPI: '微信公众号支付',
  ALIPAY: '支付宝',
  BALANCE: '余额支付',
  OFFLINE: '线下支付',
  OFFLINE_REDUCE: '线下扣减',
  REFUND: '退款',
}
const STATES = ['未支付', '支付成功', '支付失败'] as const

export const toPayLog = (row: PayLogRow): PayLog => ({
  id: row.id,
  orderNo: row.order_no,
  money: toYuan(row.money),
  payGate: row.pay_gate,
  payGateStr: GATES[row.pay_gate],
  payGateTradeId: row.pay_gate_trade_id ?? undefined,
  nextAction: row.next_action ?? undefined,
  remark: row.next_action_error ? `款项已入余额：${row.next_action_error}` : (row.remark ?? undefined),
  status: row.status,
  statusStr: STATES[row.status],
  uid: row.uid,
  dateAdd: row.date_add,
  dateUpdate: row.date_update ?? undefined,
})
