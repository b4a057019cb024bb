import { shopNow } from '@/lib/clock'
import { isUncertain } from '@/lib/http'
import { orderCreate, orderDetail, orderList } from '@/services'
import type { Address } from '@/types/api/address'
import type { Id, Yuan } from '@/types/api/common'
import type { OrderInfo } from '@/types/api/order'
import { parseDate } from '@/utils/date'
import { removeCartLines } from './cart'
import { createParams, type ShopQuote } from './checkout'
import { changeDraft, linesOfShop, readDraft, type Draft } from './draft'

/** An order that exists. The amount is missing for one that was found after its answer was lost. */
export interface Placed {
  shopId: Id
  orderId: Id
  status: OrderInfo['status']
  amountReal: Yuan
  score: number
}

export type Outcome =
  | { kind: 'placed'; orders: Placed[] }
  /** This shop's order does not exist; those in `orders` do. It can be tried again. */
  | { kind: 'refused'; orders: Placed[]; shopId: Id; error: unknown }
  /** Nobody knows yet whether this shop's order exists; only asking is allowed. */
  | { kind: 'unknown'; orders: Placed[]; shopId: Id; error: unknown }

/** Clocks differ a little; older orders than this cannot be the one that is looked for. */
const CLOCK_TOLERANCE = 5 * 60_000
const NEWEST = 10
const SECOND_LOOK = 1000

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const placed = (shopId: Id, order: OrderInfo): Placed => ({
  shopId,
  orderId: order.id,
  status: order.status,
  amountReal: order.amountReal,
  score: order.score,
})

const look = async (submitKey: string, since: number): Promise<OrderInfo | undefined> => {
  const { orderList: newest } = await orderList({ page: 1, pageSize: NEWEST })
  for (const order of newest) {
    if (parseDate(order.dateAdd) < since - CLOCK_TOLERANCE) continue
    const detail = await orderDetail(order.id)
    if (detail?.extJson?.submitKey === submitKey) return detail.orderInfo
  }
  return undefined
}

/**
 * Finds the order of a submit whose answer was lost, by the submit's key.
 * @param since when it was sent
 * @returns undefined when it surely does not exist: it is looked for twice, the server may still have been at it
 * @throws ApiError when the orders could not be read
 */
export const findOrder = async (submitKey: string, since: number): Promise<OrderInfo | undefined> => {
  const order = await look(submitKey, since)
  if (order) return order
  await pause(SECOND_LOOK)
  return look(submitKey, since)
}

const without = (record: Record<string, number>, key: string): Record<string, number> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))

/** Exactly the ordered lines leave the cart. */
const leaveCart = (draft: Draft, shopId: Id): void => {
  const keys = linesOfShop(draft, shopId).flatMap((line) => line.cartKey ?? [])
  if (keys.length > 0) removeCartLines(keys)
}

const record = (draft: Draft, order: Placed): Placed => {
  const key = String(order.shopId)
  changeDraft(draft.id, ({ ordered, pending }) => ({
    ordered: { ...ordered, [key]: order.orderId },
    pending: without(pending, key),
  }))
  leaveCart(draft, order.shopId)
  return order
}

type ShopOutcome = Placed | { unknown: boolean; error: unknown }

/** What became of a submit that is pending: the order, or that there is none. */
const recover = async (draft: Draft, shopId: Id, since: number, lost: unknown): Promise<ShopOutcome> => {
  const key = String(shopId)
  try {
    const order = await findOrder(draft.submitKeys[key] ?? draft.id, since)
    if (order) return record(draft, placed(shopId, order))
    changeDraft(draft.id, ({ pending }) => ({ pending: without(pending, key) }))
    return { unknown: false, error: lost }
  } catch (error) {
    return { unknown: true, error }
  }
}

const submitShop = async (
  draft: Draft,
  quote: ShopQuote,
  address: Address | undefined,
): Promise<ShopOutcome> => {
  const key = String(quote.shopId)
  const since = shopNow()
  changeDraft(draft.id, ({ pending }) => ({ pending: { ...pending, [key]: since } }))
  try {
    return record(draft, placed(quote.shopId, await orderCreate(createParams(draft, quote, address))))
  } catch (error) {
    if (isUncertain(error)) return recover(draft, quote.shopId, since, error)
    changeDraft(draft.id, ({ pending }) => ({ pending: without(pending, key) }))
    return { unknown: false, error }
  }
}

/** Orders of a draft that exist already, as far as the draft knows them. */
export const orderedIds = (draft: Draft): Id[] => Object.values(draft.ordered)

/**
 * Asks what became of submits whose answer was lost, before another one is possible.
 * @returns `placed` when nothing is open any more, with the orders that were found
 */
export const settlePending = async (draftId: string): Promise<Outcome> => {
  const orders: Placed[] = []
  for (const [key, since] of Object.entries(readDraft(draftId)?.pending ?? {})) {
    const draft = readDraft(draftId)
    if (!draft) break
    const outcome = await recover(draft, Number(key), since, undefined)
    if ('orderId' in outcome) orders.push(outcome)
    else if (outcome.unknown) return { kind: 'unknown', orders, shopId: Number(key), error: outcome.error }
  }
  return { kind: 'placed', orders }
}

/**
 * Places the orders of a draft, one a shop, one after the other, and stops at the first that fails. Shops that are
 * ordered already are passed over, so a retry never makes a second order. No submit is sent while the outcome of an
 * earlier one is unknown.
 */
export const submitDraft = async (
  draftId: string,
  quotes: readonly ShopQuote[],
  address: Address | undefined,
): Promise<Outcome> => {
  const settled = await settlePending(draftId)
  if (settled.kind !== 'placed') return settled
  const { orders } = settled
  for (const quote of quotes) {
    const draft = readDraft(draftId)
    if (!draft) break
    if (draft.ordered[String(quote.shopId)] !== undefined) continue
    const outcome = await submitShop(draft, quote, address)
    if ('orderId' in outcome) {
      orders.push(outcome)
      continue
    }
    const { unknown, error } = outcome
    return { kind: unknown ? 'unknown' : 'refused', orders, shopId: quote.shopId, error }
  }
  return { kind: 'placed', orders }
}
