import type { PaidBill } from '../../../src/types/api/payment'
import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { CASH, takeCash, walletOf } from './books'
import { toFen, toYuan } from './money'
import { member, registerNextAction, type NextAction } from './next-action'

interface Discount {
  id: number
  /** fen */
  consume: number
  /** fen */
  discounts: number
  loop: number
}

export const billDiscounts = (shop: Shop) =>
  shop.db.all<Discount>('SELECT id, consume, discounts, loop FROM bill_discount ORDER BY consume')

/** What a bill comes to after the best discount it reaches, in fen. */
export function billPrice(shop: Shop, fen: number): number {
  const off = billDiscounts(shop)
    .filter((rule) => fen >= rule.consume)
    .map((rule) => rule.discounts * (rule.loop ? Math.floor(fen / rule.consume) : 1))
  return Math.max(0, fen - Math.max(0, ...off))
}

/**
 * Pays a bill from the wallet.
 * @param fen before the discount
 * @throws Refusal 40000 with the missing yuan as data
 */
export function payBill(shop: Shop, uid: number, fen: number, shopId = 0): PaidBill {
  if (fen <= 0) throw new Refusal(-1, '买单金额应大于 0')
  return shop.tx(() => {
    const real = billPrice(shop, fen)
    takeCash(shop, uid, real, { type: CASH.bill, remark: '优惠买单' })
    shop.db.run(
      'INSERT INTO bill (uid, shop_id, money, real_money, date_add) VALUES (?, ?, ?, ?, ?)',
      ...[uid, shopId, fen, real, shop.now()],
    )
    return { amount: toYuan(fen), realMoney: toYuan(real), balance: toYuan(walletOf(shop, uid).balance) }
  })
}

function moneyOf(action: NextAction): number {
  const value = Number(member(action, 'money'))
  if (!(value > 0 && value < 1e8)) throw new Refusal(403, '参数 nextAction.money 不正确：应为大于 0 的金额')
  return toFen(value)
}

registerNextAction(4, {
  price: (shop, _uid, action) => billPrice(shop, moneyOf(action)),
  run: (shop, uid, action) => {
    payBill(shop, uid, moneyOf(action), Number(action.shopId) || 0)
  },
})
