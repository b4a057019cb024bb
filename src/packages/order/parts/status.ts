import type { OrderInfo } from '@/types/api/order'
import type { StatusWord } from './messages'
import { waitsForGroup } from './order-actions'

const byNumber: Record<OrderInfo['status'], StatusWord> = {
  '-1': 'closed',
  0: 'unpaid',
  1: 'toShip',
  2: 'shipped',
  3: 'toReview',
  4: 'done',
}

/** Which word says where an order stands. */
export const statusWord = (order: OrderInfo): StatusWord => {
  if (waitsForGroup(order)) return 'group'
  if (order.peisongType === 'zq' && (order.status === 1 || order.status === 2)) return 'toCollect'
  return byNumber[order.status] ?? 'done'
}

/** Colour of that word: money is waited for, something is under way, or it is over. */
export const statusTone = (order: OrderInfo): 'price' | 'brand' | 'mute' => {
  if (order.status === 0) return 'price'
  return order.status > 0 && order.status < 4 ? 'brand' : 'mute'
}
