import type { Shop } from '../shop'
import type { RawParams } from './params'
import type { Route } from './route'

const noted = new WeakMap<Shop, Set<string>>()
const MOST = 500

/** Remembers parameters that were sent although the method does not know them; the audit lists them. */
export function noteUnknown(shop: Shop, route: Route, raw: RawParams): void {
  for (const name in raw) {
    if (route.known.includes(name) || (name === 'token' && route.auth !== 'none')) continue
    const seen = noted.get(shop) ?? new Set<string>()
    noted.set(shop, seen)
    const key = `${route.method} ${name.slice(0, 64)}`
    if (seen.has(key) || seen.size >= MOST) continue
    seen.add(key)
    shop.db.run(
      `INSERT INTO unknown_param (method, name) VALUES (?, ?) ON CONFLICT DO UPDATE SET number = number + 1`,
      route.method,
      name.slice(0, 64),
    )
  }
}

export const unknownParams = (shop: Shop) =>
  shop.db.all<{ method: string; name: string }>(
    'SELECT method, name FROM unknown_param ORDER BY method, name',
  )
