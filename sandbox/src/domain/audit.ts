import type { Shop } from '../shop'

/** Finds what contradicts a rule of the books; each finding is a sentence with the ids concerned. */
export type Invariant = (shop: Shop) => string[]

const invariants = new Map<string, Invariant>()

/** Adds a rule that must hold at any moment. A rule named twice is a mistake. */
export function registerInvariant(name: string, find: Invariant): void {
  if (invariants.has(name)) throw new Error(`the invariant ${name} is registered twice`)
  invariants.set(name, find)
}

export interface Audit {
  ok: boolean
  violations: string[]
}

/** Checks every invariant now. */
export function audit(shop: Shop): Audit {
  const violations = [...invariants].flatMap(([name, find]) =>
    find(shop).map((finding) => `${name}: ${finding}`),
  )
  return { ok: violations.length === 0, violations }
}
