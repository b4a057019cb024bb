import { useRef, useState } from 'react'

import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { ApiError, userMessage } from '@/lib/http'
import type { Written } from '@/lib/sure-write'
import { ensureLogin } from '@/stores/session'
import { sendingWords } from './sending-words'

interface SendingOptions<R> {
  /** Why a login would be asked for. */
  reason: string
  onDone: (record: R | undefined) => unknown
  /** Looks at a refusal before its sentence is shown. */
  onRefused?: (error: unknown) => void
}

/**
 * A form that is sent once: double taps are one, a refusal is said in place, and while the answer is lost nothing
 * can be sent before the records were read.
 */
export const useSending = <R>({ reason, onDone, onRefused }: SendingOptions<R>) => {
  const t = useWords(sendingWords)
  const [notice, setNotice] = useState('')
  const [lost, setLost] = useState(false)
  const look = useRef<() => Promise<Written<R>>>()

  const settle = async (written: Written<R>): Promise<void> => {
    setLost(written.kind === 'unknown')
    if (written.kind === 'done') {
      await onDone(written.record)
    } else if (written.kind === 'unknown') {
      look.current = written.look
    } else if (written.error instanceof ApiError && written.error.kind === 'auth') {
      if (await ensureLogin(reason)) setNotice(t.loggedIn)
    } else {
      onRefused?.(written.error)
      setNotice(userMessage(written.error))
    }
  }

  const [send, busy] = useOnce(async (write: () => Promise<Written<R>>) => {
    setNotice('')
    await settle(await write())
  })
  const [lookAgain, looking] = useOnce(async () => {
    if (look.current) await settle(await look.current())
  })

  return { send, busy, notice, say: setNotice, lost, looking, lookAgain: () => void lookAgain() }
}

export type Sending = ReturnType<typeof useSending>
