import { wordsOf } from '@/lib/i18n'
import { amountProblem, MOST, type Bounds } from '@/utils/amount-input'
import { formatShortYuan, formatYuan } from '@/utils/money'
import { words } from './messages'

/** `¥10` and `¥186.40`. */
const bound = (amount: number): string =>
  Number.isInteger(amount) ? formatShortYuan(amount) : formatYuan(amount)

/** The sentence below an amount; undefined when it lies within the bounds. */
export const amountError = (text: string, bounds: Bounds): string | undefined => {
  const t = wordsOf(words)
  const problem = amountProblem(text, bounds)
  if (problem === undefined) return undefined
  if (problem === 'below') return t.below(bound(bounds.min ?? 0))
  if (problem === 'above') return t.above(bound(Math.min(bounds.max ?? MOST, MOST)))
  return t.amount[problem]
}

/** An amount that typing on cannot put right. */
export const isHopelessAmount = (text: string, bounds: Bounds): boolean => {
  const problem = amountProblem(text, bounds)
  return problem === 'above' || problem === 'wrong'
}
