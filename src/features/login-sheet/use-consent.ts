import { useState } from 'react'

/** Whether the agreement is ticked; a login without it marks the box. */
export const useConsent = () => {
  const [agreed, setAgreed] = useState(false)
  const [missing, setMissing] = useState(false)
  return {
    consent: {
      agreed,
      check() {
        setMissing(!agreed)
        return agreed
      },
    },
    missing: missing && !agreed,
    setAgreed(next: boolean) {
      setAgreed(next)
      setMissing(false)
    },
  }
}
