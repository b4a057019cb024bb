import type { DateTime, Id, Yuan } from '@/types/api/common'
import type { MyCoupon } from '@/types/api/coupon'
import { parseDate } from './date'
import { fen, yuan } from './money'

/** What a coupon would be used on. */
export interface CouponBasket {
  shopId: Id
  /** Amount of the goods. */
  amount: Yuan
  /** The shop's clock, milliseconds since 1970. */
  now: number
  /** Coupons that other orders of the same checkout use, and whose. */
  taken?: ReadonlyMap<Id, Id>
}

/** What a coupon is good for, as its rule tells. */
export interface CouponScope {
  /** Only for some categories or goods. */
  limited: boolean
  /** Only takes freight off. */
  onlyFreight: boolean
}

/** A coupon and its scope; undefined while its rule is not known. */
export type ScopedCoupon = MyCoupon & { scope?: CouponScope }

/** Why a coupon does not fit. */
export type Misfit =
  | { why: 'amount'; missing: Yuan }
  | { why: 'freight' }
  /** Only certain goods count, from this amount on. */
  | { why: 'scope'; over: Yuan }
  | { why: 'shop'; shopId: Id }
  /** Used by another shop's order of the same checkout. */
  | { why: 'taken'; shopId: Id }
  | { why: 'early'; from: DateTime }
  | { why: 'expired' }
  | { why: 'goods' }

/** The reason why the server did not list a coupon as usable, as far as the coupon itself tells it. */
export const misfitOf = (coupon: ScopedCoupon, basket: CouponBasket): Misfit => {
  const takenBy = basket.taken?.get(coupon.id)
  if (takenBy !== undefined) return { why: 'taken', shopId: takenBy }
  if (coupon.status === 2 || parseDate(coupon.dateEnd) <= basket.now) return { why: 'expired' }
  if (coupon.dateStart && parseDate(coupon.dateStart) > basket.now)
    return { why: 'early', from: coupon.dateStart }
  if (coupon.shopId && coupon.shopId !== basket.shopId) return { why: 'shop', shopId: coupon.shopId }
  if (coupon.scope?.onlyFreight) return { why: 'freight' }
  if (coupon.scope?.limited && coupon.moneyHreshold > 0) return { why: 'scope', over: coupon.moneyHreshold }
  const missing = fen(coupon.moneyHreshold) - fen(basket.amount)
  return missing > 0 ? { why: 'amount', missing: yuan(missing) } : { why: 'goods' }
}

export interface CouponFit {
  usable: MyCoupon[]
  unusable: { coupon: ScopedCoupon; misfit: Misfit }[]
}

/**
 * The user's coupons in two: those the server lists for this order, in its order, and the others with the reason,
 * the nearest to usable first.
 */
export const fitCoupons = (
  mine: readonly ScopedCoupon[],
  usable: readonly MyCoupon[],
  basket: CouponBasket,
): CouponFit => {
  const free = usable.filter((coupon) => !basket.taken?.has(coupon.id))
  const fits = new Set(free.map((coupon) => coupon.id))
  const missing = (misfit: Misfit) => (misfit.why === 'amount' ? misfit.missing : Infinity)
  return {
    usable: free,
    unusable: mine
      .filter((coupon) => !fits.has(coupon.id) && coupon.status === 0)
      .map((coupon) => ({ coupon, misfit: misfitOf(coupon, basket) }))
      .sort((a, b) => missing(a.misfit) - missing(b.misfit)),
  }
}

/**
 * The next better coupon that only lacks some money: what to buy for, and how much. Coupons for certain goods, and
 * those whose rule is not known, promise nothing.
 */
export const nextCoupon = (fit: CouponFit): { coupon: MyCoupon; missing: Yuan } | undefined => {
  const best = Math.max(0, ...fit.usable.filter((each) => !each.moneyType).map((each) => each.money))
  for (const { coupon, misfit } of fit.unusable)
    if (misfit.why === 'amount' && coupon.scope && !coupon.moneyType && coupon.money > best)
      return { coupon, missing: misfit.missing }
  return undefined
}
