import type { CouponRef } from '../../../src/types/api/coupon'
import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { couponsOf, findMyCoupon, statusOf, type MyCouponRow } from './coupon-row'
import { shareOf, split, yuanText } from './money'
import type { Line } from './order-lines'

/** What coupons act on: lines of one shop, what is left to pay of each, and the freight. */
export interface Basket {
  shopId: number
  lines: readonly Line[]
  /** fen left of each line */
  left: readonly number[]
  freight: number
}

/** What a coupon takes off, in fen: from the lines and from the freight. */
export interface CouponEffect {
  id: number
  shares: number[]
  freight: number
  total: number
}

/** A category and all above it. */
function categoryChain(shop: Shop, id: number): number[] {
  const chain: number[] = []
  for (let at = id; at > 0 && !chain.includes(at);) {
    chain.push(at)
    at = shop.db.get<{ pid: number }>('SELECT pid FROM category WHERE id = ?', at)?.pid ?? 0
  }
  return chain
}

export const refsOf = (shop: Shop, couponId: number) =>
  shop.db.all<CouponRef>('SELECT type, ref_id AS refId FROM coupon_ref WHERE coupon_id = ?', couponId)

function inScope(shop: Shop, refs: CouponRef[], line: Line): boolean {
  if (refs.length === 0) return true
  const goods = refs.some((ref) => ref.type === 1 && ref.refId === line.goods.id)
  if (goods) return true
  const categories = refs.filter((ref) => ref.type === 0).map((ref) => ref.refId)
  return (
    categories.length > 0 && categoryChain(shop, line.goods.category_id).some((id) => categories.includes(id))
  )
}

const total = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

/** Why a coupon cannot be used for a basket, or what it takes off. */
export function couponEffect(shop: Shop, coupon: MyCouponRow, basket: Basket): CouponEffect | string {
  const now = shop.now()
  const status = statusOf(coupon, now)
  if (status === 3) return `优惠券「${coupon.name}」已使用`
  if (status === 2) return `优惠券「${coupon.name}」已过期`
  if (status === 1) return `优惠券「${coupon.name}」已失效`
  if (coupon.date_start > now) return `优惠券「${coupon.name}」还未到使用时间`
  if (coupon.shop_id !== 0 && coupon.shop_id !== basket.shopId)
    return `优惠券「${coupon.name}」不适用于该店铺`
  const refs = refsOf(shop, coupon.coupon_id)
  const weights = basket.lines.map((line, i) => (inScope(shop, refs, line) ? (basket.left[i] ?? 0) : 0))
  if (!basket.lines.some((line) => inScope(shop, refs, line)))
    return `优惠券「${coupon.name}」不适用于所选商品`
  const base = total(weights)
  if (base < coupon.money_hreshold)
    return `优惠券「${coupon.name}」满 ${yuanText(coupon.money_hreshold)} 元可用`
  const ground = coupon.only_freight ? basket.freight : base
  const worth = coupon.money_type === 1 ? shareOf(ground, coupon.money, 10_000) : coupon.money
  const off = Math.min(worth, ground)
  return coupon.only_freight
    ? { id: coupon.id, shares: weights.map(() => 0), freight: off, total: off }
    : { id: coupon.id, shares: split(off, weights), freight: 0, total: off }
}

/** The user's coupons that take something off this basket, the best first. */
export function usableCoupons(
  shop: Shop,
  uid: number,
  basket: Basket,
): { coupon: MyCouponRow; off: number }[] {
  return couponsOf(shop, uid)
    .flatMap((coupon) => {
      const effect = couponEffect(shop, coupon, basket)
      return typeof effect === 'string' || effect.total === 0 ? [] : [{ coupon, off: effect.total }]
    })
    .sort((a, b) => b.off - a.off)
}

/** A coupon of this user. Somebody else's does not exist for him. */
export function ownCoupon(shop: Shop, uid: number, id: number): MyCouponRow {
  const coupon = findMyCoupon(shop, id)
  if (!coupon || coupon.uid !== uid) throw new Refusal(-1, '优惠券不存在')
  return coupon
}

/** Marks a coupon as used by an order; a coupon used meanwhile refuses the order. */
export function useCoupon(shop: Shop, uid: number, id: number, orderId: number): void {
  const { changes } = shop.db.run(
    'UPDATE my_coupon SET status = 3, order_id = ? WHERE id = ? AND uid = ? AND status = 0',
    ...[orderId, id, uid],
  )
  if (changes === 0) throw new Refusal(-1, '优惠券已使用或已失效')
  shop.db.run(
    'UPDATE coupon SET number_used = number_used + 1 WHERE id = (SELECT coupon_id FROM my_coupon WHERE id = ?)',
    id,
  )
}

/** Gives the coupons of an order back: closed before it was paid, or wholly refunded. */
export function returnCoupons(shop: Shop, orderId: number): void {
  shop.db.run(
    `UPDATE coupon SET number_used = number_used - (SELECT COUNT(*) FROM my_coupon m WHERE m.coupon_id = coupon.id AND m.order_id = ?1)
     WHERE id IN (SELECT coupon_id FROM my_coupon WHERE order_id = ?1)`,
    orderId,
  )
  shop.db.run('UPDATE my_coupon SET status = 0, order_id = NULL WHERE order_id = ? AND status = 3', orderId)
}
