import { useData } from '@/hooks/use-data'
import { goodsFavList, myCoupons, orderList, orderStatistics, userAmount } from '@/services'
import { refreshProfile } from '@/stores/session'
import type { Id } from '@/types/api/common'

/** The call has no total; more than these are counted as "50+". */
const MOST_FAVOURITES = 50
const USABLE = 0
const SHIPPED = 2

const favouriteCount = async (): Promise<string> => {
  const { result, totalRow } = await goodsFavList({ page: 1, pageSize: MOST_FAVOURITES })
  if (totalRow !== undefined) return String(totalRow)
  return result.length < MOST_FAVOURITES ? String(result.length) : `${MOST_FAVOURITES}+`
}

const newestShipped = async () => {
  const { orderList: orders, goodsMap } = await orderList({ status: SHIPPED, page: 1, pageSize: 1 })
  const [order] = orders
  return order ? { order, first: goodsMap[order.id]?.[0] } : null
}

/** Everything the page shows, each read and failing on its own. Nothing is asked for a visitor. */
export const useMine = (uid: Id | undefined) => {
  const key = (name: string) => (uid === undefined ? null : [name, uid])
  const profile = useData(key('profile'), refreshProfile)
  const amount = useData(key('amount'), userAmount)
  const coupons = useData(key('usable-coupons'), async () => (await myCoupons({ status: USABLE })).length)
  const favourites = useData(key('favourite-count'), favouriteCount)
  const orders = useData(key('order-statistics'), orderStatistics)
  const delivery = useData(key('delivery'), newestShipped)
  const all = [profile, amount, coupons, favourites, orders, delivery]
  return {
    profile,
    amount,
    coupons,
    favourites,
    orders,
    delivery,
    reload: () => (uid === undefined ? Promise.resolve([]) : Promise.all(all.map((one) => one.reload()))),
  }
}

export type Mine = ReturnType<typeof useMine>
