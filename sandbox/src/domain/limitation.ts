import type { Shop } from '../shop'

/** A row of goods_limitation with the level's name. */
export interface LimitationRow {
  id: number
  goods_id: number
  /** 0 = all SKUs together */
  sku_id: number
  /** 0 = users without a level */
  user_level_id: number
  user_level_name: string
  buy_numbers: number
  duration: number
  unit: 0 | 1 | 2
}

const SELECT = `SELECT m.*, COALESCE(l.name, '无分组用户') AS user_level_name
  FROM goods_limitation m LEFT JOIN user_level l ON l.id = m.user_level_id`

/** All limits of a goods; with a SKU only those that concern it. */
export function limitationsOf(shop: Shop, goodsId: number, skuId?: number): LimitationRow[] {
  return shop.db.all<LimitationRow>(
    `${SELECT} WHERE m.goods_id = ? AND (? IS NULL OR m.sku_id IN (0, ?)) ORDER BY m.sku_id, m.user_level_id`,
    goodsId,
    skuId,
    skuId,
  )
}

/** The limits that bind a user of this level (0 = none) when buying this SKU (0 = goods without SKUs). */
export function limitsOf(shop: Shop, goodsId: number, levelId: number, skuId = 0): LimitationRow[] {
  return shop.db.all<LimitationRow>(
    `${SELECT} WHERE m.goods_id = ? AND m.user_level_id = ? AND m.sku_id IN (0, ?)`,
    goodsId,
    levelId,
    skuId,
  )
}

const DAY = 86_400_000

/** From when on purchases count: the last `duration` calendar days, months or years, the current one included. */
export function limitSince(limit: Pick<LimitationRow, 'duration' | 'unit'>, now: string): string {
  const [year = 0, month = 1, day = 1] = now.slice(0, 10).split('-').map(Number)
  const back = limit.duration - 1
  const start =
    limit.unit === 0
      ? new Date(Date.UTC(year, month - 1, day) - back * DAY)
      : limit.unit === 1
        ? new Date(Date.UTC(year, month - 1 - back, 1))
        : new Date(Date.UTC(year - back, 0, 1))
  return `${start.toISOString().slice(0, 10)} 00:00:00`
}

const UNITS = ['自然日', '自然月', '自然年'] as const

export const unitStr = (unit: LimitationRow['unit']) => UNITS[unit]

/** '每 3 自然日限购 4 件' */
export function limitSentence({ duration, unit, buy_numbers }: LimitationRow): string {
  const period = duration === 1 ? unitStr(unit) : ` ${duration} ${unitStr(unit)}`
  return `每${period}限购 ${buy_numbers} 件`
}
