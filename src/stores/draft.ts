import { defineKey } from '@/lib/storage'
import type { Day, Id, Yuan } from '@/types/api/common'

/** One line of a checkout. */
export interface DraftLine {
  goodsId: Id
  propertyChildIds: string
  propertyChildNames: string
  name: string
  pic: string
  /** Yuan each as last seen; what is paid comes from `orderCreate`. */
  price: Yuan
  score: number
  number: number
  shopId: Id
  inviterId?: Id
  /** Day-priced goods. */
  days?: Day[]
  /** Chosen extras. */
  additions?: { id: Id; pid: Id }[]
  /** The cart line it came from, removed once it is ordered. */
  cartKey?: string
}

/** A checkout: kept on the device, its id in the address, so that a reload goes on where it was. */
export interface Draft {
  id: string
  lines: DraftLine[]
  /** Bargain the one line is bought from. */
  kjid?: Id
  /** Group the one line is bought in. */
  pingtuanOpenId?: Id
  /** Sent with each submit, one a shop, so that a lost answer can be recognised. */
  submitKeys: Record<string, string>
  /** Orders that exist already, by shop. */
  ordered: Record<string, Id>
  /** Milliseconds since 1970. */
  createdAt: number
}

const MOST_DRAFTS = 8

const kept = defineKey<Draft[]>('drafts', 1, [])

const randomKey = (): string => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 10)}`

/** Begins a checkout; older ones beyond the last eight are forgotten. @returns its id */
export const createDraft = (
  lines: DraftLine[],
  extra: Pick<Draft, 'kjid' | 'pingtuanOpenId'> = {},
): string => {
  const shops = [...new Set(lines.map((line) => String(line.shopId)))]
  const draft: Draft = {
    ...extra,
    id: randomKey(),
    lines,
    submitKeys: Object.fromEntries(shops.map((shop) => [shop, randomKey()])),
    ordered: {},
    createdAt: Date.now(),
  }
  kept.set([draft, ...kept.get()].slice(0, MOST_DRAFTS))
  return draft.id
}

export const readDraft = (id: string | undefined): Draft | undefined =>
  kept.get().find((draft) => draft.id === id)

/** Replaces a draft with its next state. */
export const keepDraft = (draft: Draft): void => {
  kept.set(kept.get().map((other) => (other.id === draft.id ? draft : other)))
}

export const dropDraft = (id: string): void => {
  kept.set(kept.get().filter((draft) => draft.id !== id))
}
