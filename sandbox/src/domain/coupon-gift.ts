import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { dayOf } from './clock'
import { grantCoupon } from './coupon-fetch'
import { statusOf } from './coupon-row'
import { ownCoupon } from './coupon-use'
import { registerDue } from './due'
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

/** Once a year, on the day itself; who was given his coupon this year is passed over. */
function giveBirthdays(shop: Shop): void {
  const rules = shop.db.all<{ id: number }>('SELECT id FROM coupon WHERE status = 0 AND send_birthday = 1')
  const today = dayOf(shop.now())
  for (const { id } of rules) {
    const users = shop.db.all<{ id: number }>(
      `SELECT u.id FROM user u WHERE substr(u.birthday, 6) = ? AND NOT EXISTS
         (SELECT 1 FROM my_coupon m WHERE m.coupon_id = ? AND COALESCE(m.uid_from, m.uid) = u.id AND m.date_add >= ?)`,
      ...[today.slice(5), id, today.slice(0, 4)],
    )
    for (const user of users) grantCoupon(shop, user.id, id)
  }
}

registerDue(giveBirthdays)

onOrder('reviewed', (shop, order) => give(shop, order.uid, 'send_order_evaluate'))
