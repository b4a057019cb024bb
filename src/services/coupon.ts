import { get, post } from '@/lib/http'
import { toList, toRecord } from '@/lib/http/shapes'
import type { Id } from '@/types/api/common'
import type {
  Coupon,
  CouponDetail,
  CouponsParams,
  FetchCouponsParams,
  MyCoupon,
  MyCouponsParams,
  SendCouponsParams,
} from '@/types/api/coupon'

/**
 * Coupons that can be fetched (获取系统所有优惠券列表).
 * @param params filter by `type` or by what they are for (`refId`)
 * @returns the rules
 * @throws ApiError
 * Source: specification § 优惠券管理 / 获取系统所有优惠券列表
 */
export const coupons = async (params: CouponsParams = {}): Promise<Coupon[]> =>
  toList(
    await get('/discounts/coupons', params, { auth: 'optional', answers: { 700: [] } }),
    'id',
    'moneyMin',
    'moneyMax',
    'moneyHreshold',
    'dateStartType',
  )

/**
 * One coupon and what it is good for (查看优惠券详情).
 * @param id the rule (`Coupon.id`)
 * @returns the rule, or null when there is none with this id
 * @throws ApiError
 * Source: specification § 优惠券管理 / 查看优惠券详情
 */
export const couponDetail = async (id: Id): Promise<CouponDetail | null> => {
  const answer = toRecord<CouponDetail | Coupon>(
    await get(
      '/discounts/detail',
      { id },
      { answers: { 700: null }, needs: ['id', 'moneyMin', 'moneyMax', 'moneyHreshold', 'dateStartType'] },
    ),
  )
  if (!answer) return null
  return 'info' in answer ? answer : { info: answer }
}

/**
 * Fetches a coupon (领取优惠券), or only tests whether it could be fetched (`detect: true`).
 * Whether it happened: `myCoupons`.
 * @param params the rule (`Coupon.id`) and its password, where it has one
 * @returns the coupon, or null where the server does not tell it
 * @throws ApiError auth; business 700: wrong password, 20001 all gone, 20002 too late, 20003 has enough of them,
 *   20004 expired, 30001 not enough points, 30002 must be bought (`data` = its price in yuan)
 * Source: specification § 优惠券管理 / 领取优惠券
 */
export const fetchCoupons = async ({ detect, ...params }: FetchCouponsParams): Promise<MyCoupon | null> =>
  toRecord(
    await (detect
      ? post('/discounts/fetch', { ...params, detect }, { auth: true, kind: 'read' })
      : post('/discounts/fetch', params, { auth: true })),
  )

/**
 * The user's coupons (我的所有优惠券).
 * @param params filter by state, or by an amount in yuan they must be usable for
 * @returns the coupons
 * @throws ApiError auth
 * Source: specification § 优惠券管理 / 我的所有优惠券
 */
export const myCoupons = async (params: MyCouponsParams = {}): Promise<MyCoupon[]> =>
  toList(
    await get('/discounts/my', params, { auth: true, answers: { 700: [] } }),
    'id',
    'money',
    'moneyHreshold',
    'status',
  )

/**
 * Gives a coupon away (赠送优惠券给他人). Whether it happened: it is gone from `myCoupons`.
 * @param params the own coupon (`MyCoupon.id`) and the receiver, by phone or by uid
 * @throws ApiError auth; business: no such user, or the coupon is not usable
 * Source: specification § 优惠券管理 / 赠送优惠券给他人
 */
export const sendCoupons = (params: SendCouponsParams): Promise<void> =>
  post<void>('/discounts/send', params, { auth: true })
