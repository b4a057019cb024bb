import type { Yuan } from '@/types/api/common'
import type { OrderCalc, ScoreDeductionRule } from '@/types/api/order'
import { fen, yuan } from './money'

/** Freight from this amount on says: this region is not served. */
const NOT_SERVED: Yuan = 99_999

export const isServed = (calc: Pick<OrderCalc, 'amountLogistics'>): boolean =>
  fen(calc.amountLogistics) < fen(NOT_SERVED)

/** Whole fen that the server asks for; older servers leave the sum out. */
const payableFen = (calc: OrderCalc): number =>
  calc.amountReal === undefined
    ? fen(calc.amountTotle) + fen(calc.amountLogistics) - fen(calc.couponAmount) - fen(calc.deductionMoney)
    : fen(calc.amountReal)

/** What one order costs, freight included. */
export const payable = (calc: OrderCalc): Yuan => yuan(payableFen(calc))

/** The lines of a bill; what is taken off is positive here and shown with a minus. */
export interface Bill {
  goods: Yuan
  /** Undefined: the region is not served. */
  freight: Yuan | undefined
  coupon: Yuan
  points: Yuan
  /** What the server counts beyond these lines, so that they always add up; negative lowers the sum. */
  other: Yuan
  /** To be paid; without freight where the region is not served. */
  total: Yuan
  /** Coupons and points together. */
  saved: Yuan
  /** Points to pay. */
  score: number
  goodsNumber: number
  /** Extras and what they cost, already in `goods`. */
  extras: { name: string; amount: Yuan }[]
}

const sum = (calcs: readonly OrderCalc[], of: (calc: OrderCalc) => number): number =>
  calcs.reduce((total, calc) => total + of(calc), 0)

/** One bill of the answers of `calculate`, one a shop, added in whole fen. */
export const billOf = (calcs: readonly OrderCalc[]): Bill => {
  const served = calcs.every(isServed)
  const unserved = sum(calcs, (calc) => (isServed(calc) ? 0 : fen(calc.amountLogistics)))
  const goods = sum(calcs, (calc) => fen(calc.amountTotle))
  const freight = sum(calcs, (calc) => fen(calc.amountLogistics)) - unserved
  const coupon = sum(calcs, (calc) => fen(calc.couponAmount))
  const points = sum(calcs, (calc) => fen(calc.deductionMoney))
  const total = sum(calcs, payableFen) - unserved
  const extras = new Map<string, number>()
  for (const calc of calcs)
    for (const [name, amount] of Object.entries(calc.goodsAdditionalPriceMap ?? {}))
      extras.set(name, (extras.get(name) ?? 0) + fen(amount))
  return {
    goods: yuan(goods),
    freight: served ? yuan(freight) : undefined,
    coupon: yuan(coupon),
    points: yuan(points),
    other: yuan(total - (goods + freight - coupon - points)),
    total: yuan(total),
    saved: yuan(coupon + points),
    score: sum(calcs, (calc) => calc.score ?? 0),
    goodsNumber: sum(calcs, (calc) => calc.goodsNumber ?? 0),
    extras: [...extras].map(([name, amount]) => ({ name, amount: yuan(amount) })),
  }
}

/** Points that can be spent on an order and what they are worth. */
export interface Deduction {
  score: number
  money: Yuan
}

const times = (rule: ScoreDeductionRule, score: number, roomFen: number): number => {
  const most = Math.min(Math.floor(score / rule.score), Math.floor(roomFen / fen(rule.money)))
  return rule.loop ? most : Math.min(1, most)
}

/**
 * The best use of points by the server's rules: as often as the points and the amount have room for, once where
 * a rule does not repeat.
 * @param calc answer of `calculate`, with or without a deduction in it
 * @param score points that are free
 * @returns undefined when no rule fits
 */
export const bestDeduction = (calc: OrderCalc, score: number): Deduction | undefined => {
  const before = fen(calc.amountTotle) + fen(calc.deductionMoney)
  const left = payableFen(calc) + fen(calc.deductionMoney) - fen(calc.amountLogistics)
  const room = Math.min(before, left)
  let best: Deduction | undefined
  for (const rule of calc.scoreDeductionRules ?? []) {
    if (!(rule.score > 0) || fen(rule.money) <= 0) continue
    const count = times(rule, score, room)
    const money = yuan(count * fen(rule.money))
    if (count > 0 && money > (best?.money ?? 0)) best = { score: count * rule.score, money }
  }
  return best
}
