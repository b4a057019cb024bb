import { z } from 'zod'
import type { Coupon, CouponDetail, MyCoupon } from '../../../src/types/api/coupon'
import { fetchCoupon } from '../domain/coupon-fetch'
import { sendCoupon } from '../domain/coupon-gift'
import {
  couponsOf,
  findCoupon,
  findMyCoupon,
  toCoupon,
  toMyCoupon,
  type CouponRow,
} from '../domain/coupon-row'
import { refsOf } from '../domain/coupon-use'
import { toFen, toYuan } from '../domain/money'
import { Where } from '../domain/where'
import { listOrNone } from '../http/lists'
import { bool, id, mobile, text, yuan } from '../http/params'
import { noData } from '../http/refusal'
import { route, type Route } from '../http/route'

export const routes: Route[] = [
  route({
    method: 'coupons',
    verb: 'get',
    paths: ['/discounts/coupons'],
    auth: 'optional',
    params: z.object({ type: text(60).optional(), refId: text(60).optional() }),
    handler: ({ params, shop }): Coupon[] => {
      const where = new Where()
        .and('status = 0 AND show_in_front = 1')
        .and('(date_end_type <> 0 OR date_end IS NULL OR date_end >= ?)', shop.now())
        .when(params.type, 'type = ?')
        .when(params.refId, 'ref_id = ?')
      return listOrNone(
        shop.db.all<CouponRow>(`SELECT * FROM coupon ${where} ORDER BY id`, ...where.values),
      ).map(toCoupon)
    },
  }),
  route({
    method: 'couponDetail',
    verb: 'get',
    paths: ['/discounts/detail'],
    params: z.object({ id: id() }),
    handler: ({ params, shop }): CouponDetail => {
      const rule = findCoupon(shop, params.id) ?? noData('优惠券不存在')
      const couponRefs = refsOf(shop, rule.id)
      return { info: toCoupon(rule), couponRefs: couponRefs.length > 0 ? couponRefs : undefined }
    },
  }),
  route({
    method: 'fetchCoupons',
    verb: 'post',
    paths: ['/discounts/fetch'],
    auth: 'token',
    params: z.object({ id: id(), pwd: text(60).optional(), detect: bool().optional() }),
    handler: ({ params, shop, uid }): MyCoupon | undefined => {
      const mine = fetchCoupon(shop, uid, params.id, params)
      const coupon = mine === undefined ? undefined : findMyCoupon(shop, mine)
      return coupon && toMyCoupon(coupon, shop.now())
    },
  }),
  route({
    method: 'myCoupons',
    verb: 'get',
    paths: ['/discounts/my'],
    auth: 'token',
    params: z.object({
      status: text(20)
        .regex(/^[0-3](,[0-3])*$/, '应为以逗号分隔的 0 至 3')
        .optional(),
      consumAmount: yuan().optional(),
    }),
    handler: ({ params: { status, consumAmount }, shop, uid }): MyCoupon[] => {
      const states = status?.split(',').map(Number)
      const enough = consumAmount === undefined ? Infinity : toYuan(toFen(consumAmount))
      const mine = couponsOf(shop, uid).map((coupon) => toMyCoupon(coupon, shop.now()))
      return listOrNone(
        mine.filter((coupon) => (states?.includes(coupon.status) ?? true) && coupon.moneyHreshold <= enough),
      )
    },
  }),
  route({
    method: 'sendCoupons',
    verb: 'post',
    paths: ['/discounts/send'],
    auth: 'token',
    params: z.object({ id: id(), uid: id().optional(), mobile: mobile().optional() }),
    handler: ({ params, shop, uid }) =>
      sendCoupon(shop, uid, params.id, { uid: params.uid || undefined, mobile: params.mobile }),
  }),
]
