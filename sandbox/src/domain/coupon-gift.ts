import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { grantCoupon } from './coupon-fetch'
import { statusOf } from './coupon-row'
import { ownCoupon } from './coupon-use'
import { onRegistered } from './hooks'
import { onOrder } from './order-events'

interface Receiver {
  uid?: number
  mobile?: string
}

function receiverOf(shop: Shop, { uid, mobile }: Receiver): number {
  if (uid === undefined && mobile === undefined) throw new Refusal(403, '参数 uid 与 mobile 须填其中一个')
  const found = shop.db.get<{ id: number }>(
    'SELECT id FROM user WHERE status = 0 AND ((? IS NOT NULL AND id = ?) OR (? IS NOT NULL AND mobile = ?))',
    ...[uid, uid, mobile, mobile],
  )
  if (!found) throw new Refusal(-1, '没有找到接收的用户')
  return found.id
}

/** Presents an unused coupon to another user. Where it came from is kept, so that limits still count it. */
export function sendCoupon(shop: Shop, uid: number, id: number, receiver: Receiver): void {
  shop.tx(() => {
    const coupon = ownCoupon(shop, uid, id)
    if (statusOf(coupon, shop.now()) !== 0) throw new Refusal(-1, '只有未使用的优惠券可以赠送')
    const to = receiverOf(shop, receiver)
    if (to === uid) throw new Refusal(-1, '不能赠送给自己')
    shop.db.run(
      'UPDATE my_coupon SET uid = ?, source = 2, uid_from = COALESCE(uid_from, ?) WHERE id = ?',
      ...[to, uid, id],
    )
  })
}

/** Coupons that are given by themselves on an occasion. */
function give(
  shop: Shop,
  uid: number,
  occasion: 'send_register' | 'send_invite_m' | 'send_invite_s' | 'send_order_evaluate',
): void {
  const rules = shop.db.all<{ id: number }>(`SELECT id FROM coupon WHERE status = 0 AND ${occasion} = 1`)
  for (const { id } of rules) grantCoupon(shop, uid, id)
}

onRegistered((shop, uid, referrer) => {
  give(shop, uid, 'send_register')
  if (referrer === undefined) return
  give(shop, uid, 'send_invite_s')
  give(shop, referrer, 'send_invite_m')
})

onOrder('reviewed', (shop, order) => give(shop, order.uid, 'send_order_evaluate'))
