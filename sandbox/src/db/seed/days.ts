import { toFen } from '../../domain/money'
import type { Shop } from '../../shop'
import type { GoodsSeed } from './goods/type'
import { insert } from './insert'
import { comingDays } from './moment'
import type { SeededSku } from './properties'

const CALENDAR = 60

const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay()
const isWeekend = (day: string) => [0, 6].includes(weekday(day))

/** Fuller at weekends, sold out on some days, closed on Tuesdays. */
function storesOn(day: string, i: number, most: number): number {
  if (weekday(day) === 2 || i % 11 === 6) return 0
  return isWeekend(day) ? Math.ceil(most / 3) : most - (i % 4)
}

/** Prices and stock of the next sixty days: weekends cost a fifth more. */
export function seedDays(shop: Shop, goods: GoodsSeed, skus: readonly SeededSku[]): void {
  const offers = skus.length > 0 ? skus : [{ id: 0, price: toFen(goods.price), was: toFen(goods.was) }]
  const most = skus.length > 0 ? 30 : 4
  const days = comingDays(shop, CALENDAR)
  const rows = days.flatMap((day, i) =>
    offers.map(({ id, price, was }) => ({
      goods_id: goods.id,
      sku_id: id,
      day,
      price: isWeekend(day) ? Math.round((price * 1.2) / 100) * 100 : price,
      original_price: was,
      stores: storesOn(day, i, most),
    })),
  )
  insert(shop.db, 'daily_price', rows)
}
