import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { registerDue } from './due'
import { rebated, rebateOf } from './goods'
import { onOrder } from './order-events'
import { closeUnpaid } from './order-moves'
import type { OrderRow } from './order-row'
import { findTuan, joinTuan, requireSeat, type TuanRow } from './pingtuan'
import { registerUnitPrice, type PriceQuery } from './pricing'
import { refundWhole } from './refund'

/**
 * The group's price. An order of a group holds nothing but its goods, so that a group that fails can be refunded
 * wholly. A choice without a group price costs what it costs alone.
 */
function groupPrice(shop: Shop, { uid, goods, sku, request }: PriceQuery): number | undefined {
  const { pingtuanOpenId, kjid, lines } = request
  const tuan = pingtuanOpenId === undefined ? undefined : findTuan(shop, pingtuanOpenId)
  if (!tuan || tuan.goods_id !== goods.id) return undefined
  if (kjid !== undefined) throw new Refusal(-1, '砍价与拼团不能同时使用')
  if (lines.some((line) => line.goodsId !== goods.id)) throw new Refusal(-1, '拼团商品须单独下单')
  requireSeat(shop, uid, tuan)
  const price = (sku ?? goods).pingtuan_price
  return price > 0 ? price : rebated(sku?.price ?? goods.min_price, rebateOf(shop, goods, uid))
}

registerUnitPrice(groupPrice)

const tuanOf = (shop: Shop, order: OrderRow) =>
  order.pingtuan_open_id === null ? undefined : findTuan(shop, order.pingtuan_open_id)

/**
 * Ends a group without success: who has paid gets everything back into the wallet, whatever the way he paid;
 * unpaid orders close.
 */
function failTuan(shop: Shop, tuan: TuanRow, remark: string): void {
  shop.db.run('UPDATE tuan SET status = 1, date_update = ? WHERE id = ?', shop.now(), tuan.id)
  const orders = shop.db.all<OrderRow>(
    'SELECT * FROM orders WHERE pingtuan_open_id = ? AND status >= 0 ORDER BY id',
    tuan.id,
  )
  for (const order of orders) {
    if (order.status === 0) closeUnpaid(shop, order, remark)
    else refundWhole(shop, order, `订单 ${order.order_number} ${remark}，退款`)
  }
}

onOrder('paid', (shop, order) => {
  const tuan = tuanOf(shop, order)
  if (tuan) joinTuan(shop, tuan, order.uid, order.id)
})

/** Who is refunded before the group is complete leaves his seat; without its leader a group ends. */
onOrder('refunded', (shop, order) => {
  const tuan = tuanOf(shop, order)
  if (tuan?.status !== 0) return
  shop.db.run('UPDATE tuan_member SET is_left = 1 WHERE order_id = ?', order.id)
  if (tuan.uid === order.uid) failTuan(shop, tuan, '团长退款，拼团解散')
})

/** Groups whose time is over fail. */
registerDue((shop) => {
  const over = shop.db.all<TuanRow>(
    'SELECT * FROM tuan WHERE status = 0 AND date_end <= ? ORDER BY id',
    shop.now(),
  )
  for (const tuan of over) failTuan(shop, tuan, '未在时间内成团')
})
