import type { OrderStatus } from '../../../src/types/api/order'
import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'

/** A row of the table orders; money in fen, switches 0 or 1. */
export interface OrderRow {
  id: number
  order_number: string
  uid: number
  shop_id: number
  status: OrderStatus
  goods_number: number
  amount: number
  amount_logistics: number
  amount_coupons: number
  amount_deduction: number
  amount_real: number
  amount_refund: number
  score: number
  score_deduction: number
  score_refund: number
  is_pay: number
  has_refund: number
  refund_status: 0 | 1 | 2 | 3
  is_need_logistics: number
  peisong_type: 'kd' | 'zq' | 'keloop'
  is_can_hx: number
  hx_number: string | null
  shop_id_zt: number | null
  shop_name_zt: string | null
  kjid: number | null
  pingtuan_open_id: number | null
  is_success_pingtuan: number
  remark: string | null
  ext_json: string
  submit_key: string | null
  pay_number: string | null
  is_hidden: number
  ip: string | null
  date_add: string
  date_update: string | null
  date_close: string
  date_pay: string | null
  date_ship: string | null
  date_confirm: string | null
}

/** A row of the table order_goods. */
export interface OrderGoodsRow {
  id: number
  order_id: number
  goods_id: number
  sku_id: number
  goods_name: string
  pic: string
  property: string | null
  property_child_ids: string | null
  number: number
  amount_single: number
  amount: number
  coupon_share: number
  deduction_share: number
  score: number
  score_deduction_share: number
  refund_number: number
  refund_amount: number
  days: string | null
  weight: number
  unit: string | null
  after_sale: string | null
  inviter_id: number | null
}

export const findOrder = (shop: Shop, id: number) =>
  shop.db.get<OrderRow>('SELECT * FROM orders WHERE id = ?', id)

/** An order of this user; somebody else's and a deleted one do not exist for him. */
export function ownOrder(shop: Shop, uid: number, id: number): OrderRow {
  const order = findOrder(shop, id)
  if (!order || order.uid !== uid || order.is_hidden) throw new Refusal(700, '订单不存在')
  return order
}

export const goodsOf = (shop: Shop, orderId: number) =>
  shop.db.all<OrderGoodsRow>('SELECT * FROM order_goods WHERE order_id = ? ORDER BY id', orderId)

export const daysOf = (line: Pick<OrderGoodsRow, 'days'>) => (line.days ? line.days.split(',') : [])

/** What a line's money came to after coupon and points shares, in fen. */
export const realOf = (line: Pick<OrderGoodsRow, 'amount' | 'coupon_share' | 'deduction_share'>) =>
  line.amount - line.coupon_share - line.deduction_share

/** Kinds of order log entries. */
export const LOG = {
  close: -1,
  create: 0,
  pay: 1,
  ship: 2,
  receive: 3,
  review: 4,
  refund: 7,
  redeem: 21,
} as const

export function writeLog(
  shop: Shop,
  orderId: number,
  type: (typeof LOG)[keyof typeof LOG],
  remark?: string,
): void {
  shop.db.run(
    'INSERT INTO order_log (order_id, type, remark, date_add) VALUES (?, ?, ?, ?)',
    ...[orderId, type, remark, shop.now()],
  )
}
