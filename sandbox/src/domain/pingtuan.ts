import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { addMinutes } from './clock'
import { findGoods, saleSentence, saleState } from './goods'

export interface PingtuanRow {
  id: number
  goods_id: number
  number_persion: number
  number_success: number
  timeout_hours: number
  refund_type: 0 | 1
  status: 0 | 1
  date_add: string
  date_end: string
}

export interface TuanRow {
  id: number
  pingtuan_id: number
  goods_id: number
  uid: number
  status: 0 | 1 | 2
  date_paid: string | null
  date_add: string
  date_end: string
  date_update: string | null
}

export interface MemberRow {
  id: number
  tuan_id: number
  uid: number
  order_id: number
  is_left: number
  date_add: string
}

export const findPingtuan = (shop: Shop, goodsId: number) =>
  shop.db.get<PingtuanRow>('SELECT * FROM pingtuan WHERE goods_id = ?', goodsId)

export const pingtuansOf = (shop: Shop, goodsIds: readonly number[]) =>
  shop.db.all<PingtuanRow>(
    'SELECT * FROM pingtuan WHERE goods_id IN (SELECT value FROM json_each(?)) ORDER BY id',
    JSON.stringify(goodsIds),
  )

export const findTuan = (shop: Shop, id: number) =>
  shop.db.get<TuanRow>('SELECT * FROM tuan WHERE id = ?', id)

/** Paid members, in the order they came. */
export const membersOf = (shop: Shop, tuanId: number) =>
  shop.db.all<MemberRow>('SELECT * FROM tuan_member WHERE tuan_id = ? AND is_left = 0 ORDER BY id', tuanId)

const endOf = (shop: Shop, setting: PingtuanRow) => addMinutes(shop.now(), setting.timeout_hours * 60)

function openSetting(shop: Shop, goodsId: number): PingtuanRow {
  const goods = findGoods(shop, goodsId)
  const setting = goods?.pingtuan ? findPingtuan(shop, goodsId) : undefined
  if (!goods || !setting) throw new Refusal(-1, '该商品不支持拼团')
  const state = saleState(goods, shop.now())
  if (state !== 'on') throw new Refusal(-1, `「${goods.name}」${saleSentence[state]}`)
  if (setting.status === 1 || setting.date_end <= shop.now()) throw new Refusal(-1, '拼团活动已结束')
  return setting
}

const unpaidOrders = (shop: Shop, tuanId: number) =>
  shop.db.get<{ n: number }>(
    'SELECT COUNT(*) AS n FROM orders WHERE pingtuan_open_id = ? AND status = 0',
    tuanId,
  )?.n ?? 0

/**
 * Opens a group. Who has one that he has not paid yet is answered that one. Its time begins anew as long as no
 * order waits for it, and once more when the leader pays.
 */
export function openTuan(shop: Shop, uid: number, goodsId: number): TuanRow {
  return shop.tx(() => {
    const setting = openSetting(shop, goodsId)
    const end = endOf(shop, setting)
    const unpaid = shop.db.get<TuanRow>(
      'SELECT * FROM tuan WHERE uid = ? AND goods_id = ? AND status = 0 AND date_paid IS NULL',
      uid,
      goodsId,
    )
    if (unpaid) {
      if (unpaidOrders(shop, unpaid.id) > 0) return unpaid
      shop.db.run('UPDATE tuan SET date_end = ? WHERE id = ?', end, unpaid.id)
      return { ...unpaid, date_end: end }
    }
    const { lastId } = shop.db.run(
      'INSERT INTO tuan (pingtuan_id, goods_id, uid, date_add, date_end) VALUES (?, ?, ?, ?, ?)',
      ...[setting.id, goodsId, uid, shop.now(), end],
    )
    const tuan = findTuan(shop, lastId)
    if (!tuan) throw new Error('the group has vanished')
    return tuan
  })
}

/** Whether this user may take a seat of the group now; unpaid orders hold theirs. */
export function requireSeat(shop: Shop, uid: number, tuan: TuanRow): void {
  if (tuan.status === 2) throw new Refusal(-1, '该团已成团，可以自己开一个团')
  if (tuan.status === 1 || tuan.date_end <= shop.now()) throw new Refusal(-1, '该团已结束，可以自己开一个团')
  if (!tuan.date_paid && tuan.uid !== uid) throw new Refusal(-1, '该团的团长还未付款')
  const members = membersOf(shop, tuan.id)
  if (members.some((member) => member.uid === uid)) throw new Refusal(-1, '您已参加该团')
  const own = shop.db.get(
    'SELECT 1 FROM orders WHERE pingtuan_open_id = ? AND uid = ? AND status = 0',
    tuan.id,
    uid,
  )
  if (own) throw new Refusal(-1, '您已有该团待付款的订单')
  const people = findPingtuan(shop, tuan.goods_id)?.number_persion ?? 0
  if (members.length + unpaidOrders(shop, tuan.id) >= people) throw new Refusal(-1, '该团名额已满')
}

/** A member has paid: the leader makes the group visible, the last one makes it complete. */
export function joinTuan(shop: Shop, tuan: TuanRow, uid: number, orderId: number): void {
  const setting = findPingtuan(shop, tuan.goods_id)
  if (!setting || tuan.status !== 0) throw new Refusal(-1, '该团已结束')
  const now = shop.now()
  shop.db.run(
    'INSERT INTO tuan_member (tuan_id, uid, order_id, date_add) VALUES (?, ?, ?, ?)',
    ...[tuan.id, uid, orderId, now],
  )
  if (!tuan.date_paid) {
    shop.db.run(
      'UPDATE tuan SET date_paid = ?, date_end = ?, date_update = ? WHERE id = ?',
      ...[now, endOf(shop, setting), now, tuan.id],
    )
  }
  if (membersOf(shop, tuan.id).length < setting.number_persion) return
  shop.db.run('UPDATE tuan SET status = 2, date_update = ? WHERE id = ?', now, tuan.id)
  shop.db.run('UPDATE pingtuan SET number_success = number_success + 1 WHERE id = ?', setting.id)
  shop.db.run('UPDATE orders SET is_success_pingtuan = 1 WHERE pingtuan_open_id = ? AND status > 0', tuan.id)
}
