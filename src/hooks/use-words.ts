import { useSyncExternalStore } from 'react'

import { getLanguage, onLanguage, type Words } from '@/lib/i18n'

/** The sentences of a page or part in the current language; renders again when it changes. */
export const useWords = <W>(words: Words<W>): W => {
  const language = useSyncExternalStore(onLanguage, getLanguage, getLanguage)
  return words[language] as W
}
