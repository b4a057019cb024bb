import { shareOf } from './money'
import { realOf, type OrderGoodsRow, type OrderRow } from './order-row'

/** The part of a whole that the first n of all pieces stand for; all pieces stand for all of it. */
const cumulated = (whole: number, pieces: number, all: number) => shareOf(whole, pieces, all)

/**
 * What some more pieces of a line may return at most, in fen: their part of what the line really cost, and never
 * more than is left of it.
 */
export function lineBound(line: OrderGoodsRow, pieces: number): number {
  const real = realOf(line)
  const after = cumulated(real, line.refund_number + pieces, line.number)
  return Math.max(
    0,
    Math.min(after - cumulated(real, line.refund_number, line.number), real - line.refund_amount),
  )
}

/** Points that return with some more pieces: those paid and those that were deducted. */
export function lineScore(line: OrderGoodsRow, pieces: number): number {
  const whole = line.score + line.score_deduction_share
  return (
    cumulated(whole, line.refund_number + pieces, line.number) -
    cumulated(whole, line.refund_number, line.number)
  )
}

/** What was paid for the freight, after a freight coupon. */
export const freightPaid = (order: OrderRow, lines: readonly OrderGoodsRow[]) =>
  order.amount_real - lines.reduce((sum, line) => sum + realOf(line), 0)

/** Pieces of each line that a refund covers. */
export interface Cover {
  line: OrderGoodsRow
  pieces: number
}

/** Whether nothing of the order is left once these pieces are refunded. */
export const coversRest = (lines: readonly OrderGoodsRow[], cover: readonly Cover[]) =>
  lines.every((line) => {
    const more = cover.find((each) => each.line.id === line.id)?.pieces ?? 0
    return line.refund_number + more === line.number
  })

/**
 * The most that a refund may return, in fen. The freight returns with the last pieces of an order that was never
 * sent.
 */
export function refundBound(
  order: OrderRow,
  lines: readonly OrderGoodsRow[],
  cover: readonly Cover[],
): number {
  const goods = cover.reduce((sum, { line, pieces }) => sum + lineBound(line, pieces), 0)
  const freight = order.status === 1 && coversRest(lines, cover) ? freightPaid(order, lines) : 0
  return goods + freight
}
