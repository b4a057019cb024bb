import { go } from '@/lib/router'
import { couponDetail } from '@/services'
import type { Id } from '@/types/api/common'
import type { CouponRef } from '@/types/api/coupon'

/** As many rules are asked for at once. */
const AT_ONCE = 4

/** What each rule is good for; rules that cannot be read are left out. */
export const readScopes = async (ids: readonly Id[]): Promise<Map<Id, CouponRef[]>> => {
  const scopes = new Map<Id, CouponRef[]>()
  const learn = async (id: Id) => {
    const detail = await couponDetail(id)
    if (detail) scopes.set(id, detail.couponRefs ?? [])
  }
  for (let at = 0; at < ids.length; at += AT_ONCE)
    await Promise.allSettled(ids.slice(at, at + AT_ONCE).map(learn))
  return scopes
}

interface Spendable {
  /** The rule. */
  id: Id
  shopId?: Id
  /** Undefined while it is not known. */
  refs: readonly CouponRef[] | undefined
}

/** Opens the goods a coupon can be spent on; several categories or goods are listed on its own page. */
export const spend = ({ id, shopId, refs }: Spendable): void => {
  const [ref, other] = refs ?? []
  if (other) void go('couponDetail', { id })
  else if (ref)
    void (ref.type === 0 ? go('goodsList', { categoryId: ref.refId }) : go('goodsDetail', { id: ref.refId }))
  else void go('goodsList', shopId ? { shopId } : {})
}
