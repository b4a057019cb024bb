import type { DateTime, Id, Yuan } from './common'

/** A rule from which users can fetch coupons. */
export interface Coupon {
  id: Id
  name: string
  /** The fetched value is random between both: yuan, or per cent when `moneyType` is 1. */
  moneyMin: number
  moneyMax: number
  /** 0 yuan, 1 per cent. */
  moneyType: 0 | 1
  /** Least amount of goods. */
  moneyHreshold: Yuan
  /** Valid from 0 a fixed date, 1 the day of fetching, 2 the day after. */
  dateStartType: 0 | 1 | 2
  dateStart?: DateTime
  /** Valid until 0 a fixed date, 1 `dateEndDays` days later. */
  dateEndType: 0 | 1
  dateEnd?: DateTime
  dateEndDays?: number
  numberTotle: number
  numberLeft: number
  numberGit: number
  numberUsed: number
  /** How many one user may fetch. */
  numberPersonMax: number
  numberGitNumber: number
  /** Points a coupon costs. */
  needScore: number
  /** Days signed in without a gap. */
  needSignedContinuous: number
  /** Price, when the coupon must be bought. */
  needAmount: Yuan
  /** Present = a password is asked for. */
  pwd?: string
  type?: string
  refId?: string
  onlyFreight?: boolean
  shopId?: Id
  showInFront?: boolean
  isCash?: boolean
  batchSendUid?: number
  sendRegister?: boolean
  sendBirthday?: boolean
  sendInviteM?: boolean
  sendInviteS?: boolean
  sendOrderEvaluate?: boolean
  status: 0 | 1
  statusStr: string
  dateAdd?: DateTime
}

/** What a coupon is good for: `type` 0 a category, 1 goods. */
export interface CouponRef {
  type: 0 | 1
  refId: Id
}

export interface CouponDetail {
  info: Coupon
  couponRefs?: CouponRef[]
}

/** 0 usable, 1 invalid, 2 expired, 3 used. */
export type MyCouponStatus = 0 | 1 | 2 | 3

export interface MyCoupon {
  /** Goes into `orderCreate`'s `couponId`. */
  id: Id
  /** The rule it was fetched from. */
  pid?: Id
  name: string
  /** Yuan, or per cent when `moneyType` is 1. */
  money: number
  /** 0 yuan, 1 per cent. */
  moneyType?: 0 | 1
  /** Least amount of goods. */
  moneyHreshold: Yuan
  dateStart?: DateTime
  dateEnd: DateTime
  dateAdd?: DateTime
  status: MyCouponStatus
  statusStr: string
  type?: string
  refId?: string
  shopId?: Id
  source?: number
  orderId?: Id
  uid?: Id
}

export type CouponsParams = {
  type?: string
  refId?: Id
}

export type FetchCouponsParams = {
  /** The rule (`Coupon.id`). */
  id: Id
  pwd?: string
  /** `true` = only test whether it could be fetched. */
  detect?: boolean
}

export type MyCouponsParams = {
  /** One state or several separated by commas. */
  status?: MyCouponStatus | string
  /** Only those usable for this amount. */
  consumAmount?: Yuan
}

/** One of `mobile` and `uid` names the receiver. */
export type SendCouponsParams = {
  /** The own coupon (`MyCoupon.id`). */
  id: Id
} & ({ mobile: string; uid?: undefined } | { uid: Id; mobile?: undefined })
