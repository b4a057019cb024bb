import { randomBytes } from 'node:crypto'
import type { Shop } from '../shop'
import { addDays } from './clock'

const LIFETIME_DAYS = 30

interface Device {
  id?: string
  name?: string
}

/** A new opaque token for the user. */
export function issue(shop: Shop, uid: number, device: Device = {}): string {
  const token = randomBytes(24).toString('base64url')
  const now = shop.now()
  shop.db.run(
    'INSERT INTO session (token, uid, device_id, device_name, date_add, date_end) VALUES (?, ?, ?, ?, ?, ?)',
    token,
    uid,
    device.id,
    device.name,
    now,
    addDays(now, LIFETIME_DAYS),
  )
  return token
}

/** The user a token belongs to; 0 when it is unknown, out of date, or the user is disabled. */
export function resolve(shop: Shop, token: string): number {
  const row = shop.db.get<{ uid: number }>(
    `SELECT s.uid FROM session s JOIN user u ON u.id = s.uid
     WHERE s.token = ? AND s.date_end > ? AND u.status = 0`,
    token,
    shop.now(),
  )
  return row?.uid ?? 0
}

export function revoke(shop: Shop, token: string): number {
  return shop.db.run('DELETE FROM session WHERE token = ?', token).changes
}

export function revokeAll(shop: Shop, uid: number): number {
  return shop.db.run('DELETE FROM session WHERE uid = ?', uid).changes
}
