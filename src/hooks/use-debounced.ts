import { useEffect, useState } from 'react'

/** A value once it has stayed the same for some milliseconds: what a search box asks for. */
export const useDebounced = <T>(value: T, milliseconds = 250): T => {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return settled
}
