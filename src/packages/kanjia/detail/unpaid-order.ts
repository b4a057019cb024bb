import { orderDetail, orderList } from '@/services'
import type { Id } from '@/types/api/common'

/**
 * The user's order of a bargain that still waits for its payment: the server takes no second one. Orders do not say
 * which bargain they belong to, except in what this shop wrote into them.
 */
export const unpaidOrderOf = async (goodsId: Id, kjid: Id): Promise<Id | undefined> => {
  const { orderList: orders, goodsMap } = await orderList({ status: 0, page: 1, pageSize: 50 })
  for (const { id } of orders) {
    if (!goodsMap[id]?.some((line) => line.goodsId === goodsId)) continue
    const detail = await orderDetail(id)
    if (detail?.extJson?.kjid === String(kjid)) return id
  }
  return undefined
}
