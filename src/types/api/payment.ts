import type { DateTime, Day, ExtJson, Id, JsonText, PageQuery, Yuan } from './common'

/** Who recharges `confine` gets `send` on top, again and again when `loop`. */
export interface RechargeRule {
  confine: Yuan
  send: Yuan
  loop?: boolean
  id?: Id
}

/** Who consumes `consume` pays `discounts` less, again and again when `loop`. */
export interface BillDiscount {
  consume: Yuan
  discounts: Yuan
  loop?: boolean
  id?: Id
}

/** What the API answers to `wxpay`: the older set ends with `sign`, the newer three come ready for the payment sheet. */
export interface WxPayParams {
  timeStamp: string
  nonceStr: string
  prepayId?: string
  sign?: string
  appid?: string
  outTradeId?: string
  package?: string
  signType?: string
  paySign?: string
}

/** `wxpay`'s answer, whichever set came: complete for the platform's payment sheet. */
export interface WxPayment extends WxPayParams {
  package: string
  signType: string
  paySign: string
}

export interface PayLog {
  id: Id
  orderNo: string
  money: Yuan
  payGate: PayGate
  payGateStr: string
  payGateTradeId?: string
  /** JSON text of a `NextAction`. */
  nextAction?: string
  remark?: string
  /** 0 unpaid, 1 paid, 2 failed. */
  status: 0 | 1 | 2
  statusStr: string
  uid?: Id
  dateAdd: DateTime
  dateUpdate?: DateTime
}

export type PayGate =
  'WEIXIN' | 'WXAPP' | 'WXH5' | 'WXJSAPI' | 'ALIPAY' | 'BALANCE' | 'OFFLINE' | 'OFFLINE_REDUCE' | 'REFUND'

export interface PaidBill {
  realMoney?: Yuan
  amount?: Yuan
  balance?: Yuan
}

/** 0: pay one order, or several with their ids separated by commas. */
export type PayOrderAction = { type: 0; id: Id | string }

/** 1: buy knowledge goods. */
export type BuyVirtualGoodsAction = { type: 1; id: Id }

/** 2: send a text message; a value may be read from the settings. */
export type SendSmsAction = {
  type: 2
  smsId: Id
  mobile: string | { from: 'config'; key: string }
  postJsonString?: string
}

/** 3: pay the fee of a booking. */
export type PayBookingAction = { type: 3; id: Id }

/** 4: pay a bill; `money` is the sum before the discount. */
export type PayBillAction = { type: 4; money: Yuan; uid?: Id; shopId?: Id }

/** 5: pay a deposit. */
export type PayDepositAction = {
  type: 5
  amount: Yuan
  uid?: Id
  refCode?: string
  remark?: string
  extJsonStr?: JsonText<ExtJson>
}

/** Later kinds: 6 membership, 7 buying a coupon, 8 an order at JD, 13 becoming a distributor, 14 a team leader. */
export type LaterAction = { type: 6 | 7 | 8 | 13 | 14 } & {
  [member: string]: string | number | boolean | undefined
}

/** What the server does once the money has arrived in the wallet. */
export type NextAction =
  | PayOrderAction
  | BuyVirtualGoodsAction
  | SendSmsAction
  | PayBookingAction
  | PayBillAction
  | PayDepositAction
  | LaterAction

type Recharge = {
  money: Yuan
  remark?: string
  /** Without it the money stays in the wallet. */
  nextAction?: JsonText<NextAction>
}

export type WxpayParams = Recharge & {
  /** Name on the payment sheet. */
  payName?: string
}

export type AlipayParams = Recharge

export type PayLogsParams = PageQuery & {
  orderNo?: string
  status?: 0 | 1 | 2
  /** Only recharges. */
  recharge?: boolean
  /** First and last day of creation. */
  dateAddBegin?: Day
  dateAddEnd?: Day
}
