import { useEffect } from 'react'

import { useData } from '@/hooks/use-data'
import type { Pace } from '@/hooks/use-polling'
import { useWords } from '@/hooks/use-words'
import { shopNow } from '@/lib/clock'
import { toast, vibrate } from '@/lib/platform/feedback'
import { queuingMy } from '@/services'
import type { Id } from '@/types/api/common'
import type { QueueTicket } from '@/types/api/queuing'
import { aheadOf, alertFor, stageOf, type Stage } from '@/utils/queue'
import { words } from './messages'
import { ring } from './sound'

/** Queues move slowly: every ten to fifteen seconds is soon enough. */
export const CALM: Pace = { first: 10_000, slower: 1000, slowest: 15_000 }

export interface Tickets {
  list: QueueTicket[]
  /** When they were read, by the shop's clock. */
  at: number
}

interface Seen {
  stage: Stage
  /** How many were ahead when the number was seen first. */
  from: number
}

/** Both pages show the same numbers: what one has said, the other does not say again. */
const seen = new Map<string, Seen>()

const keyOf = (uid: Id, ticket: QueueTicket): string => `${uid} ${ticket.queuingLog.id}`

/** How much of the wait since the number was first seen is over, in percent. */
export const progressOf = (uid: Id, ticket: QueueTicket): number => {
  const from = seen.get(keyOf(uid, ticket))?.from ?? aheadOf(ticket)
  if (ticket.queuingLog.status !== 0) return 100
  return Math.round((1 - aheadOf(ticket) / Math.max(from + 1, 1)) * 100)
}

/**
 * The user's numbers. Says once, with a vibration and a sound, when one comes near, is next, is called or was passed.
 * @param uid undefined for a visitor: nothing is asked then
 */
export const useTickets = (uid: Id | undefined) => {
  const t = useWords(words)
  const loaded = useData<Tickets>(uid === undefined ? null : ['queue-tickets', uid], async () => ({
    list: await queuingMy(),
    at: shopNow(),
  }))
  const { data } = loaded
  useEffect(() => {
    if (uid === undefined) return
    for (const ticket of data?.list ?? []) {
      const key = keyOf(uid, ticket)
      const before = seen.get(key)
      const stage = stageOf(ticket)
      const ahead = aheadOf(ticket)
      seen.set(key, { stage, from: Math.max(before?.from ?? 0, ahead) })
      const alert = alertFor(before?.stage, stage)
      if (alert === undefined) continue
      vibrate()
      ring(alert)
      toast(t.alerts[alert](ticket.queuingUpType.name, ahead))
    }
  }, [data, uid, t])
  return loaded
}
