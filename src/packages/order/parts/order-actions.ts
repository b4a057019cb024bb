import type { OrderInfo } from '@/types/api/order'

/** What a buyer can do with an order. */
export type OrderAction = 'pay' | 'cancel' | 'code' | 'confirm' | 'review' | 'again' | 'delete'

/** Pages an action needs; without the page there is no action. */
export interface ActionPages {
  review: boolean
}

/** Whether the buyer collects the order with a code. */
export const isCollected = (order: Pick<OrderInfo, 'hxNumber' | 'status'>): boolean =>
  Boolean(order.hxNumber) && (order.status === 1 || order.status === 2)

/** Paid in a group that is not complete yet: nothing is sent before it is. */
export const waitsForGroup = (
  order: Pick<OrderInfo, 'status' | 'pingtuanOpenId' | 'isSuccessPingtuan'>,
): boolean => order.status === 1 && Boolean(order.pingtuanOpenId) && order.isSuccessPingtuan === false

/** The actions of a state; the first outranks the others. */
export const actionsOf = (order: OrderInfo, pages: ActionPages): OrderAction[] => {
  switch (order.status) {
    case 0:
      return ['pay', 'cancel']
    case 1:
      return isCollected(order) ? ['code', 'again'] : ['again']
    case 2:
      return isCollected(order) ? ['code', 'confirm'] : ['confirm', 'again']
    case 3:
      return pages.review ? ['review', 'again'] : ['again']
    default:
      return ['again', 'delete']
  }
}
