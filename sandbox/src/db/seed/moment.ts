import { addDays, addMinutes, dayOf } from '../../domain/clock'
import type { Shop } from '../../shop'

/** The same shop at another time: what a domain function does with it happened then. */
export const shopAt = (shop: Shop, time: string): Shop => ({
  sub: shop.sub,
  db: shop.db,
  now: () => time,
  tx: (fn) => shop.tx(fn),
})

/** A time of day some days from now: at(shop, -3, '09:20:00') */
export const at = (shop: Shop, days: number, time: string) => `${dayOf(addDays(shop.now(), days))} ${time}`

/** Some minutes from now, on the full minute. */
export const inMinutes = (shop: Shop, minutes: number) => `${addMinutes(shop.now(), minutes).slice(0, 16)}:00`

/** Days from today on as 'yyyy-MM-dd'. */
export const comingDays = (shop: Shop, number: number): string[] =>
  Array.from({ length: number }, (_, i) => dayOf(addDays(shop.now(), i)))
