import { readDraft, type Draft } from '@/stores/draft'

/** The checkout that an address leads to. */
export const draftQuery = (url: string | undefined): Draft | undefined =>
  readDraft(/checkout\/index\?draft=([^&]+)/.exec(url ?? '')?.[1])
