import { useCallback, useEffect, useRef, useState } from 'react'

import { useWords } from '@/hooks/use-words'
import { ApiError, userMessage } from '@/lib/http'
import type { SheetAnswer } from '@/lib/sheets'
import {
  awaitPaid,
  forgetPresented,
  isConfirming,
  notePresented,
  payBy,
  payChannels,
  readBill,
  rememberedWay,
  rememberWay,
  type PayBill,
  type PayOutcome,
} from '@/stores/pay'
import { ensureLogin } from '@/stores/session'
import type { Id } from '@/types/api/common'
import { fen, formatYuan } from '@/utils/money'
import { firstWay, waysOf, type PayWay } from '@/utils/pay-ways'
import { words } from './messages'

export type Phase =
  | { at: 'loading' | 'choose' | 'closed' | 'unknown' }
  | { at: 'failed'; error: unknown }
  | { at: 'confirming'; slow: boolean }
  | { at: 'alipay'; address: string }

type Done = (answer: SheetAnswer<'pay'>) => void

/** A payment from opening the sheet to its answer. What happens after the sheet is gone is dropped. */
export const usePayment = (orderIds: readonly Id[], done: Done) => {
  const t = useWords(words)
  const [phase, setPhase] = useState<Phase>({ at: 'loading' })
  const [bill, setBill] = useState<PayBill>()
  const [way, setWay] = useState<PayWay>()
  const [notice, setNotice] = useState('')
  const [busy, setBusy] = useState(false)
  const alive = useRef(true)
  const locked = useRef(false)
  const opened = useRef(false)
  /** An answer was lost: until the orders have been read, nobody knows. */
  const doubt = useRef(false)

  const watch = useCallback(async () => {
    setPhase({ at: 'confirming', slow: false })
    const state = await awaitPaid(orderIds, () => alive.current)
    if (!alive.current) return
    if (state === 'paid') done('paid')
    else setPhase(state === 'closed' ? { at: 'closed' } : { at: 'confirming', slow: true })
  }, [orderIds, done])

  const settle = async (outcome: PayOutcome): Promise<void> => {
    if (!alive.current) return
    switch (outcome.kind) {
      case 'paid':
        return done('paid')
      case 'cancelled':
        return done('unpaid')
      case 'presented':
        return watch()
      case 'closed':
        return setPhase({ at: 'closed' })
      case 'unknown':
        doubt.current = true
        return setPhase({ at: 'unknown' })
      case 'open':
        return setPhase({ at: 'alipay', address: outcome.address })
      case 'short':
        setNotice(t.short(formatYuan(outcome.missing)))
        break
      case 'unavailable':
        setNotice(t.unavailable)
        break
      case 'failed':
        setNotice(outcome.error ? userMessage(outcome.error) : t.failed)
    }
    await load()
  }

  /** One payment at a time: a second tap while it runs does nothing. */
  const pay = async (from: PayBill, by: PayWay): Promise<void> => {
    if (locked.current) return
    locked.current = true
    setBusy(true)
    setNotice('')
    try {
      await settle(await payBy(from, by))
    } finally {
      locked.current = false
      if (alive.current) setBusy(false)
    }
  }

  const load = async (): Promise<void> => {
    try {
      const next = await readBill(orderIds)
      if (!alive.current) return
      doubt.current = false
      if (next.state === 'paid') return done('paid')
      if (next.state === 'closed') return setPhase({ at: 'closed' })
      const firstTime = !opened.current
      opened.current = true
      setBill(next)
      const ways = waysOf(next.money, next.balance, payChannels())
      setWay(firstWay(ways, way ?? rememberedWay()))
      if (firstTime && isConfirming(orderIds)) return watch()
      setPhase({ at: 'choose' })
      const free = fen(next.money) === 0 && next.points >= next.score
      if (firstTime && free) return pay(next, 'balance')
    } catch (error) {
      if (!alive.current) return
      const expired = error instanceof ApiError && error.kind === 'auth'
      if (expired && (await ensureLogin(t.loginReason))) return load()
      if (!alive.current) return
      if (expired) done('unpaid')
      else setPhase(doubt.current ? { at: 'unknown' } : { at: 'failed', error })
    }
  }

  const latestLoad = useRef(load)
  latestLoad.current = load
  useEffect(() => {
    alive.current = true
    void latestLoad.current()
    return () => {
      alive.current = false
    }
  }, [])

  return {
    phase,
    bill,
    way,
    notice,
    busy,
    reload: load,
    watch,
    choose(next: PayWay) {
      setWay(next)
      setNotice('')
      rememberWay(next)
    },
    pay: () => (bill && way ? pay(bill, way) : Promise.resolve()),
    /** Alipay's page was paid, says the user. */
    claimPaid() {
      notePresented(orderIds)
      return watch()
    },
    /** Back to the ways: the user did not pay. */
    startOver() {
      forgetPresented(orderIds)
      setPhase({ at: 'loading' })
      return load()
    },
    /** Closing says what is known: a payment that may arrive is not "unpaid". */
    close: () => done(phase.at === 'confirming' || doubt.current ? 'confirming' : 'unpaid'),
  }
}

export type Payment = ReturnType<typeof usePayment>
