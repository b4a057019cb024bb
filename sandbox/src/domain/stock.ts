import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { findGoods } from './goods'

/** What is taken: pieces of a goods, of one of its SKUs, on given days. */
export interface StockLine {
  goodsId: number
  /** 0 or absent: a goods without SKUs */
  skuId?: number
  number: number
  /** Days of a goods priced by the day: `number` pieces are taken on each */
  days?: readonly string[]
}

export interface DailyPriceRow {
  id: number
  goods_id: number
  sku_id: number
  day: string
  price: number
  original_price: number
  score: number
  stores: number
}

export const dailyPriceOf = (shop: Shop, goodsId: number, skuId: number, day: string) =>
  shop.db.get<DailyPriceRow>(
    'SELECT * FROM daily_price WHERE goods_id = ? AND sku_id = ? AND day = ?',
    goodsId,
    skuId,
    day,
  )

/**
 * The calendar of a goods priced by the day, from a day on.
 * @param skuId left out: every SKU's days
 */
export const dailyPricesFrom = (shop: Shop, goodsId: number, skuId: number | undefined, day: string) =>
  shop.db.all<DailyPriceRow>(
    `SELECT * FROM daily_price WHERE goods_id = ? AND (? IS NULL OR sku_id = ?) AND day >= ?
     ORDER BY day, sku_id`,
    ...[goodsId, skuId, skuId, day],
  )

function soldOut(shop: Shop, line: StockLine): never {
  throw new Refusal(-1, `「${findGoods(shop, line.goodsId)?.name ?? '商品'}」库存不足`)
}

/**
 * Takes pieces out of stock, never below nothing. Call it inside the transaction that stores the order: a
 * line that is refused undoes the lines before it.
 * @throws Refusal -1 naming the goods
 */
export function takeStock(shop: Shop, line: StockLine): void {
  const { goodsId, skuId = 0, number, days } = line
  const { db } = shop
  if (days && days.length > 0) {
    for (const day of days) {
      const { changes } = db.run(
        'UPDATE daily_price SET stores = stores - ? WHERE goods_id = ? AND sku_id = ? AND day = ? AND stores >= ?',
        ...[number, goodsId, skuId, day, number],
      )
      if (changes === 0) soldOut(shop, line)
    }
    return
  }
  if (skuId > 0) {
    const { changes } = db.run(
      'UPDATE sku SET stores = stores - ? WHERE id = ? AND goods_id = ? AND stores >= ?',
      ...[number, skuId, goodsId, number],
    )
    if (changes === 0) soldOut(shop, line)
  }
  const { changes } = db.run(
    'UPDATE goods SET stores = stores - ? WHERE id = ? AND stores >= ?',
    ...[number, goodsId, number],
  )
  if (changes === 0) soldOut(shop, line)
}

/** Puts pieces back: the exact reverse of takeStock, also when the goods has meanwhile left the shelf. */
export function returnStock(shop: Shop, line: StockLine): void {
  const { goodsId, skuId = 0, number, days } = line
  const { db } = shop
  if (days && days.length > 0) {
    for (const day of days) {
      db.run(
        'UPDATE daily_price SET stores = stores + ? WHERE goods_id = ? AND sku_id = ? AND day = ?',
        ...[number, goodsId, skuId, day],
      )
    }
    return
  }
  if (skuId > 0) db.run('UPDATE sku SET stores = stores + ? WHERE id = ?', number, skuId)
  db.run('UPDATE goods SET stores = stores + ? WHERE id = ?', number, goodsId)
}
