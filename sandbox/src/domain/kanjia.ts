import { randomInt } from 'node:crypto'
import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'

/** An activity; money in fen. */
export interface KanjiaRow {
  id: number
  goods_id: number
  original_price: number
  min_price: number
  help_price_min: number
  help_price_max: number
  number: number
  number_buy: number
  status: 0 | 1
  date_add: string
  date_end: string
}

/** A bargain that a user has started. */
export interface BargainRow {
  id: number
  kanjia_id: number
  uid: number
  /** What all friends together have cut off, in fen */
  cut: number
  help_number: number
  status: 0 | 1 | 2
  order_id: number | null
  cleared: number
  date_add: string
  date_update: string | null
}

export interface HelpRow {
  id: number
  joiner_id: number
  uid: number
  cut: number
  remark: string | null
  date_add: string
}

export const findKanjia = (shop: Shop, id: number) =>
  shop.db.get<KanjiaRow>('SELECT * FROM kanjia WHERE id = ?', id)

/** Activities of some goods: what can still be joined first, what ends first before the rest. */
export const kanjiasOf = (shop: Shop, goodsIds: readonly number[]) =>
  shop.db.all<KanjiaRow>(
    `SELECT * FROM kanjia WHERE goods_id IN (SELECT value FROM json_each(?))
     ORDER BY status = 1 OR date_end <= ?, number_buy >= number, date_end, id`,
    ...[JSON.stringify(goodsIds), shop.now()],
  )

/** The bargain of a user that counts; those given up do not. */
export const findBargain = (shop: Shop, kanjiaId: number, uid: number) =>
  shop.db.get<BargainRow>(
    'SELECT * FROM kanjia_joiner WHERE kanjia_id = ? AND uid = ? AND cleared = 0',
    kanjiaId,
    uid,
  )

export const findHelp = (shop: Shop, bargainId: number, uid: number) =>
  shop.db.get<HelpRow>('SELECT * FROM kanjia_help WHERE joiner_id = ? AND uid = ?', bargainId, uid)

export const isOver = (shop: Shop, kanjia: KanjiaRow) => kanjia.status === 1 || kanjia.date_end <= shop.now()

export const currentPrice = (kanjia: KanjiaRow, bargain: BargainRow) => kanjia.original_price - bargain.cut

/** Pieces nobody has paid for or holds with an unpaid order. */
export function piecesLeft(shop: Shop, kanjia: KanjiaRow): number {
  const held = shop.db.get<{ n: number }>(
    'SELECT COUNT(*) AS n FROM orders WHERE kjid = ? AND status = 0',
    kanjia.id,
  )
  return kanjia.number - kanjia.number_buy - (held?.n ?? 0)
}

/** The activity, when it is running and pieces are left. */
export function runningKanjia(shop: Shop, kanjiaId: number): KanjiaRow {
  const kanjia = findKanjia(shop, kanjiaId)
  if (!kanjia) throw new Refusal(700, '砍价活动不存在')
  if (isOver(shop, kanjia)) throw new Refusal(-1, '砍价活动已结束')
  if (kanjia.number_buy >= kanjia.number) throw new Refusal(-1, '砍价商品已售罄')
  return kanjia
}

/** Starts a bargain; who has one is answered that one, also when the activity is over. */
export function joinKanjia(shop: Shop, uid: number, kanjiaId: number): BargainRow {
  return shop.tx(() => {
    const own = findBargain(shop, kanjiaId, uid)
    if (own) return own
    runningKanjia(shop, kanjiaId)
    shop.db.run(
      'INSERT INTO kanjia_joiner (kanjia_id, uid, date_add) VALUES (?, ?, ?)',
      ...[kanjiaId, uid, shop.now()],
    )
    const bargain = findBargain(shop, kanjiaId, uid)
    if (!bargain) throw new Error('the bargain has vanished')
    return bargain
  })
}

/** Gives a bargain up, so that a new one can be started. What was bought or waits for its payment stays. */
export function clearKanjia(shop: Shop, uid: number, kanjiaId: number): void {
  shop.tx(() => {
    const bargain = findBargain(shop, kanjiaId, uid)
    if (!bargain) throw new Refusal(700, '您还没有发起砍价')
    if (bargain.status === 2) throw new Refusal(-1, '砍价商品已购买，不能放弃')
    if (unpaidOrder(shop, bargain)) throw new Refusal(-1, '砍价订单待付款，请先取消订单')
    shop.db.run('UPDATE kanjia_joiner SET cleared = 1, date_update = ? WHERE id = ?', shop.now(), bargain.id)
  })
}

/** Whether an unpaid order of this bargain exists. */
export const unpaidOrder = (shop: Shop, { kanjia_id, uid }: BargainRow) =>
  shop.db.get('SELECT 1 FROM orders WHERE kjid = ? AND uid = ? AND status = 0', kanjia_id, uid) !== undefined

/** One cut: random between the bounds, at least one fen, never beyond the floor. */
function drawCut({ help_price_min, help_price_max }: KanjiaRow, room: number): number {
  const least = Math.max(1, help_price_min)
  return Math.min(room, randomInt(least, Math.max(least, help_price_max) + 1))
}

/** Cuts a bargain once, one's own included. Who has helped before is answered his first cut. */
export function helpKanjia(
  shop: Shop,
  uid: number,
  kanjiaId: number,
  joiner: number,
  remark?: string,
): HelpRow {
  return shop.tx(() => {
    const bargain = findBargain(shop, kanjiaId, joiner)
    if (!bargain) throw new Refusal(700, '好友还没有发起砍价，或已放弃')
    const first = findHelp(shop, bargain.id, uid)
    if (first) return first
    const kanjia = runningKanjia(shop, kanjiaId)
    if (bargain.status !== 0) throw new Refusal(-1, '该砍价已完成')
    const room = currentPrice(kanjia, bargain) - kanjia.min_price
    if (room <= 0) throw new Refusal(-1, '已砍到底价')
    const cut = drawCut(kanjia, room)
    shop.db.run(
      'INSERT INTO kanjia_help (joiner_id, uid, cut, remark, date_add) VALUES (?, ?, ?, ?, ?)',
      ...[bargain.id, uid, cut, remark, shop.now()],
    )
    shop.db.run(
      'UPDATE kanjia_joiner SET cut = cut + ?, help_number = help_number + 1, date_update = ? WHERE id = ?',
      ...[cut, shop.now(), bargain.id],
    )
    const help = findHelp(shop, bargain.id, uid)
    if (!help) throw new Error('the cut has vanished')
    return help
  })
}
