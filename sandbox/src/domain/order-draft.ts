import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { couponEffect, ownCoupon, usableCoupons, type Basket, type CouponEffect } from './coupon-use'
import type { MyCouponRow } from './coupon-row'
import { split } from './money'
import { freightOf } from './order-freight'
import { priceLines, type Line } from './order-lines'
import type { OrderRequest } from './order-request'
import { deduct, type Deduction } from './score-deduction'
import { requireLimits, requireStock } from './stock-check'

/** An order as it would be placed: all amounts in fen. */
export interface Draft {
  shopId: number
  lines: Line[]
  amount: number
  freight: number
  coupons: CouponEffect[]
  /** fen all coupons take off */
  couponAmount: number
  /** per line */
  couponShares: number[]
  deduction: Deduction
  /** per line: fen and points */
  deductionShares: number[]
  deductionScores: number[]
  real: number
  /** points to pay */
  score: number
  goodsNumber: number
  needsLogistics: boolean
  usable: { coupon: MyCouponRow; off: number }[]
}

/** What is asked for beyond the lines; drafts of several shops use it up one after the other. */
interface Wishes {
  couponIds: number[]
  deductionScore: number
}

const total = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

function applyCoupons(
  shop: Shop,
  uid: number,
  basket: Basket,
  wishes: Wishes,
  strict: boolean,
): CouponEffect[] {
  let { left, freight } = basket
  const effects: CouponEffect[] = []
  for (const id of [...wishes.couponIds]) {
    const effect = couponEffect(shop, ownCoupon(shop, uid, id), { ...basket, left, freight })
    if (typeof effect === 'string') {
      if (strict) throw new Refusal(-1, effect)
      continue
    }
    effects.push(effect)
    wishes.couponIds = wishes.couponIds.filter((each) => each !== id)
    left = left.map((fen, i) => fen - (effect.shares[i] ?? 0))
    freight -= effect.freight
  }
  return effects
}

function draftOf(
  shop: Shop,
  uid: number,
  lines: Line[],
  request: OrderRequest,
  wishes: Wishes,
  strict: boolean,
): Draft {
  const shopId = lines[0]?.goods.shop_id ?? 0
  const freight = request.peisongType === 'zq' ? 0 : freightOf(shop, lines, request.receiver)
  const basket: Basket = { shopId, lines, left: lines.map((line) => line.amount), freight }
  const coupons = applyCoupons(shop, uid, basket, wishes, strict)
  const couponShares = lines.map((_, i) => total(coupons.map((effect) => effect.shares[i] ?? 0)))
  const left = lines.map((line, i) => line.amount - (couponShares[i] ?? 0))
  const deduction = deduct(shop, uid, wishes.deductionScore, total(left))
  if (deduction.score > 0) wishes.deductionScore = 0
  const amount = total(lines.map((line) => line.amount))
  const couponAmount = total(coupons.map((effect) => effect.total))
  return {
    ...{ shopId, lines, amount, freight, coupons, couponAmount, couponShares, deduction },
    deductionShares: split(deduction.money, left),
    deductionScores: split(deduction.score, left),
    real: amount + freight - couponAmount - deduction.money,
    score: total(lines.map((line) => line.score)),
    goodsNumber: total(lines.map((line) => line.number)),
    needsLogistics: lines.some((line) => line.goods.need_logistics === 1),
    usable: usableCoupons(shop, uid, basket),
  }
}

/**
 * The orders a request would make, one per shop. Everything that forbids them is refused here; nothing is stored.
 * @param complete for the real call, which also demands required extras
 */
export function draftOrders(shop: Shop, uid: number, request: OrderRequest, complete: boolean): Draft[] {
  const lines = priceLines(shop, uid, request, complete)
  requireStock(shop, lines)
  requireLimits(shop, uid, lines)
  const shopIds = [...new Set(lines.map((line) => line.goods.shop_id))]
  const wishes: Wishes = { couponIds: [...request.couponIds], deductionScore: request.deductionScore }
  const strict = shopIds.length === 1
  const drafts = shopIds.map((shopId) =>
    draftOf(
      shop,
      uid,
      lines.filter((line) => line.goods.shop_id === shopId),
      request,
      wishes,
      strict,
    ),
  )
  if (wishes.couponIds.length > 0) throw new Refusal(-1, '优惠券不适用于所选商品')
  return drafts
}
