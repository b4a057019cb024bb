import type { Id } from '@/types/api/common'
import type { Coupon, CouponRef } from '@/types/api/coupon'
import type { Category } from '@/types/api/goods'

export interface Filter {
  key: string
  label: string
}

const keyOf = (category: Id): string => `category-${category}`

/** The kinds there are coupons for; none while that is not known. */
export const filtersOf = (
  rules: readonly Coupon[],
  scopes: ReadonlyMap<Id, CouponRef[]> | undefined,
  categories: readonly Category[],
  words: { all: string; freight: string },
): Filter[] => {
  const used = new Set(
    [...(scopes?.values() ?? [])].flat().flatMap(({ type, refId }) => (type === 0 ? [refId] : [])),
  )
  const named = categories
    .filter(({ id }) => used.has(id))
    .map(({ id, name }) => ({ key: keyOf(id), label: name }))
  const freight = rules.some(({ onlyFreight }) => onlyFreight)
    ? [{ key: 'freight', label: words.freight }]
    : []
  const kinds = [...named, ...freight]
  return kinds.length > 0 ? [{ key: 'all', label: words.all }, ...kinds] : []
}

export const inFilter = (
  rule: Coupon,
  key: string,
  scopes: ReadonlyMap<Id, CouponRef[]> | undefined,
): boolean => {
  if (key === 'all') return true
  if (key === 'freight') return Boolean(rule.onlyFreight)
  return (scopes?.get(rule.id) ?? []).some(({ type, refId }) => type === 0 && keyOf(refId) === key)
}
