import type { TicketKind } from '@/components/ticket'
import type { Coupon, MyCoupon } from '@/types/api/coupon'

/** What the user can do with a rule now. */
export type RuleState = 'free' | 'password' | 'points' | 'paid' | 'mine' | 'done' | 'gone'

/** @param mine all coupons of the user, used ones too: the limit counts them */
export const ruleState = (rule: Coupon, mine: readonly MyCoupon[]): RuleState => {
  const fetched = mine.filter(({ pid }) => pid === rule.id)
  const usable = fetched.some(({ status }) => status === 0)
  if (rule.numberPersonMax > 0 && fetched.length >= rule.numberPersonMax) return usable ? 'mine' : 'done'
  if (rule.numberLeft <= 0 || rule.status === 1) return usable ? 'mine' : 'gone'
  if (rule.pwd) return 'password'
  if (rule.needAmount > 0) return 'paid'
  return rule.needScore > 0 ? 'points' : 'free'
}

export const CLAIMABLE: readonly RuleState[] = ['free', 'password', 'points', 'paid']

export const STUB: Record<RuleState, TicketKind> = {
  free: 'red',
  password: 'red',
  points: 'gold',
  paid: 'gold',
  mine: 'green',
  done: 'grey',
  gone: 'grey',
}
