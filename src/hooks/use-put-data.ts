import { useCallback } from 'react'
import { useSWRConfig } from 'swr'

/** Puts an answer under a key of `useData` that the page may come to only with its next rendering. */
export const usePutData = (): (<T>(key: readonly unknown[], data: T) => void) => {
  const { mutate } = useSWRConfig()
  return useCallback((key, data) => void mutate(key, data, { revalidate: false }), [mutate])
}
