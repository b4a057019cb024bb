import type { OrderGoods, OrderInfo, OrderLog, OrderLogistics } from '../../../src/types/api/order'
import type { Shop } from '../shop'
import { MERCHANT_ID } from './merchant'
import { toYuan } from './money'
import { goodsOf, realOf, type OrderGoodsRow, type OrderRow } from './order-row'

const STATUS: Record<OrderRow['status'], string> = {
  '-1': '已关闭',
  0: '待支付',
  1: '待发货',
  2: '待收货',
  3: '待评价',
  4: '已完成',
}

export function toOrderInfo(order: OrderRow): OrderInfo {
  return {
    id: order.id,
    orderNumber: order.order_number,
    status: order.status,
    statusStr: order.status === 1 && order.peisong_type === 'zq' ? '待自提' : STATUS[order.status],
    amount: toYuan(order.amount),
    amountLogistics: toYuan(order.amount_logistics),
    amountCoupons: toYuan(order.amount_coupons),
    amountReal: toYuan(order.amount_real),
    amountRefundTotal: toYuan(order.amount_refund),
    score: order.score,
    scoreDeduction: order.score_deduction,
    goodsNumber: order.goods_number,
    remark: order.remark ?? undefined,
    dateAdd: order.date_add,
    dateUpdate: order.date_update ?? undefined,
    dateClose: order.date_close,
    datePay: order.date_pay ?? undefined,
    payNumber: order.pay_number ?? undefined,
    isPay: order.is_pay === 1,
    isNeedLogistics: order.is_need_logistics === 1,
    hasRefund: order.has_refund === 1,
    refundStatus: order.refund_status,
    isCanHx: order.is_can_hx === 1,
    hxNumber: order.is_pay === 1 ? (order.hx_number ?? undefined) : undefined,
    pingtuanOpenId: order.pingtuan_open_id ?? undefined,
    isSuccessPingtuan: order.pingtuan_open_id ? order.is_success_pingtuan === 1 : undefined,
    shopId: order.shop_id,
    shopIdZt: order.shop_id_zt ?? undefined,
    shopNameZt: order.shop_name_zt ?? undefined,
    peisongType: order.peisong_type,
    ip: order.ip ?? undefined,
    uid: order.uid,
    userId: MERCHANT_ID,
  }
}

interface ReviewRow {
  order_goods_id: number
  good_reputation: 0 | 1 | 2
  remark: string | null
  date_reputation: string
}

const GRADE = ['差评', '中评', '好评'] as const

function toOrderGoods(line: OrderGoodsRow, uid: number, open: boolean, review?: ReviewRow): OrderGoods {
  const refunded =
    line.refund_number === line.number ? 3 : line.refund_amount > 0 || line.refund_number > 0 ? 2 : 0
  return {
    id: line.id,
    orderId: line.order_id,
    goodsId: line.goods_id,
    goodsName: line.goods_name,
    pic: line.pic,
    number: line.number,
    amount: toYuan(line.amount),
    amountSingle: toYuan(line.amount_single),
    amountReal: toYuan(realOf(line)),
    score: line.score,
    property: line.property || undefined,
    propertyChildIds: line.property_child_ids ?? undefined,
    goodReputation: review?.good_reputation,
    goodReputationStr: review && GRADE[review.good_reputation],
    goodReputationRemark: review?.remark ?? undefined,
    dateReputation: review?.date_reputation,
    afterSale: line.after_sale ?? undefined,
    refundStatus: open ? 1 : refunded,
    unit: line.unit ?? undefined,
    weight: line.weight,
    uid,
    userId: MERCHANT_ID,
  }
}

/** The lines of an order with their reviews and refund states. */
export function orderGoods(shop: Shop, order: OrderRow): OrderGoods[] {
  const reviews = shop.db.all<ReviewRow>(
    'SELECT order_goods_id, good_reputation, remark, date_reputation FROM reputation WHERE order_id = ?',
    order.id,
  )
  const open = shop.db.all<{ line: number | null }>(
    'SELECT order_goods_id AS line FROM refund_apply WHERE order_id = ? AND status IN (0, 3)',
    order.id,
  )
  return goodsOf(shop, order.id).map((line) =>
    toOrderGoods(
      line,
      order.uid,
      open.some((apply) => apply.line === null || apply.line === line.id),
      reviews.find((review) => review.order_goods_id === line.id),
    ),
  )
}

interface LogisticsRow {
  order_id: number
  link_man: string
  mobile: string
  province_id: string
  city_id: string
  district_id: string | null
  street_id: string | null
  province_str: string
  city_str: string
  area_str: string | null
  street_str: string | null
  address: string
  code: string | null
  idcard: string | null
  date_add: string
  shipper_code: string | null
  shipper_name: string | null
  tracking_number: string | null
}

/** Where an order goes, with its first parcel; undefined when nothing is delivered. */
export function orderLogistics(shop: Shop, orderId: number): OrderLogistics | undefined {
  const row = shop.db.get<LogisticsRow>(
    `SELECT l.*, p.shipper_code, p.shipper_name, p.tracking_number FROM order_logistics l
     LEFT JOIN order_parcel p ON p.id = (SELECT MIN(id) FROM order_parcel WHERE order_id = l.order_id)
     WHERE l.order_id = ?`,
    orderId,
  )
  return (
    row && {
      orderId: row.order_id,
      linkMan: row.link_man,
      mobile: row.mobile,
      provinceId: row.province_id,
      cityId: row.city_id,
      districtId: row.district_id ?? undefined,
      streetId: row.street_id ?? undefined,
      provinceStr: row.province_str,
      cityStr: row.city_str,
      areaStr: row.area_str ?? undefined,
      streetStr: row.street_str ?? undefined,
      address: row.address,
      code: row.code ?? undefined,
      idcard: row.idcard ?? undefined,
      shipperCode: row.shipper_code ?? undefined,
      shipperName: row.shipper_name ?? undefined,
      trackingNumber: row.tracking_number ?? undefined,
      dateAdd: row.date_add,
    }
  )
}

const LOG_WORDS: Record<number, string> = {
  [-1]: '关闭订单',
  0: '下单',
  1: '支付',
  2: '发货',
  3: '确认收货',
  4: '评价',
  7: '退款',
  21: '核销',
}

export function orderLogs(shop: Shop, orderId: number): OrderLog[] {
  const rows = shop.db.all<{ id: number; type: number; remark: string | null; date_add: string }>(
    'SELECT id, type, remark, date_add FROM order_log WHERE order_id = ? ORDER BY id DESC',
    orderId,
  )
  return rows.map(({ id, type, remark, date_add }) => ({
    ...{ id, orderId, type, remark: remark ?? undefined, dateAdd: date_add },
    typeStr: LOG_WORDS[type] ?? '其他',
  }))
}

/** What is in stock now of the goods that were ordered. */
export const orderStores = (shop: Shop, orderId: number) =>
  shop.db.all<{ goodsId: number; stores: number }>(
    `SELECT DISTINCT g.id AS goodsId, COALESCE(s.stores, g.stores) AS stores FROM order_goods l
     JOIN goods g ON g.id = l.goods_id LEFT JOIN sku s ON s.id = l.sku_id WHERE l.order_id = ?`,
    orderId,
  )
