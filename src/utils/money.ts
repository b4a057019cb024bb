import type { Yuan } from '@/types/api/common'

/** Whole fen of an amount in yuan. Amounts that are no number count as 0. */
export const fen = (yuan: Yuan | undefined): number =>
  Number.isFinite(yuan) ? Math.round((yuan as number) * 100) : 0

/** Yuan of whole fen, with two decimals at most: 1990 → 19.9. */
export const yuan = (wholeFen: number): Yuan => Math.round(wholeFen) / 100

/** The sum of amounts in yuan, added in whole fen: 0.1 + 0.2 = 0.3. */
export const sumYuan = (amounts: readonly (Yuan | undefined)[]): Yuan =>
  yuan(amounts.reduce<number>((total, amount) => total + fen(amount), 0))

/** An amount times a count, in yuan. */
export const timesYuan = (amount: Yuan, count: number): Yuan => yuan(fen(amount) * count)

/** The difference of two amounts, in yuan. */
export const minusYuan = (amount: Yuan, less: Yuan): Yuan => yuan(fen(amount) - fen(less))

export interface AmountParts {
  negative: boolean
  /** Digits before the point, in groups of three from 10,000 on. */
  whole: string
  /** Two digits after the point. */
  cents: string
}

/** The parts of an amount as a price label shows them. */
export const amountParts = (amount: Yuan | undefined): AmountParts => {
  const total = fen(amount)
  const positive = Math.abs(total)
  const whole = Math.floor(positive / 100)
  return {
    negative: total < 0,
    whole: whole >= 10_000 ? String(whole).replace(/\B(?=(\d{3})+(?!\d))/g, ',') : String(whole),
    cents: String(positive % 100).padStart(2, '0'),
  }
}

/** `¥19.90`, `−¥5.00` */
export const formatYuan = (amount: Yuan | undefined): string => {
  const { negative, whole, cents } = amountParts(amount)
  return `${negative ? '−' : ''}¥${whole}.${cents}`
}

/** `¥12`, `¥12.5`: for round sums such as coupons. */
export const formatShortYuan = (amount: Yuan | undefined): string => {
  const { negative, whole, cents } = amountParts(amount)
  const tail = cents === '00' ? '' : `.${cents.replace(/0$/, '')}`
  return `${negative ? '−' : ''}¥${whole}${tail}`
}
