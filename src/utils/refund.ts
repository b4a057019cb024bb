import type { Id, Yuan } from '@/types/api/common'
import type { OrderDetail, OrderGoods, OrderInfo } from '@/types/api/order'
import type { RefundApplyDetail, RefundType } from '@/types/api/refund'
import { fen, yuan } from './money'

const KINDS: readonly RefundType[] = [0, 1, 2]
const PAID = 1
const EXCHANGE = 2
/** State of a request that waits for the shop, and of one that is done. */
const NEW = 0
const IN_WORK = 3
const DONE = 4
/** All pieces of a line were refunded. */
export const WHOLLY_REFUNDED = 3

/** The part of a whole that the first pieces stand for, in whole fen, rounded down as the server does. */
const partOf = (whole: number, pieces: number, all: number): number =>
  all <= 0 ? 0 : Math.floor((whole * Math.min(pieces, all)) / all)

/** What may be asked for a line: what the goods allow, before it was sent only the money. */
export const refundKinds = (
  line: Pick<OrderGoods, 'afterSale'>,
  order: Pick<OrderInfo, 'status'>,
): RefundType[] => {
  if (order.status < PAID) return []
  const allowed = (line.afterSale ?? '').split(/[,，]/).map((part) => part.trim())
  return KINDS.filter((kind) => allowed.includes(String(kind)) && (order.status > PAID || kind === 0))
}

/** The requests about a line, the newest first; one about the whole order is about each of its lines. */
export const requestsOf = (requests: readonly RefundApplyDetail[], lineId: Id): RefundApplyDetail[] =>
  requests.filter(({ baseInfo }) => !baseInfo.orderGoodsId || baseInfo.orderGoodsId === lineId)

/** A request that nobody has answered, or that is being worked on: there can be no second one. */
export const runningRequest = (requests: readonly RefundApplyDetail[]): RefundApplyDetail | undefined =>
  requests.find(({ baseInfo }) => baseInfo.status === NEW || baseInfo.status === IN_WORK)

export interface Refunded {
  pieces: number
  /** fen */
  amount: number
}

/** What earlier requests about exactly this line have given back. */
export const refundedOf = (requests: readonly RefundApplyDetail[], lineId: Id): Refunded => {
  const done = requests.filter(
    ({ baseInfo }) =>
      baseInfo.orderGoodsId === lineId && baseInfo.status === DONE && baseInfo.type !== EXCHANGE,
  )
  return {
    pieces: done.reduce((sum, { baseInfo }) => sum + (baseInfo.number ?? 0), 0),
    amount: done.reduce((sum, { baseInfo }) => sum + fen(baseInfo.amount), 0),
  }
}

/** The pieces that can still be asked for. */
export const piecesLeft = (line: Pick<OrderGoods, 'number'>, refunded: Refunded): number =>
  Math.max(0, line.number - refunded.pieces)

/**
 * What a line really cost, in fen: its `amountReal`, after its shares of coupons and points. Where the server leaves
 * that out, the line's part of what was paid for the goods.
 */
export const paidFenOf = (line: OrderGoods, { orderInfo: order, goods }: OrderDetail): number => {
  if (line.amountReal !== undefined) return Math.max(0, fen(line.amountReal))
  const all = goods.reduce((sum, each) => sum + fen(each.amount), 0)
  const paid = Math.max(0, fen(order.amountReal) - fen(order.amountLogistics))
  return Math.min(fen(line.amount), partOf(paid, fen(line.amount), all))
}

/** The freight comes back with the last pieces of an order that was never sent. */
const freightFen = (line: OrderGoods, detail: OrderDetail): number => {
  const { orderInfo: order, goods } = detail
  const others = goods.filter(({ id }) => id !== line.id)
  const isLast = others.every(({ refundStatus }) => refundStatus === WHOLLY_REFUNDED)
  if (order.status !== PAID || !isLast || goods.some(({ amountReal }) => amountReal === undefined)) return 0
  const lines = goods.reduce((sum, each) => sum + paidFenOf(each, detail), 0)
  return Math.max(0, fen(order.amountReal) - lines)
}

/** The most that so many pieces of a line may give back. Never the price times the count: coupons and points count. */
export const refundBound = (
  line: OrderGoods,
  detail: OrderDetail,
  refunded: Refunded,
  pieces: number,
): Yuan => {
  const paid = paidFenOf(line, detail)
  const upTo = partOf(paid, refunded.pieces + pieces, line.number)
  const part = upTo - partOf(paid, refunded.pieces, line.number)
  const bound = Math.max(0, Math.min(part, paid - refunded.amount))
  const freight = refunded.pieces + pieces >= line.number ? freightFen(line, detail) : 0
  return yuan(bound + freight)
}
