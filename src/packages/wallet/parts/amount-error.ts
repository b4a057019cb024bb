import { wordsOf } from '@/lib/i18n'
import { amountProblem, MOST, type Bounds } from '@/utils/amount-input'
import { words } from './messages'
import { roundYuan } from './round-yuan'

/** The sentence below an amount; undefined when it lies within the bounds. */
export const amountError = (text: string, bounds: Bounds): string | undefined => {
  const t = wordsOf(words)
  const problem = amountProblem(text, bounds)
  if (problem === undefined) return undefined
  if (problem === 'below') return t.below(roundYuan(bounds.min ?? 0))
  if (problem === 'above') return t.above(roundYuan(Math.min(bounds.max ?? MOST, MOST)))
  return t.amount[problem]
}

/** An amount that typing on cannot put right. */
export const isHopelessAmount = (text: string, bounds: Bounds): boolean => {
  const problem = amountProblem(text, bounds)
  return problem === 'above' || problem === 'wrong'
}
