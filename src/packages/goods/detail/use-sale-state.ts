import { useEffect, useState } from 'react'

import { onTick, shopNow } from '@/lib/clock'
import type { GoodsSummary } from '@/types/api/goods'
import { saleState, type SaleState } from '@/utils/goods-state'

/** Whether the goods can be bought, by the shop's clock: turns by itself when a flash sale begins or ends. */
export const useSaleState = (goods: GoodsSummary): SaleState => {
  const [now, setNow] = useState(shopNow)
  const state = saleState(goods, now)
  useEffect(() => {
    if (!goods.miaosha) return undefined
    return onTick((moment) => {
      if (saleState(goods, moment) !== state) setNow(moment)
    })
  }, [goods, state])
  return state
}
