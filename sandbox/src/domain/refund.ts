import type { OrderRefund } from '../../../src/types/api/refund'
import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { addCash, addScore, CASH, SCORE } from './books'
import { returnCoupons } from './coupon-use'
import { countSale } from './goods'
import { toYuan } from './money'
import { nextNumber } from './numbers'
import { orderHappened } from './order-events'
import { daysOf, findOrder, goodsOf, LOG, writeLog, type OrderRow } from './order-row'
import { coverOf, openApplies, refreshRefundStatus, type RefundApplyRow } from './refund-apply'
import { coversRest, freightPaid, lineBound, lineScore, type Cover } from './refund-bounds'
import { finishReviewed } from './reputation'
import { returnStock } from './stock'

interface Giving {
  order: OrderRow
  cover: Cover[]
  /** fen in all */
  amount: number
  /** whether the pieces come back into stock */
  returned: boolean
  applyId?: number
  remark: string
}

/** The sum divided over the lines it is for: each takes up to its bound, what is beyond is freight. */
function giveLines(shop: Shop, { cover, amount, returned }: Giving): number {
  let left = amount
  let score = 0
  for (const { line, pieces } of cover) {
    const part = Math.min(left, lineBound(line, pieces))
    left -= part
    score += lineScore(line, pieces)
    shop.db.run(
      'UPDATE order_goods SET refund_number = refund_number + ?, refund_amount = refund_amount + ? WHERE id = ?',
      ...[pieces, part, line.id],
    )
    if (!returned) continue
    returnStock(shop, { goodsId: line.goods_id, skuId: line.sku_id, number: pieces, days: daysOf(line) })
    countSale(shop, line.goods_id, -pieces, 0)
  }
  return score
}

/** Money and points go back to the wallet; an order of which nothing is left closes and returns its coupons. */
function give(shop: Shop, giving: Giving): void {
  const { order, cover, amount, remark } = giving
  const whole = coversRest(goodsOf(shop, order.id), cover)
  const score = giveLines(shop, giving)
  addCash(shop, order.uid, amount, { type: CASH.refund, remark, orderId: order.id })
  addScore(shop, order.uid, score, { type: SCORE.purchase, remark })
  shop.db.run(
    `INSERT INTO refund (refund_no, order_id, apply_id, uid, money, score, remark, date_add) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[nextNumber(shop, 'refund'), order.id, giving.applyId, order.uid, amount, score, remark, shop.now()],
  )
  shop.db.run(
    'UPDATE orders SET amount_refund = amount_refund + ?, score_refund = score_refund + ? WHERE id = ?',
    ...[amount, score, order.id],
  )
  writeLog(shop, order.id, LOG.refund, remark)
  if (whole) closeRefunded(shop, order)
  else finishReviewed(shop, order)
}

function closeRefunded(shop: Shop, order: OrderRow): void {
  returnCoupons(shop, order.id)
  shop.db.run(
    'UPDATE orders SET status = -1, date_close = ?, date_update = ? WHERE id = ?',
    shop.now(),
    shop.now(),
    order.id,
  )
  writeLog(shop, order.id, LOG.close, '已全额退款')
  orderHappened(shop, 'refunded', { ...order, status: -1 })
}

function agree(shop: Shop, order: OrderRow, apply: RefundApplyRow): void {
  if (apply.type === 2) return
  const cover = coverOf(
    goodsOf(shop, order.id),
    apply.order_goods_id,
    apply.order_goods_id ? apply.number : undefined,
  )
  const returned = apply.type === 1 || order.status === 1
  give(shop, {
    order,
    cover,
    amount: apply.amount,
    returned,
    applyId: apply.id,
    remark: `订单 ${order.order_number} 退款`,
  })
}

/** The merchant answers what waits: all open requests of an order. */
export function answerRefund(shop: Shop, orderId: number, agreed: boolean, reason?: string): void {
  shop.tx(() => {
    const applies = openApplies(shop, orderId)
    if (applies.length === 0) throw new Refusal(-1, '没有待处理的售后申请')
    for (const apply of applies) {
      shop.db.run(
        'UPDATE refund_apply SET status = ?, reject_reason = ?, date_update = ? WHERE id = ?',
        ...[agreed ? 4 : 2, agreed ? undefined : (reason ?? '不符合售后条件'), shop.now(), apply.id],
      )
      const order = findOrder(shop, orderId)
      if (agreed && order) agree(shop, order, apply)
    }
    refreshRefundStatus(shop, orderId)
  })
}

/** Gives back everything of a paid order, for groups that failed. */
export function refundWhole(shop: Shop, order: OrderRow, remark: string): void {
  if (order.status < 1) throw new Refusal(-1, '订单未支付，不能退款')
  shop.tx(() => {
    shop.db.run(
      'UPDATE refund_apply SET status = 1, date_update = ? WHERE order_id = ? AND status IN (0, 3)',
      ...[shop.now(), order.id],
    )
    const lines = goodsOf(shop, order.id)
    const cover = coverOf(lines, null)
    const goods = cover.reduce((sum, { line, pieces }) => sum + lineBound(line, pieces), 0)
    const amount = goods + freightPaid(order, lines)
    give(shop, { order, cover, amount, returned: order.status === 1, remark })
    refreshRefundStatus(shop, order.id)
  })
}

const STATES = { 1: '待提交', 2: '银行处理中', 3: '退款成功', 4: '退款失败' } as const

interface RefundRow {
  id: number
  refund_no: string
  money: number
  status: 1 | 2 | 3 | 4
  remark: string | null
  date_add: string
  date_update: string | null
}

/** What was given back for an order, the newest first. */
export function refundsOf(shop: Shop, orderId: number): OrderRefund[] {
  const rows = shop.db.all<RefundRow>('SELECT * FROM refund WHERE order_id = ? ORDER BY id DESC', orderId)
  return rows.map((row) => ({
    id: row.id,
    orderId,
    refundNo: row.refund_no,
    moneyRefund: toYuan(row.money),
    status: row.status,
    statusStr: STATES[row.status],
    remark: row.remark ?? undefined,
    dateAdd: row.date_add,
    dateUpdate: row.date_update ?? undefined,
  }))
}
