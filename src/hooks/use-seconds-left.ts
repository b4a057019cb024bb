import { useEffect, useState } from 'react'

import { onTick } from '@/lib/clock'

const left = (until: number): number => Math.max(0, Math.ceil((until - Date.now()) / 1000))

/** Whole seconds until a moment of this device's clock, ticking; 0 when it is over. */
export const useSecondsLeft = (until = 0): number => {
  const [seconds, setSeconds] = useState(() => left(until))
  useEffect(() => {
    setSeconds(left(until))
    if (left(until) === 0) return undefined
    const stop = onTick(() => {
      setSeconds(left(until))
      if (left(until) === 0) stop()
    })
    return stop
  }, [until])
  return seconds
}
