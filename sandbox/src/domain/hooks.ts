import type { Shop } from '../shop'

type Registered = (shop: Shop, uid: number, referrer: number | undefined) => void

const registered: Registered[] = []

/** Registers what happens when somebody became a user: welcome points, coupons, the inviter's reward. */
export function onRegistered(fn: Registered): void {
  registered.push(fn)
}

/** Called inside the transaction of the registration. */
export function userRegistered(shop: Shop, uid: number, referrer: number | undefined): void {
  registered.forEach((fn) => fn(shop, uid, referrer))
}
