import { couponDetail, myCoupons } from '@/services'
import type { Id } from '@/types/api/common'
import type { CouponScope, ScopedCoupon } from '@/utils/coupon-fit'

/** Rules do not change while the shop is open: each is asked for once. */
const scopes = new Map<Id, CouponScope>()

/** As many rules are asked for at once. */
const AT_ONCE = 4

const learn = async (rule: Id): Promise<void> => {
  const detail = await couponDetail(rule)
  if (!detail) return
  const limited = (detail.couponRefs ?? []).length > 0
  scopes.set(rule, { limited, onlyFreight: Boolean(detail.info.onlyFreight) })
}

/**
 * The user's usable coupons with what they are good for, which only their rule tells. A rule that cannot be read is
 * left open.
 * @throws ApiError when the coupons themselves cannot be read
 */
export const readMyCoupons = async (): Promise<ScopedCoupon[]> => {
  const coupons = await myCoupons({ status: 0 })
  const unknown = [...new Set(coupons.flatMap((coupon) => coupon.pid ?? []))].filter(
    (rule) => !scopes.has(rule),
  )
  for (let at = 0; at < unknown.length; at += AT_ONCE)
    await Promise.allSettled(unknown.slice(at, at + AT_ONCE).map(learn))
  return coupons.map((coupon) => ({
    ...coupon,
    scope: coupon.pid === undefined ? undefined : scopes.get(coupon.pid),
  }))
}
