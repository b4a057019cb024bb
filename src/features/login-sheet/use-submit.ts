import { useState } from 'react'

import type { FieldState } from '@/hooks/use-field'
import { useOnce } from '@/hooks/use-once'
import { ApiError, userMessage } from '@/lib/http'
import type { Consent } from './form'

interface SubmitOptions {
  fields: readonly FieldState[]
  /** Where a refusal of the server is shown, by its words; else above the button. */
  places: readonly (readonly [RegExp, FieldState])[]
  /** Left out where a form needs none. */
  consent?: Consent
  run: () => Promise<void>
  /** For a failure that is not the server's. */
  otherwise?: string
}

export interface Submission {
  submit: () => void
  busy: boolean
  failure: string | undefined
}

/** Sends a login form: checks every field first, runs once however often it is tapped, says what went wrong in place. */
export const useSubmit = ({ fields, places, consent, run, otherwise }: SubmitOptions): Submission => {
  const [failure, setFailure] = useState<string>()
  const [send, busy] = useOnce(async () => {
    setFailure(undefined)
    const good = fields.map((field) => field.check()).every(Boolean)
    if (consent?.check() === false || !good) return
    try {
      await run()
    } catch (error) {
      const sentence = error instanceof ApiError ? userMessage(error) : (otherwise ?? userMessage(error))
      const refused = error instanceof ApiError && error.kind === 'business'
      const place = refused ? places.find(([words]) => words.test(sentence))?.[1] : undefined
      if (place) place.refuse(sentence)
      else setFailure(sentence)
    }
  })
  return { submit: () => void send(), busy, failure }
}
