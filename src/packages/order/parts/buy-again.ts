import { goodsDetail } from '@/services'
import { addToCart, type CartLine } from '@/stores/cart'
import type { GoodsDetail } from '@/types/api/goods'
import type { OrderGoods } from '@/types/api/order'
import { shopNow } from '@/lib/clock'
import { leastNumber, needsChoice, saleState } from '@/utils/goods-state'
import { canonicalPairs, choiceOf, findSku } from '@/utils/sku'

type NewLine = Omit<CartLine, 'key' | 'selected' | 'addedAt'>

/** Goods sold by the day: the chosen days stand in the line's words. They are not bought again without new ones. */
export const isBooked = (line: Pick<OrderGoods, 'property'>): boolean =>
  /\d{4}-\d{2}-\d{2}/.test(line.property ?? '')

/** The line with today's price and stock; undefined when it cannot be bought any more. */
const todays = (line: OrderGoods, detail: GoodsDetail | null): NewLine | undefined => {
  if (!detail || isBooked(line) || saleState(detail.basicInfo, shopNow()) !== 'on') return undefined
  const goods = detail.basicInfo
  const choice = canonicalPairs(line.propertyChildIds ?? '')
  const sku = choice ? findSku(detail.skuList ?? [], choiceOf(choice)) : undefined
  if (needsChoice(goods) && !sku) return undefined
  const stores = sku?.stores ?? goods.stores
  const least = leastNumber(goods)
  if (stores < least) return undefined
  return {
    goodsId: goods.id,
    propertyChildIds: choice,
    propertyChildNames: line.property ?? '',
    name: goods.name,
    pic: line.pic || goods.pic,
    price: sku?.price ?? goods.minPrice,
    score: sku?.score ?? goods.minScore,
    number: Math.min(stores, Math.max(least, line.number)),
    shopId: goods.shopId,
    minBuyNumber: least,
  }
}

/**
 * Puts the lines of an order back into the cart, at today's prices and as far as they are still sold.
 * @returns how many lines are in the cart, how many are gone, and whether the device could keep them
 * @throws ApiError
 */
export const putBack = async (
  lines: readonly OrderGoods[],
): Promise<{ added: number; gone: number; kept: boolean }> => {
  const details = await Promise.all(lines.map((line) => goodsDetail(line.goodsId)))
  const usable = lines.flatMap((line, index) => todays(line, details[index] ?? null) ?? [])
  const kept = usable.map(addToCart).every(Boolean)
  return { added: usable.length, gone: lines.length - usable.length, kept }
}
