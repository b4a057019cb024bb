import type { MyCoupon } from '@/types/api/coupon'
import { dayOf, parseDate } from '@/utils/date'

const DAY = 86_400_000

/** How near the end of a coupon is; `days` counts calendar days in China. */
export type Expiry = { at: 'far' } | { at: 'near'; days: number } | { at: 'early' }

/** So many days before its end a coupon warns. */
const WARNS = 3

export const expiryOf = ({ dateStart, dateEnd }: MyCoupon, now: number): Expiry => {
  if (dateStart && parseDate(dateStart) > now) return { at: 'early' }
  const days = Math.round((parseDate(dayOf(parseDate(dateEnd))) - parseDate(dayOf(now))) / DAY)
  return days <= WARNS ? { at: 'near', days: Math.max(0, days) } : { at: 'far' }
}
