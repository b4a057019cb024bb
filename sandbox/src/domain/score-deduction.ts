import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { walletOf } from './books'

export interface DeductionRule {
  id: number
  score: number
  /** fen */
  money: number
  loop: number
}

export interface Deduction {
  score: number
  /** fen */
  money: number
}

export const deductionRules = (shop: Shop) =>
  shop.db.all<DeductionRule>('SELECT id, score, money, loop FROM score_deduction_rule ORDER BY score')

/**
 * What points pay of the goods. Never more points are taken than the price has room for: who offers 1,000 points
 * where 300 pay everything spends 300.
 * @param wanted points offered, 0 = none
 * @param payable fen of goods that are left to pay
 */
export function deduct(shop: Shop, uid: number, wanted: number, payable: number): Deduction {
  if (wanted === 0) return { score: 0, money: 0 }
  const rules = deductionRules(shop)
  const [least] = rules
  if (!least) throw new Refusal(-1, '本店不支持积分抵扣')
  if (wanted < least.score) throw new Refusal(-1, `至少使用 ${least.score} 积分抵扣`)
  let best: Deduction = { score: 0, money: 0 }
  for (const rule of rules) {
    const asked = rule.loop ? Math.floor(wanted / rule.score) : wanted >= rule.score ? 1 : 0
    const times = Math.min(asked, Math.floor(payable / rule.money))
    if (times * rule.money > best.money) best = { score: times * rule.score, money: times * rule.money }
  }
  if (best.score > walletOf(shop, uid).score) throw new Refusal(30001, '积分不足')
  return best
}
