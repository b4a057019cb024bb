import { useCallback, useRef } from 'react'

/**
 * A function that is always the one of the last rendering, also inside an action that began before a login: what it
 * reads anew then belongs to who has logged in.
 */
export const useNewest = <A extends unknown[], R>(action: (...args: A) => R): ((...args: A) => R) => {
  const newest = useRef(action)
  newest.current = action
  return useCallback((...args: A) => newest.current(...args), [])
}
