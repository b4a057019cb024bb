import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { rebated, rebateOf, type GoodsRow } from './goods'
import type { OrderRequest } from './order-request'
import type { SkuRow } from './sku'
import { dailyPriceOf } from './stock'

export interface PriceQuery {
  uid: number
  goods: GoodsRow
  sku?: SkuRow
  number: number
  days: readonly string[]
  /** The whole request, with kjid and pingtuanOpenId. */
  request: OrderRequest
}

/** Price of one piece: fen, points, and whether it is a special price that this kind of order grants. */
export interface UnitPrice {
  fen: number
  score: number
  special: boolean
}

/**
 * Answers the price in fen of one piece where its own rules make it (a bargain's current price, a group's
 * price), undefined where they do not, and refuses where they forbid buying.
 */
export type SpecialPrice = (shop: Shop, query: PriceQuery) => number | undefined

const specials: SpecialPrice[] = []

/** Lets a domain (bargains, groups) make prices of its own. */
export const registerUnitPrice = (special: SpecialPrice) => void specials.push(special)

function dailyPrice(shop: Shop, { uid, goods, sku, days }: PriceQuery): UnitPrice {
  if (days.length === 0) throw new Refusal(-1, `请选择「${goods.name}」的日期`)
  if (new Set(days).size !== days.length) throw new Refusal(-1, `「${goods.name}」的日期重复`)
  const today = shop.now().slice(0, 10)
  const tenths = rebateOf(shop, goods, uid)
  const price: UnitPrice = { fen: 0, score: 0, special: false }
  for (const day of days) {
    const row = dailyPriceOf(shop, goods.id, sku?.id ?? 0, day)
    if (!row || day < today) throw new Refusal(-1, `「${goods.name}」${day} 不可预订`)
    price.fen += rebated(row.price, tenths)
    price.score += row.score
  }
  return price
}

/** The price of one piece for this buyer. Prices never come from the client. */
export function unitPrice(shop: Shop, query: PriceQuery): UnitPrice {
  const { uid, goods, sku } = query
  for (const special of specials) {
    const fen = special(shop, query)
    if (fen !== undefined) return { fen, score: sku?.score ?? goods.min_score, special: true }
  }
  if (goods.day_price) return dailyPrice(shop, query)
  const fen = rebated(sku?.price ?? goods.min_price, rebateOf(shop, goods, uid))
  return { fen, score: sku?.score ?? goods.min_score, special: false }
}
