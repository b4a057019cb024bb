import type { Shop } from '../shop'

interface Rule {
  id: number
  /** fen */
  confine: number
  /** fen */
  send: number
  loop: number
}

export const rechargeRules = (shop: Shop) =>
  shop.db.all<Rule>('SELECT id, confine, send, loop FROM recharge_rule ORDER BY confine')

/** What a recharge gets on top, in fen: the best of the rules it reaches. */
export function giftFor(shop: Shop, fen: number): number {
  const gifts = rechargeRules(shop)
    .filter((rule) => fen >= rule.confine)
    .map((rule) => rule.send * (rule.loop ? Math.floor(fen / rule.confine) : 1))
  return Math.max(0, ...gifts)
}
