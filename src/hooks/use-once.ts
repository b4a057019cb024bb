import { useCallback, useRef, useState } from 'react'

/**
 * Locks an action from the tap until its answer: a double tap runs it once.
 * @returns the locked action (answers undefined while locked) and whether it is under way
 */
export const useOnce = <A extends unknown[], R>(
  action: (...args: A) => Promise<R>,
): [run: (...args: A) => Promise<R | undefined>, busy: boolean] => {
  const [busy, setBusy] = useState(false)
  const locked = useRef(false)
  const latest = useRef(action)
  latest.current = action
  const run = useCallback(async (...args: A): Promise<R | undefined> => {
    if (locked.current) return undefined
    locked.current = true
    setBusy(true)
    try {
      return await latest.current(...args)
    } finally {
      locked.current = false
      setBusy(false)
    }
  }, [])
  return [run, busy]
}
