import { get, post } from '@/lib/http'
import { toList, toPaged, toRecord } from '@/lib/http/shapes'
import type { Paged, Yuan } from '@/types/api/common'
import type {
  AlipayParams,
  BillDiscount,
  PaidBill,
  PayLog,
  PayLogsParams,
  RechargeRule,
  WxPayment,
  WxPayParams,
  WxpayParams,
} from '@/types/api/payment'

/**
 * What is given on top of a recharge (获取充值规则).
 * @returns the rules, amounts in yuan
 * @throws ApiError
 * Source: specification § 在线支付(充值) / 获取充值规则（满多少送多少）
 */
export const rechargeSendRules = async (): Promise<RechargeRule[]> =>
  toList(await get('/user/recharge/send/rule', {}, { answers: { 700: [] } }), 'confine', 'send')

/**
 * Prepares a WeChat payment (微信支付) into the wallet; `nextAction` then spends the money. Ask only for what the wallet
 * lacks. Nothing is paid yet; whether it was paid in the end: `payLogs`, or the order itself.
 * @param params amount in yuan, name on the sheet, what to do with the money
 * @returns everything the payment sheet needs, in the newer form even where the server answers the older
 * @throws ApiError auth; business: the amount is too small, or the merchant cannot take payments
 * Source: specification § 在线支付(充值) / 微信支付
 */
export const wxpay = async (params: WxpayParams): Promise<WxPayment> => {
  const answer = await post<WxPayParams>('/pay/wx/wxapp', params, { auth: true, needs: [] })
  return {
    ...answer,
    package: answer.package ?? `prepay_id=${answer.prepayId ?? ''}`,
    signType: answer.signType ?? 'MD5',
    paySign: answer.paySign ?? answer.sign ?? '',
  }
}

/**
 * Prepares an Alipay payment (支付宝支付(半自动)) into the wallet; `nextAction` then spends the money.
 * Nothing is paid yet; whether it was paid in the end: `payLogs`, or the order itself.
 * @param params amount in yuan, what to do with the money
 * @returns an address to open or to show as a QR code
 * @throws ApiError auth; business: the merchant cannot take payments
 * Source: specification § 在线支付(充值) / 支付宝支付(半自动)
 */
export const alipay = (params: AlipayParams): Promise<string> =>
  post<string>('/pay/alipay/semiAutomatic/payurl', params, { auth: true })

/**
 * The user's payments (充值记录), newest first.
 * @param params filter by number, state and days; `page` from 1
 * @returns one page; past the last one it is empty
 * @throws ApiError auth
 * Source: specification § 在线支付(充值) / 充值记录
 */
export const payLogs = async (params: PayLogsParams = {}): Promise<Paged<PayLog>> =>
  toPaged(
    await post('/user/payLogs', params, { auth: true, kind: 'read', answers: { 700: [] } }),
    'id',
    'money',
    'status',
  )

/**
 * Discounts on bills paid in the shop (获取买单优惠).
 * @returns the discounts, amounts in yuan
 * @throws ApiError
 * Source: specification § 优惠买单 / 获取买单优惠
 */
export const payBillDiscounts = async (): Promise<BillDiscount[]> =>
  toList(await get('/payBill/discounts', {}, { answers: { 700: [] } }), 'consume', 'discounts')

/**
 * Pays a bill from the wallet (买单); the server takes the discount off. Whether it happened: `cashLogs`, type 8.
 * @param money what was consumed, in yuan, before the discount
 * @returns what was paid, or null where the server does not tell it
 * @throws ApiError auth; business 40000: the balance is too small
 * Source: specification § 优惠买单 / 买单
 */
export const payBill = async (money: Yuan): Promise<PaidBill | null> =>
  toRecord(await post('/payBill/pay', { money }, { auth: true }))
