import type { Day } from '@/types/api/common'
import type { ScoreRule, SignLog } from '@/types/api/score'
import { dayOf, parseDate } from '@/utils/date'
import { addDays } from './month'

/** One step of the reward ladder: so many points on exactly this day in a row. */
export interface Step {
  day: number
  score: number
}

/** The steps in order; one for each day. */
export const stepsOf = (rules: readonly ScoreRule[]): Step[] => {
  const steps = new Map<number, number>()
  for (const { confine, score } of rules) steps.set(Math.max(1, confine || 1), score || 0)
  return [...steps].map(([day, score]) => ({ day, score })).sort((a, b) => a.day - b.day)
}

/** What a day in a row is worth: its own step, else what the first day is worth. */
export const worthOf = (steps: readonly Step[], day: number): number =>
  (steps.find((step) => step.day === day) ?? steps.find((step) => step.day === 1))?.score ?? 0

export const dayOfLog = ({ dateAdd }: Pick<SignLog, 'dateAdd'>): Day => dayOf(parseDate(dateAdd))

export interface Streak {
  /** Days in a row until today, or until yesterday while today is open. */
  days: number
  signedToday: boolean
}

/** The streak as the newest check-in tells it, also over the end of a month: a gap begins anew. */
export const streakOf = (newest: SignLog | undefined, today: Day): Streak => {
  if (!newest) return { days: 0, signedToday: false }
  const day = dayOfLog(newest)
  const signedToday = day === today
  return { days: signedToday || day === addDays(today, -1) ? newest.continuous : 0, signedToday }
}

/** The next step and in how many check-ins from now it comes. */
export const nextStep = (steps: readonly Step[], { days }: Streak): (Step & { in: number }) | undefined => {
  const step = steps.find(({ day }) => day > days)
  return step && { ...step, in: step.day - days }
}

/** On which days to come the steps are, if no day is missed. */
export const rewardDays = (steps: readonly Step[], streak: Streak, today: Day): Map<Day, number> => {
  const first = streak.signedToday ? 0 : -1
  return new Map(
    steps
      .filter(({ day }) => day > Math.max(1, streak.days))
      .map(({ day, score }) => [addDays(today, day - streak.days + first), score]),
  )
}
