import type { OrderCalc } from '../../../src/types/api/order'
import type { Shop } from '../shop'
import { toMyCoupon, type MyCouponRow } from './coupon-row'
import { toYuan } from './money'
import { draftOrders, type Draft } from './order-draft'
import { NOT_SERVED } from './order-freight'
import type { OrderRequest } from './order-request'
import { deductionRules } from './score-deduction'

const sum = (drafts: Draft[], of: (draft: Draft) => number) =>
  drafts.reduce((all, draft) => all + of(draft), 0)

function additionPrices(drafts: Draft[]): Record<string, number> | undefined {
  const prices = new Map<string, number>()
  for (const line of drafts.flatMap((draft) => draft.lines))
    for (const { name, price } of line.additions)
      prices.set(name, (prices.get(name) ?? 0) + price * line.number)
  if (prices.size === 0) return undefined
  return Object.fromEntries([...prices].map(([name, fen]) => [name, toYuan(fen)]))
}

/** Usable coupons of all shops, each once, the best first. */
function usableOf(drafts: Draft[]): MyCouponRow[] {
  const best = drafts.flatMap((draft) => draft.usable).sort((a, b) => b.off - a.off)
  return [...new Map(best.map(({ coupon }) => [coupon.id, coupon])).values()]
}

/**
 * What an order would cost; nothing is stored. Several shops are added up. `couponId` is a proposal and is not
 * in the amounts: coupons count only when the request names them, so that "none" is a choice.
 */
export function calculateOrder(shop: Shop, uid: number, request: OrderRequest): OrderCalc {
  const drafts = draftOrders(shop, uid, request, false)
  const usable = usableOf(drafts)
  const freight = Math.min(
    sum(drafts, (draft) => draft.freight),
    drafts.some((draft) => draft.freight >= NOT_SERVED) ? NOT_SERVED : Infinity,
  )
  return {
    score: sum(drafts, (draft) => draft.score),
    goodsNumber: sum(drafts, (draft) => draft.goodsNumber),
    isNeedLogistics: drafts.some((draft) => draft.needsLogistics),
    amountTotle: toYuan(sum(drafts, (draft) => draft.amount)),
    amountLogistics: toYuan(freight),
    amountReal: toYuan(sum(drafts, (draft) => draft.real - draft.freight) + freight),
    couponUserList: usable.map((coupon) => toMyCoupon(coupon, shop.now())),
    couponId: usable.slice(0, 1).map((coupon) => coupon.id),
    couponAmount: toYuan(sum(drafts, (draft) => draft.couponAmount)),
    deductionMoney: toYuan(sum(drafts, (draft) => draft.deduction.money)),
    scoreDeductionRules: deductionRules(shop).map((rule) => ({
      ...{ id: rule.id, score: rule.score, money: toYuan(rule.money), loop: rule.loop === 1 },
    })),
    goodsAdditionalPriceMap: additionPrices(drafts),
  }
}
