import { create } from 'zustand'

import { defineKey } from '@/lib/storage'
import type { Id, Yuan } from '@/types/api/common'
import { onUserChange, useSession } from './session'

/** One choice of one goods. Prices are what was seen when it was added; the cart page asks for today's. */
export interface CartLine {
  /** `goodsId` and the canonical choice: the same choice added twice is one line. */
  key: string
  goodsId: Id
  /** Canonical `property:value` pairs, `''` without a choice. */
  propertyChildIds: string
  /** The choice in words. */
  propertyChildNames: string
  name: string
  pic: string
  /** Yuan, when added. */
  price: Yuan
  /** Points needed in addition, each. */
  score: number
  number: number
  selected: boolean
  /** 0 = the platform itself. */
  shopId: Id
  /** Smallest number that can be ordered. */
  minBuyNumber: number
  /** Could not be bought when last asked: sold out, off the shelf, deleted. */
  gone?: boolean
  /** Who shared the goods. */
  inviterId?: Id
  /** Milliseconds since 1970. */
  addedAt: number
}

export const lineKey = (goodsId: Id, propertyChildIds: string): string => `${goodsId}|${propertyChildIds}`

const GUEST = 'guest'
/** More lines than anyone buys; keeps the device's storage bounded. */
const MOST_LINES = 120

const kept = defineKey<Record<string, CartLine[]>>('cart', 1, {})

const owner = (): string => String(useSession.getState().uid ?? GUEST)

interface Cart {
  lines: CartLine[]
}

export const useCart = create<Cart>()(() => ({ lines: kept.get()[owner()] ?? [] }))

/** Puts the lines in place and keeps them; false when the device has no room for them. */
const put = (lines: CartLine[]): boolean => {
  useCart.setState({ lines })
  return kept.set({ ...kept.get(), [owner()]: lines })
}

/** Two carts as one: the same choice adds up, the newest comes first. */
export const mergeLines = (into: readonly CartLine[], more: readonly CartLine[]): CartLine[] => {
  const merged = new Map(into.map((line) => [line.key, line]))
  for (const line of more) {
    const same = merged.get(line.key)
    merged.set(line.key, same ? { ...line, number: same.number + line.number } : line)
  }
  return [...merged.values()].sort((a, b) => b.addedAt - a.addedAt).slice(0, MOST_LINES)
}

/** Adds a choice, selected; false when the device could not keep it. */
export const addToCart = (line: Omit<CartLine, 'key' | 'selected' | 'addedAt'>): boolean =>
  put(
    mergeLines(useCart.getState().lines, [
      { ...line, key: lineKey(line.goodsId, line.propertyChildIds), selected: true, addedAt: Date.now() },
    ]),
  )

const change = (keys: readonly string[], alter: (line: CartLine) => CartLine): void => {
  put(useCart.getState().lines.map((line) => (keys.includes(line.key) ? alter(line) : line)))
}

export const setCartNumber = (key: string, number: number): void =>
  change([key], (line) => ({ ...line, number }))

export const selectCartLines = (keys: readonly string[], selected: boolean): void =>
  change(keys, (line) => ({ ...line, selected }))

/** Notes which lines can be bought and which cannot. */
export const markCartGone = (gone: Readonly<Record<string, boolean>>): void => {
  const { lines } = useCart.getState()
  const changed = lines.filter((line) => line.key in gone && gone[line.key] !== Boolean(line.gone))
  if (changed.length > 0)
    change(
      changed.map((line) => line.key),
      (line) => ({ ...line, gone: !line.gone }),
    )
}

/** Changes the choice of a line in place; merges with the line that has this choice already. */
export const replaceCartLine = (key: string, next: Omit<CartLine, 'key'>): void => {
  const nextKey = lineKey(next.goodsId, next.propertyChildIds)
  const { lines } = useCart.getState()
  const twin = lines.find((line) => line.key === nextKey && line.key !== key)
  const number = next.number + (twin?.number ?? 0)
  put(
    lines
      .filter((line) => line !== twin)
      .map((line) => (line.key === key ? { ...next, number, key: nextKey } : line)),
  )
}

/** Takes lines out; answers what restores them exactly as they were ("undo"). */
export const removeCartLines = (keys: readonly string[]): (() => void) => {
  const before = useCart.getState().lines
  const removed = before.filter((line) => keys.includes(line.key))
  put(before.filter((line) => !keys.includes(line.key)))
  return () => {
    const now = useCart.getState().lines
    const missing = removed.filter((line) => !now.some((other) => other.key === line.key))
    const place = (line: CartLine) => before.findIndex((other) => other.key === line.key)
    put([...now, ...missing].sort((a, b) => place(a) - place(b)))
  }
}

/** Pieces in the cart that can be bought, for the badge. */
export const cartCount = (cart: Cart): number =>
  cart.lines.reduce((sum, line) => sum + (line.gone ? 0 : line.number), 0)

/** Follows logins: a guest's cart is merged into the user's, after a log-out the guest's is shown. Called once. */
export const connectCart = (): (() => void) =>
  onUserChange((uid) => {
    const all = kept.get()
    const guest = uid === undefined ? [] : (all[GUEST] ?? [])
    const own = all[owner()] ?? []
    if (guest.length > 0) kept.set({ ...all, [GUEST]: [] })
    put(mergeLines(own, guest))
  })
