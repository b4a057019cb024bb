import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import type { Line } from './order-lines'
import { limitationsOf, limitSentence, limitSince, type LimitationRow } from './limitation'
import { dailyPriceOf } from './stock'

/**
 * Whether everything is in stock, without taking it. The real call takes it in its transaction.
 * @throws Refusal -1 naming the goods
 */
export function requireStock(shop: Shop, lines: readonly Line[]): void {
  const wanted = new Map<string, number>()
  for (const { goods, sku, number, days } of lines) {
    for (const day of days.length > 0 ? days : ['']) {
      const key = `${goods.id}/${sku?.id ?? 0}/${day}`
      const pieces = (wanted.get(key) ?? 0) + number
      wanted.set(key, pieces)
      const stores = day
        ? (dailyPriceOf(shop, goods.id, sku?.id ?? 0, day)?.stores ?? 0)
        : (sku ?? goods).stores
      if (pieces > stores) throw new Refusal(-1, `「${goods.name}」${day}库存不足，仅剩 ${stores} 件`)
    }
  }
}

const levelOf = (shop: Shop, uid: number) =>
  shop.db.get<{ level_id: number | null }>('SELECT level_id FROM user WHERE id = ?', uid)?.level_id ?? 0

/** Pieces bought since a time, without those of closed orders and those given back. */
function boughtSince(shop: Shop, uid: number, limit: LimitationRow): number {
  const row = shop.db.get<{ pieces: number }>(
    `SELECT COALESCE(SUM(g.number - g.refund_number), 0) AS pieces
     FROM order_goods g JOIN orders o ON o.id = g.order_id
     WHERE o.uid = ? AND o.status >= 0 AND o.date_add >= ? AND g.goods_id = ? AND ? IN (0, g.sku_id)`,
    ...[uid, limitSince(limit, shop.now()), limit.goods_id, limit.sku_id],
  )
  return row?.pieces ?? 0
}

/**
 * Purchase limits by member level and period. Where limits exist, only the levels they name may buy.
 * @throws Refusal -1 with the limit in words
 */
export function requireLimits(shop: Shop, uid: number, lines: readonly Line[]): void {
  for (const { goods, sku } of lines) {
    if (!goods.limitation) continue
    const all = limitationsOf(shop, goods.id, sku?.id ?? 0)
    if (all.length === 0) continue
    const level = levelOf(shop, uid)
    const mine = all.filter((limit) => limit.user_level_id === level)
    if (mine.length === 0) throw new Refusal(-1, `您的会员等级不能购买「${goods.name}」`)
    for (const limit of mine) {
      const now = lines
        .filter((line) => line.goods.id === goods.id && (limit.sku_id === 0 || line.sku?.id === limit.sku_id))
        .reduce((sum, line) => sum + line.number, 0)
      if (boughtSince(shop, uid, limit) + now > limit.buy_numbers) {
        throw new Refusal(-1, `「${goods.name}」${limitSentence(limit)}`)
      }
    }
  }
}
