import type { GoodsSummary } from '@/types/api/goods'
import { parseDate } from './date'

/** Whether goods can be bought now. `soon` and `over` are the two ends of a flash sale. */
export type SaleState = 'on' | 'soon' | 'over' | 'soldOut' | 'offShelf'

type Sale = Pick<GoodsSummary, 'status' | 'stores' | 'miaosha' | 'dateStart' | 'dateEnd'>

/** @param now the shop's clock, milliseconds since 1970 */
export const saleState = (goods: Sale, now: number): SaleState => {
  if (goods.status !== 0) return 'offShelf'
  if (goods.miaosha && parseDate(goods.dateEnd) <= now) return 'over'
  if (goods.stores <= 0) return 'soldOut'
  if (goods.miaosha && parseDate(goods.dateStart) > now) return 'soon'
  return 'on'
}

/** Whether something must be chosen before the goods can go into the cart. */
export const needsChoice = (goods: Pick<GoodsSummary, 'propertyIds'>): boolean =>
  /\d/.test(goods.propertyIds ?? '')

/** Smallest number that can be ordered; a missing or senseless one is 1. */
export const leastNumber = (goods: Pick<GoodsSummary, 'minBuyNumber'>): number => {
  const least = Math.floor(Number(goods.minBuyNumber))
  return least > 1 ? least : 1
}

/** The merchant's tags, one text with commas on the wire. */
export const tagsOf = (goods: Pick<GoodsSummary, 'tags'>): string[] =>
  (goods.tags ?? '')
    .split(/[,，、;；]/)
    .map((tag) => tag.trim())
    .filter(Boolean)
