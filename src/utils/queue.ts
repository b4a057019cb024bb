import type { QueueTicket, QueueType } from '@/types/api/queuing'

/**
 * Where a number stands: `far` more than three before it, `near` three or fewer, `next` nobody, `turn` called,
 * `done` served, `passed` not there when called.
 */
export type Stage = 'far' | 'near' | 'next' | 'turn' | 'done' | 'passed'

const NEAR = 3

/** How many are before a number; 0 once it was called. */
export const aheadOf = ({ queuingLog, queuingUpType }: QueueTicket): number =>
  queuingLog.status === 0 ? Math.max(0, queuingLog.number - queuingUpType.curNumber - 1) : 0

/** Whole minutes that so many people take, rounded up. */
export const minutesFor = (people: number, each: number): number =>
  Number.isFinite(each) ? Math.ceil(Math.max(0, people) * Math.max(0, each)) : 0

/** Minutes until a number is called. */
export const minutesOf = (ticket: QueueTicket): number =>
  minutesFor(aheadOf(ticket), ticket.queuingUpType.minitus)

export const stageOf = (ticket: QueueTicket): Stage => {
  const { status } = ticket.queuingLog
  if (status === 1) return 'turn'
  if (status === 2) return 'done'
  if (status === 3) return 'passed'
  const ahead = aheadOf(ticket)
  return ahead === 0 ? 'next' : ahead <= NEAR ? 'near' : 'far'
}

/** Still to be served. */
export const isLive = ({ queuingLog }: QueueTicket): boolean =>
  queuingLog.status === 0 || queuingLog.status === 1

/** How many wait in a queue, with the one that a new number would follow. */
export const waitingIn = ({ numberGet = 0, curNumber }: Pick<QueueType, 'numberGet' | 'curNumber'>): number =>
  Math.max(0, numberGet - curNumber)

/** The stages worth a word when a number comes to them. */
export type Alert = Exclude<Stage, 'far' | 'done'>

const ORDER: readonly Stage[] = ['far', 'near', 'next', 'turn', 'done', 'passed']

/** What is to be said when a number went from one stage to another; going back is not news. */
export const alertFor = (before: Stage | undefined, after: Stage): Alert | undefined => {
  if (before === undefined || after === 'far' || after === 'done') return undefined
  return ORDER.indexOf(after) > ORDER.indexOf(before) ? after : undefined
}

/** A number as it is called: three digits at least. */
export const numberText = (number: number | undefined): string => String(number ?? 0).padStart(3, '0')

/** Passed numbers of a day whose queue has no later number of the same person: they may take another one. */
export const retakable = (tickets: readonly QueueTicket[], day: string): QueueTicket[] =>
  tickets.filter(
    ({ queuingLog: log, queuingUpType: queue }) =>
      log.status === 3 &&
      log.dateAdd.startsWith(day) &&
      !tickets.some((other) => other.queuingUpType.id === queue.id && other.queuingLog.id > log.id),
  )
