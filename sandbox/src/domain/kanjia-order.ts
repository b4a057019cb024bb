import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { currentPrice, findBargain, findKanjia, piecesLeft, runningKanjia, unpaidOrder } from './kanjia'
import { onOrder } from './order-events'
import { registerUnitPrice, type PriceQuery } from './pricing'

/** One piece at what the friends have left of its price, to who started the bargain, once. */
function bargainPrice(shop: Shop, { uid, goods, request }: PriceQuery): number | undefined {
  const { kjid, pingtuanOpenId, lines } = request
  const known = kjid === undefined ? undefined : findKanjia(shop, kjid)
  if (!known || known.goods_id !== goods.id) return undefined
  if (pingtuanOpenId !== undefined) throw new Refusal(-1, '砍价与拼团不能同时使用')
  const bargain = findBargain(shop, known.id, uid)
  if (!bargain) throw new Refusal(-1, '您还没有发起该砍价')
  if (bargain.status === 2) throw new Refusal(-1, '该砍价已购买过，不能重复购买')
  if (bargain.status === 1) throw new Refusal(-1, '该砍价已失效，请重新发起')
  if (unpaidOrder(shop, bargain)) throw new Refusal(-1, '该砍价已有待付款的订单')
  const kanjia = runningKanjia(shop, known.id)
  if (piecesLeft(shop, kanjia) <= 0) throw new Refusal(-1, '砍价商品已售罄')
  const pieces = lines.filter((line) => line.goodsId === goods.id).reduce((sum, line) => sum + line.number, 0)
  if (pieces > 1) throw new Refusal(-1, '砍价商品每次只能购买 1 件')
  return currentPrice(kanjia, bargain)
}

registerUnitPrice(bargainPrice)

onOrder('paid', (shop, order) => {
  const kanjia = order.kjid === null ? undefined : findKanjia(shop, order.kjid)
  const bargain = kanjia && findBargain(shop, kanjia.id, order.uid)
  if (!bargain) return
  shop.db.run('UPDATE kanjia SET number_buy = number_buy + 1 WHERE id = ?', bargain.kanjia_id)
  shop.db.run(
    'UPDATE kanjia_joiner SET status = 2, order_id = ?, date_update = ? WHERE id = ?',
    ...[order.id, shop.now(), bargain.id],
  )
})

/** The piece can be sold again; the bargain is used up, its owner may start a new one. */
onOrder('refunded', (shop, order) => {
  const { changes } = shop.db.run(
    'UPDATE kanjia_joiner SET status = 1, order_id = NULL, date_update = ? WHERE order_id = ? AND status = 2',
    ...[shop.now(), order.id],
  )
  if (changes > 0) shop.db.run('UPDATE kanjia SET number_buy = number_buy - 1 WHERE id = ?', order.kjid)
})
