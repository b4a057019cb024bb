import { wordsOf } from '@/lib/i18n'
import { toast } from '@/lib/platform/feedback'
import { addToCart, lineKey, useCart } from '@/stores/cart'
import { capOf } from '@/utils/sku'
import type { ChosenLine } from './line'
import { words } from './messages'

/**
 * Puts a line into the cart, as far as stock and limit allow together with what is there, and says so.
 * @param most how many there may be in all
 * @returns whether anything was added
 */
export const putInCart = (line: ChosenLine, most: { stores: number; limit?: number }): boolean => {
  const t = wordsOf(words)
  const key = lineKey(line.goodsId, line.propertyChildIds)
  const have = useCart.getState().lines.find((other) => other.key === key)?.number ?? 0
  const room = capOf(most.stores, most.limit) - have
  if (room <= 0) {
    toast(have > 0 ? t.inCart(have) : t.soldOut)
    return false
  }
  const number = Math.min(line.number, room)
  const kept = addToCart({ ...line, number })
  toast(!kept ? t.full : number < line.number ? t.addedSome(number) : t.added)
  return kept
}
