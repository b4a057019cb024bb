import type { Yuan } from '@/types/api/common'
import type { KanjiaSet } from '@/types/api/kanjia'
import { parseDate } from './date'
import { fen } from './money'

/** Share of the way from the original price to the floor, 0 to 100; a floor at the original price is no way. */
export const cutPercent = (original: Yuan, floor: Yuan, current: Yuan): number => {
  const way = fen(original) - fen(floor)
  if (way <= 0) return 0
  return Math.max(0, Math.min(100, Math.round(((fen(original) - fen(current)) / way) * 100)))
}

/** What can be done with an activity. */
export type KanjiaState = 'on' | 'soldOut' | 'over'

/** @param now the shop's clock, milliseconds since 1970 */
export const kanjiaState = (set: KanjiaSet, now: number): KanjiaState => {
  if (set.status !== 0 || parseDate(set.dateEnd) <= now) return 'over'
  return set.numberBuy >= set.number ? 'soldOut' : 'on'
}
