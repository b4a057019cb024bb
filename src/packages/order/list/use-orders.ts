import { useEffect, useRef, useState } from 'react'

import { useData } from '@/hooks/use-data'
import { usePages } from '@/hooks/use-pages'
import type { OrderTab } from '@/routes'
import { orderDetail, orderList, orderStatistics } from '@/services'
import { useSession } from '@/stores/session'
import type { Id, Paged } from '@/types/api/common'
import type { OrderGoods, OrderInfo, OrderListParams, OrderLogistics, OrderStatus } from '@/types/api/order'

/** An order of the list with its lines and where it goes. */
export interface ListedOrder {
  order: OrderInfo
  goods: OrderGoods[]
  logistics: OrderLogistics | undefined
}

const statusOf: Record<OrderTab, OrderStatus | undefined> = {
  all: undefined,
  unpaid: 0,
  toShip: 1,
  shipped: 2,
  toReview: 3,
}

/** A whole order number, else words of a goods' name. */
const searchOf = (text: string): Pick<OrderListParams, 'orderNumber' | 'goodsName'> => {
  if (!text) return {}
  return /^\d{8,}$/.test(text) ? { orderNumber: text } : { goodsName: text }
}

/**
 * Some servers ignore filters they do not know. What they answer is filtered again here, so that a search never
 * shows what was not searched for.
 */
const matches = ({ order, goods }: ListedOrder, text: string): boolean =>
  !text ||
  order.orderNumber === text ||
  goods.some((line) => line.goodsName.toLowerCase().includes(text.toLowerCase()))

const fetchOrders = async (tab: OrderTab, text: string, page: number, pageSize: number) => {
  const answer = await orderList({ status: statusOf[tab], ...searchOf(text), page, pageSize })
  const result = answer.orderList.map((order): ListedOrder => ({
    order,
    goods: answer.goodsMap[String(order.id)] ?? [],
    logistics: answer.logisticsMap[String(order.id)],
  }))
  return { result, totalPage: answer.totalPage, totalRow: answer.totalRow } satisfies Paged<ListedOrder>
}

const PAGE_SIZE = 10

/** The orders of a tab. Another tab or other words begin at page 1; single rows can be read again in place. */
export const useOrders = (tab: OrderTab, text: string) => {
  const uid = useSession((session) => session.uid)
  const pages = usePages(
    ['orders', uid, tab, text],
    (page, pageSize) => fetchOrders(tab, text, page, pageSize),
    PAGE_SIZE,
  )
  const counts = useData(['order-counts', uid], orderStatistics)
  // Rows that were read again; null = deleted. They are newer than the pages they stand in.
  const [fresh, setFresh] = useState<ReadonlyMap<Id, ListedOrder | null>>(new Map())

  const refreshOrder = async (id: Id): Promise<void> => {
    const [detail] = await Promise.all([
      orderDetail(id).catch(() => undefined), // stays as it is until the next reading
      counts.reload(),
    ])
    if (detail === undefined) return
    const listed = detail && { order: detail.orderInfo, goods: detail.goods, logistics: detail.logistics }
    setFresh((rows) => new Map(rows).set(id, listed))
  }

  const reload = async (): Promise<void> => {
    await Promise.all([pages.reload(), counts.reload()])
    setFresh(new Map())
  }

  // What was kept of a tab from before is shown at once and read again.
  const again = useRef(() => undefined as unknown)
  again.current = () => (pages.loading ? undefined : reload())
  useEffect(() => void again.current(), [tab, text, uid])

  const status = statusOf[tab]
  const seen = new Set<Id>()
  const items = pages.items
    .map((item) => (fresh.has(item.order.id) ? fresh.get(item.order.id) : item))
    .filter((item): item is ListedOrder => {
      if (!item || seen.has(item.order.id)) return false
      seen.add(item.order.id)
      return (status === undefined || item.order.status === status) && matches(item, text)
    })

  return {
    ...pages,
    items,
    counts: counts.data,
    reload,
    refreshOrder,
    forget: (id: Id) => setFresh((rows) => new Map(rows).set(id, null)),
    reloadCounts: counts.reload,
  }
}
