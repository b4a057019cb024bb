import { goodsDetail } from '@/services'
import { addToCart, lineKey, useCart, type CartLine } from '@/stores/cart'
import { useCartChecks } from '@/stores/cart-check'
import type { DraftLine } from '@/stores/draft'
import { canonicalPairs } from '@/utils/sku'
import type { Recorder } from './sent'

export { recordRequests, type Recorder } from './sent'

type Chosen = Omit<CartLine, 'key' | 'selected' | 'addedAt'>

/** Goods of the demo shop that the tests of cart and checkout use. */
export const GOODS = {
  /** Shop 1, no choice, no limit. */
  strawberry: 1002,
  blueberry: 1003,
  toast: 1403,
  salmon: 1301,
  /** Shop 1, two pieces in stock. */
  milk: 1401,
  /** Shop 1, with choices. */
  avocado: 1010,
  /** Shop 1, limited to three a day. */
  greens: 1101,
  /** Shop 2. */
  platter: 1206,
  /** Platform. */
  rice: 1504,
  /** At least two. */
  oysters: 1306,
  soldOut: 1004,
} as const

/** What a buyer would have chosen: the first choice in stock, at today's price. */
export const chosen = async (goodsId: number, over: Partial<Chosen> = {}): Promise<Chosen> => {
  const detail = await goodsDetail(goodsId)
  if (!detail) throw new Error(`the demo shop has no goods ${goodsId}`)
  const { basicInfo, skuList } = detail
  const sku = skuList?.find((one) => one.stores > 0)
  return {
    goodsId,
    propertyChildIds: canonicalPairs(sku?.propertyChildIds ?? ''),
    propertyChildNames: sku?.propertyChildNames ?? '',
    name: basicInfo.name,
    pic: basicInfo.pic,
    price: sku?.price ?? basicInfo.minPrice,
    score: sku?.score ?? basicInfo.minScore,
    number: 1,
    shopId: basicInfo.shopId,
    minBuyNumber: basicInfo.minBuyNumber ?? 1,
    ...over,
  }
}

/** Puts goods into the cart. @returns its key */
export const putIn = async (goodsId: number, over: Partial<Chosen> = {}): Promise<string> => {
  const line = await chosen(goodsId, over)
  addToCart(line)
  return lineKey(line.goodsId, line.propertyChildIds)
}

/** A line of a checkout; from the cart when it lies there. */
export const draftLineOf = async (goodsId: number, over: Partial<DraftLine> = {}): Promise<DraftLine> => {
  const { minBuyNumber: _min, ...line } = await chosen(goodsId)
  return { ...line, cartKey: lineKey(line.goodsId, line.propertyChildIds), ...over }
}

export const resetCart = (): void => {
  useCart.setState({ lines: [] })
  useCartChecks.setState({ checks: {}, adjusted: {}, checking: false, failed: 0 })
}

/** Real orders among the calls of orderCreate. */
export const realOrders = (recorder: Recorder) =>
  recorder.to('/order/create').filter((fields) => fields.calculate !== 'true')
