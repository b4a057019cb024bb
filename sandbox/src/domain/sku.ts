import type { Shop } from '../shop'

/** A row of the table sku; money in fen. */
export interface SkuRow {
  id: number
  goods_id: number
  property_child_ids: string
  property_child_names: string
  price: number
  original_price: number
  pingtuan_price: number
  score: number
  stores: number
  weight: number
  bar_code: string | null
}

/**
 * The one spelling of a choice: pairs property:value sorted by property, a comma after each ('3:31,5:52,').
 * Any order, blanks and stray commas are accepted.
 * @returns '' for no choice at all, undefined when the text is not made of pairs or names a property twice
 */
export function canonicalPairs(text: string): string | undefined {
  const pairs: [property: number, child: number][] = []
  for (const part of text.split(/[,，]/)) {
    const pair = part.trim()
    if (!pair) continue
    const match = /^(\d{1,12}):(\d{1,12})$/.exec(pair)
    if (!match) return undefined
    pairs.push([Number(match[1]), Number(match[2])])
  }
  pairs.sort((a, b) => a[0] - b[0])
  if (new Set(pairs.map(([property]) => property)).size !== pairs.length) return undefined
  return pairs.map(([property, child]) => `${property}:${child},`).join('')
}

/** The SKU with exactly these choices, whatever their order. */
export function findSku(shop: Shop, goodsId: number, propertyChildIds: string): SkuRow | undefined {
  const pairs = canonicalPairs(propertyChildIds)
  if (!pairs) return undefined
  return shop.db.get<SkuRow>(
    'SELECT * FROM sku WHERE goods_id = ? AND property_child_ids = ?',
    goodsId,
    pairs,
  )
}

export const findSkuById = (shop: Shop, id: number) =>
  shop.db.get<SkuRow>('SELECT * FROM sku WHERE id = ?', id)

export const skusOf = (shop: Shop, goodsId: number) =>
  shop.db.all<SkuRow>('SELECT * FROM sku WHERE goods_id = ? ORDER BY id', goodsId)

/** Whether a choice has to be made before this goods can be bought. */
export const hasSkus = (shop: Shop, goodsId: number) =>
  shop.db.get('SELECT 1 FROM sku WHERE goods_id = ? LIMIT 1', goodsId) !== undefined
