import { useEffect, useRef, useState } from 'react'

import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { ApiError, isCode, userMessage } from '@/lib/http'
import { config } from '@/lib/http/config'
import type { Written } from '@/lib/sure-write'
import { awaitMoney, payMoney, type Channel, type MoneyBill, type MoneyOutcome } from '@/stores/pay-money'
import { formatYuan } from '@/utils/money'
import { words } from './messages'

/** What the user waits for in the sheet. */
export type Wait =
  | { at: 'confirming'; slow: boolean }
  | { at: 'alipay'; address: string }
  /** A write's answer was lost: nothing is sent before the records have been read. */
  | { at: 'unknown' }

/** `kept`: the money has arrived, but what it was for could not be done; it is in the wallet. */
export type PayEnd = 'paid' | 'kept'

/** Finds what the money was for, once the server has done it. */
type Effect = () => Promise<unknown>

interface Confirmation {
  find: Extract<MoneyOutcome, { kind: 'presented' }>['find']
  effect?: Effect
}

const EFFECT_PAUSES = [0, 1000, 2000]

/** The money is there: whether what it was for is done as well. */
const endOf = async (effect: Effect | undefined): Promise<PayEnd> => {
  if (!effect) return 'paid'
  for (const pause of EFFECT_PAUSES) {
    if (pause > 0) await config.sleep(pause)
    if (await effect().catch(() => undefined)) return 'paid'
  }
  return 'kept'
}

/**
 * One payment at a time, from the wallet or from outside, from the tap until the server says how it ended.
 * @param onEnd what happens then, with the record a write has made; never after the page was left
 */
export const usePayFlow = <R = unknown>(onEnd: (end: PayEnd, record?: R) => unknown) => {
  const t = useWords(words)
  const [wait, setWait] = useState<Wait>()
  const [notice, setNotice] = useState('')
  const alive = useRef(true)
  const confirmation = useRef<Confirmation>()
  const look = useRef<() => Promise<Written<R>>>()
  const latestEnd = useRef(onEnd)
  latestEnd.current = onEnd
  useEffect(() => {
    alive.current = true
    return () => {
      alive.current = false
    }
  }, [])

  const end = async (how: PayEnd, record?: R): Promise<void> => {
    setWait(undefined)
    setNotice('')
    await latestEnd.current(how, record)
  }
  const fail = (error: unknown) => {
    setWait(undefined)
    if (isCode(error, 40000) && Number(error.data) > 0) setNotice(t.short(formatYuan(Number(error.data))))
    else setNotice(error instanceof ApiError ? userMessage(error) : t.failed)
  }

  /** The phone, or the user, says that it was paid. */
  const watch = async (): Promise<void> => {
    const asked = confirmation.current
    if (!asked) return
    setWait({ at: 'confirming', slow: false })
    const state = await awaitMoney(asked.find, () => alive.current)
    if (!alive.current) return
    if (state === 'confirming') return setWait({ at: 'confirming', slow: true })
    if (state === 'failed') return fail(undefined)
    const how = await endOf(asked.effect)
    if (alive.current) await end(how)
  }

  const settle = async (outcome: MoneyOutcome, effect?: Effect): Promise<void> => {
    if (!alive.current) return
    switch (outcome.kind) {
      case 'cancelled':
        return setNotice(t.cancelled)
      case 'unavailable':
        return setNotice(t.unavailable)
      case 'failed':
        return fail(outcome.error)
      case 'open':
        confirmation.current = { find: outcome.find, effect }
        return setWait({ at: 'alipay', address: outcome.address })
      default:
        confirmation.current = { find: outcome.find, effect }
        return watch()
    }
  }

  const settleWritten = async (written: Written<R>): Promise<void> => {
    if (!alive.current) return
    if (written.kind === 'done') return end('paid', written.record)
    if (written.kind === 'refused') return fail(written.error)
    look.current = written.look
    setWait({ at: 'unknown' })
  }

  const [payOutside, payingOutside] = useOnce(async (channel: Channel, bill: MoneyBill, effect?: Effect) => {
    setNotice('')
    await settle(await payMoney(channel, bill), effect)
  })
  const [payInside, payingInside] = useOnce(async (write: () => Promise<Written<R>>) => {
    setNotice('')
    await settleWritten(await write())
  })
  const [lookAgain, looking] = useOnce(async () => {
    if (look.current) await settleWritten(await look.current())
  })

  return {
    wait,
    notice,
    busy: payingOutside || payingInside,
    looking,
    /** WeChat or Alipay pays into the wallet; `effect` tells whether the money did what it was for. */
    payOutside,
    /** A write that takes from the wallet. */
    payInside,
    watch,
    lookAgain,
    say: setNotice,
    /** Back to the form: the user did not pay, or does not want to wait. */
    leave() {
      confirmation.current = undefined
      setWait(undefined)
    },
  }
}

export type PayFlow = Pick<
  ReturnType<typeof usePayFlow>,
  'wait' | 'looking' | 'watch' | 'lookAgain' | 'leave'
>
