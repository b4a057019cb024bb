import type { Shop } from '../shop'

export interface LogisticsRow {
  id: number
  name: string
  is_free: number
  /** 0 pieces, 1 weight in kg, 2 volume */
  fee_type: 0 | 1 | 2
}

export interface LogisticsRuleRow {
  id: number
  logistics_id: number
  type: 0 | 1 | 2
  region_id: string
  served: number
  first_number: number
  first_amount: number
  add_number: number
  add_amount: number
  free_from: number | null
}

/** Where something is sent; the most particular part known is enough. */
export interface Destination {
  provinceId?: string
  cityId?: string
  districtId?: string
}

export const findLogistics = (shop: Shop, id: number) =>
  shop.db.get<LogisticsRow>('SELECT * FROM logistics WHERE id = ?', id)

export const rulesOf = (shop: Shop, logisticsId: number) =>
  shop.db.all<LogisticsRuleRow>(
    'SELECT * FROM logistics_rule WHERE logistics_id = ? ORDER BY type, region_id',
    logisticsId,
  )

/** District, city and province of a destination, the parts that were not given derived from the given ones. */
function regionChain({ provinceId, cityId, districtId }: Destination): string[] {
  const known = districtId ?? cityId ?? provinceId
  if (!known) return ['']
  return [
    districtId,
    cityId ?? `${known.slice(0, 4)}00000000`,
    provinceId ?? `${known.slice(0, 2)}0000000000`,
    '',
  ].filter((region): region is string => region !== undefined)
}

/**
 * The rule for a destination: district before city before province before everywhere.
 * A rule with served = 0 means that nothing is sent there.
 */
export function freightRule(
  shop: Shop,
  logisticsId: number,
  type: number,
  to: Destination,
): LogisticsRuleRow | undefined {
  for (const region of regionChain(to)) {
    const rule = shop.db.get<LogisticsRuleRow>(
      'SELECT * FROM logistics_rule WHERE logistics_id = ? AND type = ? AND region_id = ?',
      ...[logisticsId, type, region],
    )
    if (rule) return rule
  }
  return undefined
}

/**
 * Freight in fen of goods that share a template.
 * @param amount pieces or kilograms, as the template's fee_type says
 * @param worth what the goods cost, in fen, for free delivery from a threshold
 */
export function freightFee(rule: LogisticsRuleRow, amount: number, worth: number): number {
  if (amount <= 0) return 0
  if (rule.free_from !== null && worth >= rule.free_from) return 0
  const beyond = Math.max(0, amount - rule.first_number)
  // weights such as 1.4 - 1 leave a tail that must not start another unit
  const steps = rule.add_number > 0 ? Math.ceil(Math.round((beyond / rule.add_number) * 1e6) / 1e6) : 0
  return rule.first_amount + steps * rule.add_amount
}
