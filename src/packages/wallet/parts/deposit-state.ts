import type { TagKind } from '@/components/tag'
import type { Deposit } from '@/types/api/deposit'

/** Where a deposit stands for its owner. Some servers count unpaid ones as −1. */
export type DepositState = 'unpaid' | 'paid' | 'asked' | 'returned'

export const depositStateOf = ({ status, askedBack }: Deposit): DepositState => {
  if (status === 2) return 'returned'
  if (status !== 1) return 'unpaid'
  return askedBack ? 'asked' : 'paid'
}

export const depositKind: Record<DepositState, TagKind> = {
  unpaid: 'warn',
  paid: 'brand',
  asked: 'warn',
  returned: 'grey',
}
