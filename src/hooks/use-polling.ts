import { useEffect, useRef, useState } from 'react'

/** Milliseconds between two readings: the first pause, how much longer each next one is, the longest. */
export interface Pace {
  first: number
  slower: number
  slowest: number
}

/** For an answer that is expected any moment. */
const SOON: Pace = { first: 2000, slower: 1000, slowest: 8000 }

/**
 * Reads again and again, ever more slowly, while it is on; the one that calls renders after each reading.
 * @param on false while nothing is waited for or nobody looks
 * @param pace must be the same object at each rendering
 */
export const usePolling = (on: boolean, read: () => Promise<unknown>, pace: Pace = SOON): void => {
  const [, setRound] = useState(0)
  const latest = useRef(read)
  latest.current = read
  useEffect(() => {
    if (!on) return undefined
    let timer: ReturnType<typeof setTimeout>
    let ended = false
    const next = (pause: number) => {
      timer = setTimeout(() => {
        const goOn = () => {
          if (ended) return
          setRound((round) => round + 1)
          next(Math.min(pace.slowest, pause + pace.slower))
        }
        latest.current().then(goOn, goOn)
      }, pause)
    }
    next(pace.first)
    return () => {
      ended = true
      clearTimeout(timer)
    }
  }, [on, pace])
}
