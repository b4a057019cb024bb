import type { Shop } from '../shop'

/** A setting of the merchant as text, undefined when it is not set. */
export const setting = (shop: Shop, key: string) =>
  shop.db.get<{ value: string }>('SELECT value FROM config WHERE key = ?', key)?.value

/** A setting that should be a number; anything else counts as not set. */
export function numberSetting(shop: Shop, key: string, fallback: number): number {
  const value = Number(setting(shop, key) || NaN)
  return Number.isFinite(value) ? value : fallback
}
