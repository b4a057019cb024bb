import Taro from '@tarojs/taro'

import { isWeapp } from './system'

/** What `wxpay` answered, ready for the payment sheet. */
export interface PaymentOrder {
  timeStamp: string
  nonceStr: string
  package: string
  signType: string
  paySign: string
}

/** `presented` is the phone's word only: the order has to be read again before it counts as paid. */
export type PaymentOutcome = 'presented' | 'cancelled' | 'failed' | 'unavailable'

/** Opens WeChat's payment sheet. Cancelling is an outcome, not an error. */
export const requestPayment = async (order: PaymentOrder): Promise<PaymentOutcome> => {
  if (!isWeapp) return 'unavailable'
  try {
    await Taro.requestPayment({ ...order, signType: order.signType as 'MD5' })
    return 'presented'
  } catch (cause) {
    const text = String((cause as { errMsg?: unknown } | undefined)?.errMsg ?? cause)
    return /cancel/i.test(text) ? 'cancelled' : 'failed'
  }
}

/** Opens a payment address of Alipay in a tab of its own, so that the shop stays where it is. */
export const openPaymentPage = (url: string): void => {
  if (isWeapp || !/^https?:\/\//i.test(url)) return
  const tab = window.open(url, '_blank')
  if (tab) tab.opener = null
  else window.location.assign(url)
}
