import { useData } from '@/hooks/use-data'
import { coupons, goodsCategory, myCoupons } from '@/services'
import { useSession } from '@/stores/session'
import type { Id } from '@/types/api/common'
import { readScopes } from '../parts/scope'

/** What can be claimed, what the user has of it, and what it is good for; the last two fail alone. */
export const useCentre = () => {
  const uid = useSession((session) => session.uid)
  const rules = useData(['coupon-centre', uid ?? 0], () => coupons())
  const mine = useData(uid === undefined ? null : ['all-my-coupons', uid], () => myCoupons())
  const ids: Id[] = rules.data?.map(({ id }) => id) ?? []
  const scopes = useData(ids.length > 0 ? ['coupon-scopes', ...ids] : null, () => readScopes(ids))
  const categories = useData(['goodsCategory'], goodsCategory)
  return {
    uid,
    rules,
    mine: mine.data ?? [],
    scopes: scopes.data,
    categories: categories.data ?? [],
    reload: () => Promise.all([rules.reload(), ...(uid === undefined ? [] : [mine.reload()])]),
  }
}
