import { Refusal } from '../../http/refusal'
import type { Shop } from '../../shop'
import { seedDemo } from './demo'
import { seedSettings } from './settings'

const seeds: Record<string, (shop: Shop) => void> = {
  demo: seedDemo,
  empty: seedSettings,
}

export const seedNames = Object.keys(seeds)

/** Fills a new shop. It runs inside the transaction that creates the tenant. */
export function seedShop(shop: Shop, name: string): void {
  const fill = seeds[name]
  if (!fill) throw new Refusal(404, `没有名为 ${name} 的示例数据`)
  fill(shop)
}
