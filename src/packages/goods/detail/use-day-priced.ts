import { useData } from '@/hooks/use-data'
import { hasPage } from '@/lib/router'
import { goodsPriceDaily } from '@/services'
import type { Id } from '@/types/api/common'

/** Whether the goods is sold by the day: nothing else says so than that it has daily prices. */
export const useDayPriced = (goodsId: Id): boolean => {
  const { data } = useData(hasPage('booking') ? ['daily', goodsId] : null, () => goodsPriceDaily(goodsId))
  return (data?.length ?? 0) > 0
}
