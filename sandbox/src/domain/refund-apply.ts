import type { RefundApplyDetail } from '../../../src/types/api/refund'
import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { toYuan, yuanText } from './money'
import { goodsOf, ownOrder, type OrderGoodsRow, type OrderRow } from './order-row'
import { refundBound, type Cover } from './refund-bounds'

export interface RefundApplyRow {
  id: number
  order_id: number
  order_goods_id: number | null
  uid: number
  type: 0 | 1 | 2
  logistics_status: 0 | 1
  reason: string
  remark: string | null
  number: number
  amount: number
  status: 0 | 1 | 2 | 3 | 4
  reject_reason: string | null
  date_add: string
  date_update: string | null
}

export interface RefundRequest {
  orderId: number
  orderGoodsId?: number
  type: 0 | 1 | 2
  logisticsStatus: number
  reason: string
  remark?: string
  number?: number
  /** fen */
  amount: number
  pics: string[]
}

const OPEN = 'status IN (0, 3)'

export const openApplies = (shop: Shop, orderId: number) =>
  shop.db.all<RefundApplyRow>(
    `SELECT * FROM refund_apply WHERE order_id = ? AND ${OPEN} ORDER BY id`,
    orderId,
  )

/** The pieces a request is about: one line's, or everything that is left. */
export function coverOf(lines: OrderGoodsRow[], orderGoodsId: number | null, number?: number): Cover[] {
  if (orderGoodsId === null) {
    return lines
      .filter((line) => line.refund_number < line.number)
      .map((line) => ({ line, pieces: line.number - line.refund_number }))
  }
  const line = lines.find((each) => each.id === orderGoodsId)
  if (!line) throw new Refusal(-1, `订单中没有编号为 ${orderGoodsId} 的商品`)
  const left = line.number - line.refund_number
  const pieces = number ?? left
  if (left === 0) throw new Refusal(-1, `「${line.goods_name}」已全部退款`)
  if (pieces < 1 || pieces > left) throw new Refusal(-1, `「${line.goods_name}」最多可申请 ${left} 件`)
  return [{ line, pieces }]
}

function requireAllowed(order: OrderRow, cover: Cover[], request: RefundRequest): void {
  if (order.status < 1) throw new Refusal(-1, '只有已支付的订单可以申请售后')
  if (cover.length === 0) throw new Refusal(-1, '订单已全部退款')
  if (order.status === 1 && request.type !== 0) throw new Refusal(-1, '订单还未发货，只能申请退款')
  for (const { line } of cover) {
    const allowed = line.after_sale?.split(',').map(Number)
    if (allowed && !allowed.includes(request.type)) {
      throw new Refusal(-1, `「${line.goods_name}」不支持该售后类型`)
    }
  }
}

function requireBound(bound: number, { type, amount }: RefundRequest): void {
  if (type === 2 && amount !== 0) throw new Refusal(-1, '换货不退款，金额应为 0')
  if (type !== 2 && amount > bound) {
    throw new Refusal(-1, `最多可退 ${yuanText(bound)} 元`, toYuan(bound))
  }
  if (type !== 2 && amount === 0 && bound > 0) throw new Refusal(-1, '退款金额应大于 0')
}

/**
 * Asks for a refund, a return or an exchange.
 * @throws Refusal 20000 while another request about the same pieces waits for its answer
 */
export function applyRefund(shop: Shop, uid: number, request: RefundRequest): void {
  shop.tx(() => {
    const { orderId, orderGoodsId = null } = request
    const order = ownOrder(shop, uid, orderId)
    const lines = goodsOf(shop, orderId)
    const running = openApplies(shop, orderId).some(
      (apply) =>
        orderGoodsId === null || apply.order_goods_id === null || apply.order_goods_id === orderGoodsId,
    )
    if (running) throw new Refusal(20000, '已有处理中的售后申请')
    const cover = coverOf(lines, orderGoodsId, request.number)
    requireAllowed(order, cover, request)
    requireBound(refundBound(order, lines, cover), request)
    const pieces = cover.reduce((sum, each) => sum + each.pieces, 0)
    const { lastId } = shop.db.run(
      `INSERT INTO refund_apply (order_id, order_goods_id, uid, type, logistics_status, reason, remark, number, amount, date_add)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[orderId, orderGoodsId, uid, request.type, request.logisticsStatus, request.reason, request.remark],
      ...[pieces, request.amount, shop.now()],
    )
    for (const pic of request.pics)
      shop.db.run('INSERT INTO refund_apply_pic (apply_id, pic) VALUES (?, ?)', lastId, pic)
    refreshRefundStatus(shop, orderId)
  })
}

/** Makes the order say what its requests and refunds say. */
export function refreshRefundStatus(shop: Shop, orderId: number): void {
  const lines = goodsOf(shop, orderId)
  const open = openApplies(shop, orderId).length > 0
  const whole = lines.every((line) => line.refund_number === line.number)
  const part = lines.some((line) => line.refund_number > 0 || line.refund_amount > 0)
  const exchanged =
    shop.db.get('SELECT 1 FROM refund_apply WHERE order_id = ? AND status = 4', orderId) !== undefined
  shop.db.run(
    'UPDATE orders SET refund_status = ?, has_refund = ?, date_update = ? WHERE id = ?',
    ...[open ? 1 : whole ? 3 : part ? 2 : 0, open || part || exchanged, shop.now(), orderId],
  )
}

/** Withdraws what waits for an answer: of a line, or all of the order. */
export function cancelRefund(shop: Shop, uid: number, orderId: number, orderGoodsId?: number): void {
  shop.tx(() => {
    ownOrder(shop, uid, orderId)
    const { changes } = shop.db.run(
      `UPDATE refund_apply SET status = 1, date_update = ?
       WHERE order_id = ? AND status = 0 AND (? IS NULL OR order_goods_id = ?)`,
      ...[shop.now(), orderId, orderGoodsId, orderGoodsId],
    )
    if (changes === 0) throw new Refusal(-1, '没有可以撤销的售后申请')
    refreshRefundStatus(shop, orderId)
  })
}

const TYPES = ['我要退款', '我要退货退款', '我要换货'] as const
const STATES = ['待处理', '已撤销', '已拒绝', '处理中', '已完成'] as const

/** All requests of an order, the newest first. */
export function refundApplies(shop: Shop, uid: number, orderId: number): RefundApplyDetail[] {
  ownOrder(shop, uid, orderId)
  const rows = shop.db.all<RefundApplyRow>(
    'SELECT * FROM refund_apply WHERE order_id = ? ORDER BY id DESC',
    orderId,
  )
  return rows.map((row) => {
    const pics = shop.db.all<{ id: number; pic: string }>(
      'SELECT id, pic FROM refund_apply_pic WHERE apply_id = ? ORDER BY id',
      row.id,
    )
    return {
      baseInfo: {
        id: row.id,
        orderId: row.order_id,
        orderGoodsId: row.order_goods_id ?? undefined,
        type: row.type,
        typeStr: TYPES[row.type],
        logisticsStatus: row.logistics_status,
        logisticsStatusStr: row.logistics_status === 0 ? '未收到货' : '已收到货',
        reason: row.reason,
        remark: row.reject_reason ? `商家拒绝：${row.reject_reason}` : (row.remark ?? undefined),
        number: row.number,
        amount: toYuan(row.amount),
        status: row.status,
        statusStr: STATES[row.status],
        dateAdd: row.date_add,
        dateUpdate: row.date_update ?? undefined,
      },
      pics: pics.length > 0 ? pics : undefined,
    }
  })
}
