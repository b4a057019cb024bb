import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { orderHappened } from './order-events'
import { goodsOf, LOG, ownOrder, writeLog, type OrderGoodsRow, type OrderRow } from './order-row'

export interface Review {
  /** order_goods.id */
  id: number
  reputation: 0 | 1 | 2
  stars?: number
  remark?: string
  pics: string[]
}

function insertReview(shop: Shop, order: OrderRow, line: OrderGoodsRow, review: Review): void {
  const { lastId } = shop.db.run(
    `INSERT INTO reputation (order_id, order_goods_id, goods_id, goods_name, pic, property, number, amount, score, uid,
       good_reputation, stars, remark, date_reputation)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[order.id, line.id, line.goods_id, line.goods_name, line.pic, line.property, line.number, line.amount],
    ...[line.score, order.uid, review.reputation, review.stars, review.remark, shop.now()],
  )
  for (const pic of review.pics)
    shop.db.run('INSERT INTO reputation_pic (reputation_id, pic) VALUES (?, ?)', lastId, pic)
  shop.db.run(
    `UPDATE goods SET number_reputation = number_reputation + 1,
       number_good_reputation = number_good_reputation + ? WHERE id = ?`,
    ...[review.reputation === 2 ? 1 : 0, line.goods_id],
  )
}

const isReviewed = (shop: Shop, lineId: number) =>
  shop.db.get('SELECT 1 FROM reputation WHERE order_goods_id = ?', lineId) !== undefined

/** A received order is done once every line that was not refunded has its review. */
export function finishReviewed(shop: Shop, order: OrderRow): void {
  const lines = goodsOf(shop, order.id)
  const reviewed = lines.filter((line) => isReviewed(shop, line.id))
  const open = lines.filter((line) => line.refund_number < line.number && !reviewed.includes(line))
  if (order.status !== 3 || reviewed.length === 0 || open.length > 0) return
  shop.db.run('UPDATE orders SET status = 4, date_update = ? WHERE id = ?', shop.now(), order.id)
  writeLog(shop, order.id, LOG.review)
  orderHappened(shop, 'reviewed', { ...order, status: 4 })
}

/**
 * Reviews lines of a received order, each once. With the last line that was not refunded the order is done.
 */
export function reviewOrder(shop: Shop, uid: number, orderId: number, reviews: readonly Review[]): void {
  shop.tx(() => {
    const order = ownOrder(shop, uid, orderId)
    if (order.status === 4) throw new Refusal(-1, '订单已评价')
    if (order.status !== 3) throw new Refusal(-1, '确认收货后才可以评价')
    const lines = goodsOf(shop, orderId)
    for (const review of reviews) {
      const line = lines.find((each) => each.id === review.id)
      if (!line) throw new Refusal(-1, `订单中没有编号为 ${review.id} 的商品`)
      if (isReviewed(shop, line.id)) throw new Refusal(-1, `「${line.goods_name}」已评价`)
      insertReview(shop, order, line, review)
    }
    finishReviewed(shop, order)
  })
}
