import { randomInt } from 'node:crypto'
import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { CASH, SCORE, takeCash, takeScore, walletOf } from './books'
import { findCoupon, type CouponRow } from './coupon-row'
import { toYuan, yuanText } from './money'
import { idMember, registerNextAction, type NextAction } from './next-action'
import { addDays, dayOf } from './clock'

/** How many days in a row a user has signed in; the points domain says it. */
let signedDays: (shop: Shop, uid: number) => number = () => 0

export const provideSignedDays = (days: typeof signedDays) => void (signedDays = days)

function validity(shop: Shop, rule: CouponRow): { start: string; end: string } {
  const now = shop.now()
  const tomorrow = `${dayOf(addDays(now, 1))} 00:00:00`
  const start =
    rule.date_start_type === 0 ? (rule.date_start ?? now) : rule.date_start_type === 1 ? now : tomorrow
  const end = rule.date_end_type === 0 ? (rule.date_end ?? start) : addDays(start, rule.date_end_days)
  return { start, end }
}

/** Source of a user's coupon. */
const FETCHED = 0
const GIVEN = 1

function insert(shop: Shop, uid: number, rule: CouponRow, source: number): number {
  const { start, end } = validity(shop, rule)
  const money =
    rule.money_max > rule.money_min ? randomInt(rule.money_min, rule.money_max + 1) : rule.money_min
  shop.db.run('UPDATE coupon SET number_git = number_git + 1 WHERE id = ?', rule.id)
  return shop.db.run(
    `INSERT INTO my_coupon (uid, coupon_id, money, date_start, date_end, source, date_add) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    ...[uid, rule.id, money, start, end, source, shop.now()],
  ).lastId
}

/**
 * Gives a user a coupon without asking what fetching asks (welcome presents, the seed).
 * @returns its id, undefined when there is none left
 */
export function grantCoupon(shop: Shop, uid: number, couponId: number): number | undefined {
  const rule = findCoupon(shop, couponId)
  if (!rule || rule.number_git >= rule.number_totle) return undefined
  return shop.tx(() => insert(shop, uid, rule, GIVEN))
}

const isOver = (rule: CouponRow, now: string) =>
  rule.date_end_type === 0 && rule.date_end !== null && rule.date_end < now

/** How many of a rule a user has fetched, those he gave away included. */
const fetchedBy = (shop: Shop, uid: number, couponId: number) =>
  shop.db.get<{ n: number }>(
    'SELECT COUNT(*) AS n FROM my_coupon WHERE coupon_id = ? AND COALESCE(uid_from, uid) = ? AND source <> ?',
    ...[couponId, uid, GIVEN],
  )?.n ?? 0

/** The rule, when nothing but its price keeps this user from fetching a coupon now. */
function fetchable(shop: Shop, uid: number, couponId: number, pwd?: string): CouponRow {
  const rule = findCoupon(shop, couponId)
  if (!rule) throw new Refusal(700, '优惠券不存在')
  if (rule.status === 1) throw new Refusal(20002, '来晚了，优惠券已停止领取')
  if (isOver(rule, shop.now())) throw new Refusal(20004, '优惠券已过期')
  if (rule.number_git >= rule.number_totle) throw new Refusal(20001, '优惠券已领完')
  if (rule.pwd && rule.pwd !== pwd) throw new Refusal(700, '领取口令不正确')
  if (rule.number_person_max > 0 && fetchedBy(shop, uid, couponId) >= rule.number_person_max) {
    throw new Refusal(20003, `每人限领 ${rule.number_person_max} 张`)
  }
  const days = rule.need_signed_continuous
  if (days > 0 && signedDays(shop, uid) < days) throw new Refusal(-1, `连续签到 ${days} 天可领取`)
  if (rule.need_score > walletOf(shop, uid).score)
    throw new Refusal(30001, `积分不足，需要 ${rule.need_score} 积分`)
  return rule
}

function take(shop: Shop, uid: number, rule: CouponRow): number {
  takeScore(shop, uid, rule.need_score, { type: SCORE.coupon, remark: `兑换优惠券「${rule.name}」` })
  return insert(shop, uid, rule, FETCHED)
}

/**
 * Fetches a coupon.
 * @param detect only tests whether it could be fetched
 * @returns the id of the user's coupon, undefined for a test
 * @throws Refusal 700 wrong password, 20001 and 20002 gone, 20003 limit, 20004 expired, 30001 points, 30002 price
 */
export function fetchCoupon(
  shop: Shop,
  uid: number,
  couponId: number,
  { pwd, detect = false }: { pwd?: string; detect?: boolean },
): number | undefined {
  return shop.tx(() => {
    const rule = fetchable(shop, uid, couponId, pwd)
    if (rule.need_amount > 0) {
      throw new Refusal(
        30002,
        `该优惠券需支付 ${yuanText(rule.need_amount)} 元购买`,
        toYuan(rule.need_amount),
      )
    }
    return detect ? undefined : take(shop, uid, rule)
  })
}

const wanted = (shop: Shop, uid: number, action: NextAction) => {
  const pwd = typeof action.pwd === 'string' ? action.pwd : undefined
  return fetchable(shop, uid, idMember(action, 'couponRuleId'), pwd)
}

registerNextAction(7, {
  price: (shop, uid, action) => wanted(shop, uid, action).need_amount,
  run: (shop, uid, action) => {
    const rule = wanted(shop, uid, action)
    takeCash(shop, uid, rule.need_amount, { type: CASH.payOrder, remark: `购买优惠券「${rule.name}」` })
    take(shop, uid, rule)
  },
})
