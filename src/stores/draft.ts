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

/** What the buyer decided on the checkout page. */
export interface CheckoutForm {
  /** Delivered or collected. */
  mode: 'kd' | 'zq'
  /** By shop: the coupon chosen, null for "none"; missing = whatever the server proposes. */
  coupons: Record<string, Id | null>
  /** Points are to pay a part. */
  points: boolean
  /** By shop. */
  remarks: Record<string, string>
  /** The merchant's required extra fields. */
  extras: Record<string, string>
  pickup?: { id: Id; name: string }
  /** Who collects. */
  contact: { name: string; phone: string }
}

/** A checkout: kept on the device, its id in the address, so that a reload goes on where it was. */
export interface Draft {
  id: string
  lines: DraftLine[]
  /** Bargain the first line is bought from. */
  kjid?: Id
  /** Group the first line is bought in. */
  pingtuanOpenId?: Id
  /** Where it goes; the default address until another was chosen. */
  addressId?: Id
  form: CheckoutForm
  /** Sent with each submit, one a shop, so that a lost answer can be recognised. */
  submitKeys: Record<string, string>
  /** Submits whose outcome is not known, by shop: when they were sent, milliseconds by the shop's clock. */
  pending: Record<string, number>
  /** Orders that exist already, by shop. */
  ordered: Record<string, Id>
  /** Milliseconds since 1970. */
  createdAt: number
  /** Grows with each change. */
  revision: number
}

type Extra = Pick<Draft, 'kjid' | 'pingtuanOpenId' | 'addressId'>

const MOST_DRAFTS = 8
const LIFETIME = 24 * 3600_000

const kept = defineKey<Draft[]>('drafts', 2, [])

/** Drafts of this run: they hold even where the device has no room to keep them. */
const held = new Map<string, Draft>()

const randomKey = (): string => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 10)}`

/** As a checkout begins: delivered, with the coupons the server proposes, without points. */
export const emptyForm = (): CheckoutForm => ({
  mode: 'kd',
  coupons: {},
  points: false,
  remarks: {},
  extras: {},
  contact: { name: '', phone: '' },
})

/** The shops of a draft, each once, in the order of its lines. */
export const shopsOf = (draft: Pick<Draft, 'lines'>): Id[] => [
  ...new Set(draft.lines.map((line) => line.shopId)),
]

export const linesOfShop = (draft: Pick<Draft, 'lines'>, shopId: Id): DraftLine[] =>
  draft.lines.filter((line) => line.shopId === shopId)

/** Begins a checkout; older ones beyond the last eight are forgotten. @returns its id */
export const createDraft = (lines: DraftLine[], extra: Extra = {}): string => {
  const draft: Draft = {
    ...extra,
    id: randomKey(),
    lines,
    form: emptyForm(),
    submitKeys: Object.fromEntries(shopsOf({ lines }).map((shop) => [String(shop), randomKey()])),
    pending: {},
    ordered: {},
    createdAt: Date.now(),
    revision: 0,
  }
  held.set(draft.id, draft)
  kept.set([draft, ...kept.get()].slice(0, MOST_DRAFTS))
  return draft.id
}

/** The draft as it was last kept; undefined when there is none or it is older than a day. */
export const readDraft = (id: string | undefined): Draft | undefined => {
  if (id === undefined) return undefined
  const stored = kept.get().find((draft) => draft.id === id)
  const here = held.get(id)
  const draft = here && (!stored || here.revision > stored.revision) ? here : stored
  return draft && Date.now() - draft.createdAt < LIFETIME ? draft : undefined
}

/** Changes parts of a draft. @returns its next state, undefined when the draft is gone */
export const changeDraft = (id: string, change: (draft: Draft) => Partial<Draft>): Draft | undefined => {
  const draft = readDraft(id)
  if (!draft) return undefined
  const next = { ...draft, ...change(draft), revision: draft.revision + 1 }
  held.set(id, next)
  kept.set([next, ...kept.get().filter((other) => other.id !== id)].slice(0, MOST_DRAFTS))
  return next
}

export const dropDraft = (id: string): void => {
  held.delete(id)
  kept.set(kept.get().filter((draft) => draft.id !== id))
}
