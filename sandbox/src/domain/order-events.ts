import type { Shop } from '../shop'
import type { OrderRow } from './order-row'

/**
 * What happened to an order. `closed` is an unpaid order that closes, `refunded` one that was paid and of which
 * everything was given back.
 */
export type OrderEvent = 'created' | 'paid' | 'shipped' | 'received' | 'reviewed' | 'closed' | 'refunded'

type Listener = (shop: Shop, order: OrderRow) => void

const listeners = new Map<OrderEvent, Listener[]>()

/** Lets other domains follow orders: groups, bargains, commissions, points. Runs in the order's transaction. */
export function onOrder(event: OrderEvent, listener: Listener): void {
  listeners.set(event, [...(listeners.get(event) ?? []), listener])
}

export function orderHappened(shop: Shop, event: OrderEvent, order: OrderRow): void {
  for (const listener of listeners.get(event) ?? []) listener(shop, order)
}
