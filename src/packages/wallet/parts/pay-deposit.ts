import { writeSurely, type Trail } from '@/lib/sure-write'
import { depositList, payDeposit } from '@/services'
import type { Yuan } from '@/types/api/common'
import type { Deposit } from '@/types/api/deposit'

export interface DepositForm {
  amount: Yuan
  remark?: string
  /** Tells this deposit from every other one. */
  refCode: string
}

const NEWEST = 10

export const newRefCode = (): string =>
  `D${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`.toUpperCase()

/** The deposit with this reference, once it is paid. */
export const depositTrail = (refCode: string): Trail<Deposit> => ({
  newest: async () => (await depositList({ page: 1, pageSize: NEWEST })).result,
  idOf: (deposit) => deposit.id,
  fits: (deposit) => deposit.refCode === refCode && deposit.status === 1,
})

/** Pays a deposit from the balance. */
export const payDepositFromBalance = (form: DepositForm) =>
  writeSurely(depositTrail(form.refCode), () => payDeposit(form))
