import { useEffect, useRef, useState } from 'react'

const FIRST = 2000
const SLOWER = 1000
const SLOWEST = 8000

/**
 * Reads again and again, ever more slowly, while it is on; the one that calls renders after each reading.
 * @param on false while nothing is waited for or nobody looks
 */
export const usePolling = (on: boolean, read: () => Promise<unknown>): void => {
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
          next(Math.min(SLOWEST, pause + SLOWER))
        }
        latest.current().then(goOn, goOn)
      }, pause)
    }
    next(FIRST)
    return () => {
      ended = true
      clearTimeout(timer)
    }
  }, [on])
}
