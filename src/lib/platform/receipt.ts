import { isWeapp } from './system'

interface ReceiptView {
  businessType: 'weappOrderConfirm'
  extraData: { transaction_id: string }
  success(answer: { extraData?: { status?: string } }): void
  fail(): void
}

declare const wx: { openBusinessView?(view: ReceiptView): void } | undefined

/** WeChat confirms receipts in a view of its own, which also releases the money to the merchant. */
export const canConfirmInWechat = (): boolean =>
  isWeapp && process.env.TARO_APP_SANDBOX !== '1' && typeof wx?.openBusinessView === 'function'

/**
 * Opens WeChat's own confirmation of receipt.
 * @param transactionId WeChat's number of the payment
 * @returns `unavailable` where the view does not open: then the shop asks itself
 */
export const confirmInWechat = (transactionId: string): Promise<'confirmed' | 'left' | 'unavailable'> =>
  new Promise((resolve) => {
    if (!wx?.openBusinessView) {
      resolve('unavailable')
      return
    }
    wx.openBusinessView({
      businessType: 'weappOrderConfirm',
      extraData: { transaction_id: transactionId },
      success: (answer) => resolve(answer.extraData?.status === 'success' ? 'confirmed' : 'left'),
      fail: () => resolve('unavailable'),
    })
  })
