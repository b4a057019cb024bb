import type { ScoreSigned, SignLog } from '../../../src/types/api/score'
import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { addScore, SCORE } from './books'
import { addDays, dayOf } from './clock'
import { provideSignedDays } from './coupon-fetch'
import { scoreRules } from './score-rule'
import { Where } from './where'

interface SignRow {
  id: number
  uid: number
  day: string
  continuous: number
  score: number
  date_add: string
}

const signedOn = (shop: Shop, uid: number, day: string) =>
  shop.db.get<SignRow>('SELECT * FROM score_sign WHERE uid = ? AND day = ?', uid, day)

export const today = (shop: Shop) => dayOf(shop.now())
const yesterday = (shop: Shop) => dayOf(addDays(shop.now(), -1))

const toSignLog = ({ id, uid, continuous, score, date_add }: SignRow): SignLog => ({
  ...{ id, uid, continuous, score, dateAdd: date_add },
})

export function signedToday(shop: Shop, uid: number): SignLog | undefined {
  const row = signedOn(shop, uid, today(shop))
  return row && toSignLog(row)
}

/** Days in a row until today, or until yesterday as long as today is open. */
export const signedDays = (shop: Shop, uid: number) =>
  (signedOn(shop, uid, today(shop)) ?? signedOn(shop, uid, yesterday(shop)))?.continuous ?? 0

provideSignedDays(signedDays)

/** What a day in a row is worth: the ladder's step of exactly this day, else what the first day is worth. */
export function signReward(shop: Shop, continuous: number): number {
  const ladder = scoreRules(shop, 'sign')
  const step = ladder.find((rule) => rule.confine === continuous) ?? ladder.find((rule) => rule.confine <= 1)
  return step?.score ?? 0
}

/**
 * The check-in of the day by the shop's clock. The row of days goes on over the ends of months.
 * @throws Refusal 10000 when it was made before
 */
export function sign(shop: Shop, uid: number): ScoreSigned {
  return shop.tx(() => {
    if (signedOn(shop, uid, today(shop))) throw new Refusal(10000, '今天已签到')
    const continuous = (signedOn(shop, uid, yesterday(shop))?.continuous ?? 0) + 1
    const score = signReward(shop, continuous)
    shop.db.run(
      'INSERT INTO score_sign (uid, day, continuous, score, date_add) VALUES (?, ?, ?, ?, ?)',
      ...[uid, today(shop), continuous, score, shop.now()],
    )
    addScore(shop, uid, score, { type: SCORE.sign, remark: `连续签到第 ${continuous} 天` })
    return { score, continuous }
  })
}

export interface SignFilter {
  dateAddBegin?: string
  dateAddEnd?: string
  page: number
  pageSize: number
}

/** Check-ins of a user, the newest first. */
export function signLogs(
  shop: Shop,
  uid: number,
  { dateAddBegin, dateAddEnd, page, pageSize }: SignFilter,
): { rows: SignLog[]; total: number } {
  const where = new Where().and('uid = ?', uid).when(dateAddBegin, 'day >= ?').when(dateAddEnd, 'day <= ?')
  const total =
    shop.db.get<{ n: number }>(`SELECT COUNT(*) AS n FROM score_sign ${where}`, ...where.values)?.n ?? 0
  const rows = shop.db.all<SignRow>(
    `SELECT * FROM score_sign ${where} ORDER BY day DESC LIMIT ? OFFSET ?`,
    ...[...where.values, pageSize, (page - 1) * pageSize],
  )
  return { rows: rows.map(toSignLog), total }
}
