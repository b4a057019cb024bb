import type { Coupon, MyCoupon, MyCouponStatus } from '../../../src/types/api/coupon'
import type { Shop } from '../shop'
import { toYuan } from './money'

/** A row of the table coupon: a rule. Values in fen, or in hundredths of a per cent with money_type 1. */
export interface CouponRow {
  id: number
  name: string
  money_min: number
  money_max: number
  money_type: 0 | 1
  money_hreshold: number
  date_start_type: 0 | 1 | 2
  date_start: string | null
  date_end_type: 0 | 1
  date_end: string | null
  date_end_days: number
  number_totle: number
  number_git: number
  number_used: number
  number_person_max: number
  need_score: number
  need_signed_continuous: number
  need_amount: number
  pwd: string | null
  type: string | null
  ref_id: string | null
  only_freight: number
  shop_id: number
  show_in_front: number
  send_register: number
  send_birthday: number
  send_invite_m: number
  send_invite_s: number
  send_order_evaluate: number
  status: 0 | 1
  date_add: string
}

/** A coupon of a user together with what its rule says. */
export interface MyCouponRow {
  id: number
  uid: number
  coupon_id: number
  money: number
  date_start: string
  date_end: string
  /** As stored; expiry is told by the clock, see statusOf */
  status: 0 | 1 | 3
  order_id: number | null
  source: number
  date_add: string
  name: string
  money_type: 0 | 1
  money_hreshold: number
  only_freight: number
  shop_id: number
  type: string | null
  ref_id: string | null
}

const MINE = `SELECT m.id, m.uid, m.coupon_id, m.money, m.date_start, m.date_end, m.status, m.order_id, m.source, m.date_add,
    c.name, c.money_type, c.money_hreshold, c.only_freight, c.shop_id, c.type, c.ref_id
  FROM my_coupon m JOIN coupon c ON c.id = m.coupon_id`

export const findCoupon = (shop: Shop, id: number) =>
  shop.db.get<CouponRow>('SELECT * FROM coupon WHERE id = ?', id)

export const findMyCoupon = (shop: Shop, id: number) => shop.db.get<MyCouponRow>(`${MINE} WHERE m.id = ?`, id)

export const couponsOf = (shop: Shop, uid: number) =>
  shop.db.all<MyCouponRow>(`${MINE} WHERE m.uid = ? ORDER BY m.id DESC`, uid)

export function statusOf(coupon: MyCouponRow, now: string): MyCouponStatus {
  return coupon.status === 0 && coupon.date_end < now ? 2 : coupon.status
}

const STATUS = ['正常', '已失效', '已过期', '已使用'] as const

/** Fen become yuan, hundredths of a per cent become per cent. */
const value = toYuan

export function toMyCoupon(coupon: MyCouponRow, now: string): MyCoupon {
  const status = statusOf(coupon, now)
  return {
    id: coupon.id,
    pid: coupon.coupon_id,
    uid: coupon.uid,
    name: coupon.name,
    money: value(coupon.money),
    moneyType: coupon.money_type,
    moneyHreshold: toYuan(coupon.money_hreshold),
    dateStart: coupon.date_start,
    dateEnd: coupon.date_end,
    dateAdd: coupon.date_add,
    status,
    statusStr: STATUS[status],
    type: coupon.type ?? undefined,
    refId: coupon.ref_id ?? undefined,
    shopId: coupon.shop_id,
    source: coupon.source,
    orderId: coupon.order_id ?? undefined,
  }
}

/** The rule as users see it. That there is a password is shown, the password is not. */
export function toCoupon(rule: CouponRow): Coupon {
  return {
    id: rule.id,
    name: rule.name,
    moneyMin: value(rule.money_min),
    moneyMax: value(rule.money_max),
    moneyType: rule.money_type,
    moneyHreshold: toYuan(rule.money_hreshold),
    dateStartType: rule.date_start_type,
    dateStart: rule.date_start ?? undefined,
    dateEndType: rule.date_end_type,
    dateEnd: rule.date_end ?? undefined,
    dateEndDays: rule.date_end_type === 1 ? rule.date_end_days : undefined,
    numberTotle: rule.number_totle,
    numberLeft: rule.number_totle - rule.number_git,
    numberGit: rule.number_git,
    numberUsed: rule.number_used,
    numberPersonMax: rule.number_person_max,
    numberGitNumber: 1,
    needScore: rule.need_score,
    needSignedContinuous: rule.need_signed_continuous,
    needAmount: toYuan(rule.need_amount),
    pwd: rule.pwd ? '******' : undefined,
    type: rule.type ?? undefined,
    refId: rule.ref_id ?? undefined,
    onlyFreight: rule.only_freight === 1,
    shopId: rule.shop_id,
    showInFront: rule.show_in_front === 1,
    sendRegister: rule.send_register === 1,
    sendBirthday: rule.send_birthday === 1,
    sendInviteM: rule.send_invite_m === 1,
    sendInviteS: rule.send_invite_s === 1,
    sendOrderEvaluate: rule.send_order_evaluate === 1,
    status: rule.status,
    statusStr: rule.status === 0 ? '正常' : '已结束',
    dateAdd: rule.date_add,
  }
}
