import type { TagKind } from '@/components/tag'
import type { WithdrawLog } from '@/types/api/wallet'

/** Colour of a withdrawal's state. */
export const withdrawKind: Record<WithdrawLog['status'], TagKind> = {
  0: 'warn',
  1: 'brand',
  2: 'red',
  3: 'warn',
}

/** Why it was refused, where the merchant said so. */
export const refusalOf = (log: WithdrawLog): string | undefined =>
  log.status === 2 ? log.rejectionReason || log.remark || undefined : undefined
