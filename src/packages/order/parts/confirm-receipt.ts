import { confirm } from '@/lib/platform/feedback'
import { canConfirmInWechat, confirmInWechat } from '@/lib/platform/receipt'
import { orderDelivery, payLogs } from '@/services'
import type { OrderInfo } from '@/types/api/order'

interface Question {
  title: string
  content: string
  confirmText: string
  cancelText: string
}

/** WeChat's number of the payment; undefined when the order was paid another way. */
const transactionOf = async (order: OrderInfo): Promise<string | undefined> => {
  if (!order.payNumber) return undefined
  const { result } = await payLogs({ orderNo: order.payNumber, page: 1, pageSize: 1 })
  const [log] = result
  return log?.payGate === 'WXAPP' || log?.payGate === 'WEIXIN' ? log.payGateTradeId : undefined
}

const inWechat = async (order: OrderInfo): Promise<'confirmed' | 'left' | 'unavailable'> => {
  if (!canConfirmInWechat()) return 'unavailable'
  const transaction = await transactionOf(order).catch(() => undefined)
  return transaction ? confirmInWechat(transaction) : 'unavailable'
}

/**
 * Confirms that the goods have arrived: in WeChat's own view where the order was paid with WeChat, else here.
 * @returns false when the buyer thought better of it
 * @throws ApiError
 */
export const confirmReceipt = async (order: OrderInfo, question: Question): Promise<boolean> => {
  const answer = await inWechat(order)
  if (answer === 'left') return false
  if (answer === 'unavailable' && !(await confirm(question))) return false
  await orderDelivery(order.id)
  return true
}
