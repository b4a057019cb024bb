import { useEffect, useRef, useState } from 'react'

import { onTick, shopNow } from '@/lib/clock'
import type { DateTime } from '@/types/api/common'
import { parseDate, timeLeft, type TimeLeft } from '@/utils/date'

/**
 * Time left until a date of the API, by the shop's clock, once a second.
 * @param until undefined or unreadable: nothing is left
 * @param onEnd called once when the time runs out while shown
 */
export const useCountdown = (until: DateTime | undefined, onEnd?: () => void): TimeLeft => {
  const end = parseDate(until)
  const [now, setNow] = useState(shopNow)
  const ended = useRef(onEnd)
  ended.current = onEnd
  useEffect(() => {
    if (Number.isNaN(end) || end <= shopNow()) return undefined
    setNow(shopNow())
    const stop = onTick((moment) => {
      setNow(moment)
      if (moment < end) return
      stop()
      ended.current?.()
    })
    return stop
  }, [end])
  return timeLeft(Number.isNaN(end) ? 0 : end - now)
}
