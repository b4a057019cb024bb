import type { UserLevel } from '../../../src/types/api/user'
import type { Shop } from '../shop'
import { registerDue } from './due'

export const findLevel = (shop: Shop, id: number) =>
  shop.db.get<UserLevel>('SELECT id, name, level, rebate FROM user_level WHERE id = ?', id)

/** The highest level that the wallet's consumption has reached and that is above the present one. */
const REACHED = `(SELECT l.id FROM user_level l JOIN wallet w ON w.uid = user.id
  WHERE l.status = 0 AND l.up_amount <= w.consumed
    AND l.level > COALESCE((SELECT now.level FROM user_level now WHERE now.id = user.level_id), -1)
  ORDER BY l.level DESC LIMIT 1)`

/** Gives a user the level his consumption has earned. A level is never taken away, not even by a refund. */
export function raiseLevel(shop: Shop, uid: number): void {
  shop.db.run(`UPDATE user SET level_id = ${REACHED} WHERE id = ? AND ${REACHED} IS NOT NULL`, uid)
}

registerDue((shop) => {
  shop.db.run(`UPDATE user SET level_id = ${REACHED} WHERE ${REACHED} IS NOT NULL`)
})
