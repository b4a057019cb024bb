import { randomInt } from 'node:crypto'
import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { SCORE, takeScore } from './books'
import { numberSetting } from './config'
import { useCoupon } from './coupon-use'
import { countSale } from './goods'
import { nextNumber } from './numbers'
import { draftOrders, type Draft } from './order-draft'
import { orderHappened } from './order-events'
import { NOT_SERVED } from './order-freight'
import type { Line } from './order-lines'
import { markPaid } from './order-pay'
import type { OrderRequest, Receiver } from './order-request'
import { findOrder, LOG, writeLog, type OrderRow } from './order-row'
import { regionNames } from './region-names'
import { takeStock } from './stock'
import { addMinutes } from './clock'

/** What the real call says beyond what is computed. */
export interface OrderExtras {
  extJson: Record<string, string>
  remark?: string
  isCanHx: boolean
  expireMinutes?: number
  shopIdZt?: number
  shopNameZt?: string
  ip?: string
}

function sameSubmit(
  shop: Shop,
  uid: number,
  key: string | undefined,
  filterShopId?: number,
): OrderRow | undefined {
  if (!key) return undefined
  return shop.db.get<OrderRow>(
    'SELECT * FROM orders WHERE uid = ? AND submit_key = ? AND (? IS NULL OR shop_id = ?)',
    ...[uid, key, filterShopId, filterShopId],
  )
}

const isSent = (draft: Draft, request: OrderRequest) => draft.needsLogistics && request.peisongType !== 'zq'

const redeemCode = () => String(randomInt(1e12)).padStart(12, '0')

function pickUpShop(shop: Shop, extras: OrderExtras): { id?: number; name?: string } {
  const { shopIdZt, shopNameZt } = extras
  if (!shopIdZt) return { name: shopNameZt }
  const place = shop.db.get<{ name: string; status: number; open_ziqu: number }>(
    'SELECT name, status, open_ziqu FROM shop WHERE id = ?',
    shopIdZt,
  )
  if (!place || place.status === 1) throw new Refusal(-1, '自提门店不存在或已停业')
  if (!place.open_ziqu) throw new Refusal(-1, `「${place.name}」不支持自提`)
  return { id: shopIdZt, name: place.name }
}

function insertOrder(
  shop: Shop,
  uid: number,
  draft: Draft,
  request: OrderRequest,
  extras: OrderExtras,
): number {
  const now = shop.now()
  const minutes = extras.expireMinutes ?? numberSetting(shop, 'ORDER_CLOSE_MINUTES', 30)
  const place = request.peisongType === 'zq' ? pickUpShop(shop, extras) : {}
  const { lastId } = shop.db.run(
    `INSERT INTO orders (order_number, uid, shop_id, goods_number, amount, amount_logistics, amount_coupons,
       amount_deduction, amount_real, score, score_deduction, is_need_logistics, peisong_type, is_can_hx, hx_number,
       shop_id_zt, shop_name_zt, kjid, pingtuan_open_id, remark, ext_json, submit_key, ip, date_add, date_close)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[nextNumber(shop, 'orders'), uid, draft.shopId, draft.goodsNumber, draft.amount, draft.freight],
    ...[draft.couponAmount, draft.deduction.money, draft.real, draft.score, draft.deduction.score],
    ...[
      isSent(draft, request),
      request.peisongType,
      extras.isCanHx,
      extras.isCanHx ? redeemCode() : undefined,
    ],
    ...[
      place.id,
      place.name,
      request.kjid,
      request.pingtuanOpenId,
      extras.remark,
      JSON.stringify(extras.extJson),
    ],
    ...[extras.extJson.submitKey || undefined, extras.ip, now, addMinutes(now, minutes)],
  )
  return lastId
}

const propertyOf = (line: Line) =>
  [
    line.sku?.property_child_names ?? '',
    ...line.additions.map((extra) => `${extra.name},`),
    line.days.join(','),
  ]
    .join('')
    .replace(/,$/, '')

function insertLine(shop: Shop, orderId: number, draft: Draft, line: Line, i: number): void {
  const { goods, sku, number, days, inviterId } = line
  takeStock(shop, { goodsId: goods.id, skuId: sku?.id, number, days })
  shop.db.run(
    `INSERT INTO order_goods (order_id, goods_id, sku_id, goods_name, pic, property, property_child_ids, number,
       amount_single, amount, coupon_share, deduction_share, score, score_deduction_share, days, weight, unit, after_sale,
       inviter_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[
      orderId,
      goods.id,
      sku?.id ?? 0,
      goods.name,
      goods.pic,
      propertyOf(line),
      sku?.property_child_ids,
      number,
    ],
    ...[line.single, line.amount, draft.couponShares[i], draft.deductionShares[i], line.score],
    ...[
      draft.deductionScores[i],
      days.join(',') || undefined,
      line.weight,
      goods.unit,
      goods.after_sale,
      inviterId,
    ],
  )
  countSale(shop, goods.id, number)
}

function insertReceiver(shop: Shop, orderId: number, receiver: Receiver): void {
  const { address, linkMan, mobile } = receiver
  const names = regionNames(receiver)
  if (!address) throw new Refusal(403, '参数 address 不能为空')
  if (!linkMan) throw new Refusal(403, '参数 linkMan 不能为空')
  if (!mobile) throw new Refusal(403, '参数 mobile 不能为空')
  shop.db.run(
    `INSERT INTO order_logistics (order_id, link_man, mobile, province_id, city_id, district_id, street_id,
       province_str, city_str, area_str, street_str, address, code, idcard, date_add)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[
      orderId,
      linkMan,
      mobile,
      receiver.provinceId,
      receiver.cityId,
      receiver.districtId,
      receiver.streetId,
    ],
    ...[
      names.provinceStr,
      names.cityStr,
      names.areaStr,
      names.streetStr,
      address,
      receiver.code,
      receiver.idcard,
    ],
    shop.now(),
  )
}

function onlyDraft(drafts: Draft[]): Draft {
  const [draft, second] = drafts
  if (!draft || second) throw new Refusal(-1, '商品属于多个店铺，请用参数 filterShopId 分店铺下单')
  if (draft.freight >= NOT_SERVED) throw new Refusal(-1, '所选地区不在配送范围内')
  return draft
}

/**
 * Places an order: stock, coupons and points are taken with it, in one transaction. The same submit key of the
 * same user answers the order that exists already.
 */
export function placeOrder(shop: Shop, uid: number, request: OrderRequest, extras: OrderExtras): OrderRow {
  return shop.tx(() => {
    const earlier = sameSubmit(shop, uid, extras.extJson.submitKey, request.filterShopId)
    if (earlier) return earlier
    const draft = onlyDraft(draftOrders(shop, uid, request, true))
    const orderId = insertOrder(shop, uid, draft, request, extras)
    draft.lines.forEach((line, i) => insertLine(shop, orderId, draft, line, i))
    if (isSent(draft, request)) insertReceiver(shop, orderId, request.receiver)
    draft.coupons.forEach((effect) => useCoupon(shop, uid, effect.id, orderId))
    const remark = `订单 ${orderId} 积分抵扣`
    takeScore(shop, uid, draft.deduction.score, { type: SCORE.purchase, remark })
    writeLog(shop, orderId, LOG.create)
    const order = must(shop, orderId)
    orderHappened(shop, 'created', order)
    if (draft.real === 0 && draft.score === 0) markPaid(shop, order)
    return must(shop, orderId)
  })
}

function must(shop: Shop, orderId: number): OrderRow {
  const order = findOrder(shop, orderId)
  if (!order) throw new Error(`order ${orderId} has vanished`)
  return order
}
