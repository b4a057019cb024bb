import type { Shop } from '../shop'
import { findLogistics, freightFee, freightRule, type Destination } from './freight'
import type { Line } from './order-lines'

/** Freight in fen that says "this region is not served": 99,999 yuan. */
export const NOT_SERVED = 9_999_900

/** Lines that travel together: same template, same kind of delivery. */
function parcels(lines: readonly Line[]): Line[][] {
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    if (!line.goods.need_logistics || line.goods.logistics_id === 0) continue
    const key = `${line.goods.logistics_id}/${line.logisticsType}`
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  return [...groups.values()]
}

function parcelFee(shop: Shop, lines: Line[], to: Destination): number {
  const [first] = lines
  const template = first && findLogistics(shop, first.goods.logistics_id)
  if (!first || !template || template.is_free) return 0
  const rule = freightRule(shop, template.id, first.logisticsType, to)
  if (!rule) return to.provinceId ? NOT_SERVED : 0
  if (!rule.served) return NOT_SERVED
  const total = (of: (line: Line) => number) => lines.reduce((sum, line) => sum + of(line) * line.number, 0)
  const measure =
    template.fee_type === 1 ? Math.round(total((line) => line.weight) * 1e6) / 1e6 : total(() => 1)
  const worth = lines.reduce((sum, line) => sum + line.amount, 0)
  return freightFee(rule, measure, worth)
}

/**
 * Freight of the lines of one shop, in fen; NOT_SERVED when a part of them is not sent there. Without a
 * destination it is what most regions pay.
 */
export function freightOf(shop: Shop, lines: readonly Line[], to: Destination): number {
  let sum = 0
  for (const parcel of parcels(lines)) {
    const fee = parcelFee(shop, parcel, to)
    if (fee === NOT_SERVED) return NOT_SERVED
    sum += fee
  }
  return sum
}
