/** What journeys of the mini-program have in common, with a view or without. */

type Words = string | RegExp

/** Whoever does it: the host alone, or the phone with its view. */
interface Hand {
  sees(words: Words): Promise<unknown>
  tap(words: Words): Promise<unknown>
  arrives(page: string): Promise<unknown>
}

/** A visitor of WeChat agrees and is registered. */
export const agree = async (hand: Hand) => {
  await hand.sees('微信一键登录')
  await hand.tap(/^我已阅读并同意/)
  await hand.tap('微信一键登录')
}

/** The pay sheet is open: the balance pays. */
export const payFromBalance = async (hand: Hand) => {
  await hand.tap('余额支付')
  await hand.tap(/^余额支付 ¥/)
  await hand.arrives('packages/order/pay-result/index')
  await hand.sees('支付成功')
}

/** The checkout is open: the order is sent, and the pay sheet comes. */
export const submit = async (hand: Hand) => {
  await hand.tap('提交订单')
  await hand.sees('支付订单')
}

/** The pay sheet is open: WeChat’s own sheet is closed again, as the sandbox’s cashier plays it. */
export const cancelAtCashier = async (hand: Hand) => {
  await hand.tap('微信支付')
  await hand.tap(/^微信支付 ¥/)
  await hand.sees('沙箱收银台')
  await hand.tap('用户取消')
  await hand.tap('取消支付')
}
