import { create } from 'zustand'

import { defineKey } from '@/lib/storage'

const MOST = 12

const kept = defineKey<string[]>('search-history', 1, [])

/** What was searched for on this device, the newest first. */
export const useSearchHistory = create<{ words: string[] }>()(() => ({ words: kept.get() }))

const put = (words: string[]): void => {
  useSearchHistory.setState({ words })
  kept.set(words)
}

export const keepSearch = (keyword: string): void => {
  const word = keyword.trim()
  if (!word) return
  const rest = useSearchHistory.getState().words.filter((other) => other !== word)
  put([word, ...rest].slice(0, MOST))
}

export const clearSearches = (): void => put([])
