import { hasPage } from '@/lib/router'
import { goodsPriceDaily } from '@/services'
import type { Id } from '@/types/api/common'

/** Goods do not change between the two ways of being sold while the shop is open. */
const known = new Map<Id, Promise<boolean>>()

/**
 * Whether goods are sold by the day: nothing else says so than that they have daily prices. Those need their days
 * before they can be bought. An answer that does not come counts as no, and is asked for again the next time.
 */
export const soldByDay = (goodsId: Id): Promise<boolean> => {
  if (!hasPage('booking')) return Promise.resolve(false)
  const before = known.get(goodsId)
  if (before) return before
  const asked = goodsPriceDaily(goodsId).then(
    (days) => days.length > 0,
    () => {
      known.delete(goodsId)
      return false
    },
  )
  known.set(goodsId, asked)
  return asked
}
