import type { Shop } from '../shop'
import { walletOf } from './books'
import { onOrder } from './order-events'

/** Consumption raises the member level; nobody falls back to a lower one. */
export function raiseLevel(shop: Shop, uid: number): void {
  shop.db.run(
    `UPDATE user SET level_id = l.id
     FROM (SELECT id, level FROM user_level WHERE status = 0 AND up_amount <= ? ORDER BY level DESC LIMIT 1) l
     WHERE user.id = ? AND l.level > COALESCE((SELECT level FROM user_level WHERE id = user.level_id), 0)`,
    ...[walletOf(shop, uid).consumed, uid],
  )
}

onOrder('paid', (shop, order) => raiseLevel(shop, order.uid))
