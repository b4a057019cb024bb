import type { Shop } from '../shop'

type Due = (shop: Shop) => void

const list: Due[] = []
const lastRun = new WeakMap<Shop, string>()

/**
 * Registers what falls due by the clock: closing unpaid orders, ending groups. It runs before a call, at most once a second of the
 * shop's clock, and after the clock was moved; it must be cheap when nothing is due.
 */
export function registerDue(fn: Due): void {
  list.push(fn)
}

/** Settles what is due now, in one transaction. */
export function runDue(shop: Shop): void {
  const now = shop.now()
  if (lastRun.get(shop) === now) return
  lastRun.set(shop, now)
  shop.tx(() => list.forEach((fn) => fn(shop)))
}
