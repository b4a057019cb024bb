import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { addMinutes } from './clock'

const MOST = 5
const MINUTES = 15

/** Refuses when the subject (a login name, a phone number) failed too often lately. */
export function assertAttempt(shop: Shop, subject: string): void {
  const row = shop.db.get<{ number: number }>(
    'SELECT number FROM attempt WHERE subject = ? AND date_end > ?',
    subject,
    shop.now(),
  )
  if (row && row.number >= MOST) throw new Refusal(-1, `错误次数过多，请 ${MINUTES} 分钟后再试`)
}

/** Counts a failure; the count starts anew once the time of the last one is over. */
export function countFailure(shop: Shop, subject: string): void {
  const now = shop.now()
  shop.db.run(
    `INSERT INTO attempt (subject, number, date_end) VALUES (?, 1, ?)
     ON CONFLICT DO UPDATE SET number = CASE WHEN date_end > ? THEN number + 1 ELSE 1 END, date_end = excluded.date_end`,
    subject,
    addMinutes(now, MINUTES),
    now,
  )
}

export function forgetFailures(shop: Shop, subject: string): void {
  shop.db.run('DELETE FROM attempt WHERE subject = ?', subject)
}
