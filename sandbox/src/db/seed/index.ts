import { Refusal } from '../../http/refusal'
import type { Shop } from '../../shop'

const seeds: Record<string, (shop: Shop) => void> = {
  empty: () => undefined,
}

export const seedNames = Object.keys(seeds)

/** Fills a new shop. It runs inside the transaction that creates the tenant. */
export function seedShop(shop: Shop, name: string): void {
  const fill = seeds[name]
  if (!fill) throw new Refusal(404, `没有名为 ${name} 的示例数据`)
  fill(shop)
}
