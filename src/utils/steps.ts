import type { Yuan } from '@/types/api/common'
import { fen, yuan } from './money'

/** From `from` on there is `gain`; once more for every further `from` when it loops. */
export interface Step {
  from: Yuan
  gain: Yuan
  loop?: boolean
}

/** What one step gives at an amount, in whole fen. */
const gainOf = (amount: number, { from, gain, loop }: Step): number => {
  const least = fen(from)
  if (least <= 0 || amount < least) return 0
  return Math.max(0, fen(gain)) * (loop ? Math.floor(amount / least) : 1)
}

/** The most that one of the steps gives at an amount; steps are not added to each other. */
export const bestGain = (money: Yuan, steps: readonly Step[]): Yuan =>
  yuan(Math.max(0, ...steps.map((step) => gainOf(fen(money), step))))

export interface NextGain {
  /** How much more it takes. */
  missing: Yuan
  /** What there is then. */
  gain: Yuan
}

/** The nearest amount above this one that gives more; undefined when nothing is better. */
export const nextGain = (money: Yuan, steps: readonly Step[]): NextGain | undefined => {
  const amount = fen(money)
  const now = fen(bestGain(money, steps))
  const better = steps.flatMap((step) => {
    const least = fen(step.from)
    const each = fen(step.gain)
    if (least <= 0 || each <= 0) return []
    // The lowest multiple of the step that is worth more than what there is now.
    const rounds = step.loop ? Math.max(Math.floor(now / each), Math.floor(amount / least)) + 1 : 1
    return each * rounds > now && least * rounds > amount ? [least * rounds] : []
  })
  if (better.length === 0) return undefined
  const target = Math.min(...better)
  return { missing: yuan(target - amount), gain: bestGain(yuan(target), steps) }
}
