import type { PingtuanOpened, PingtuanSetOfGoods, Tuan, TuanJoinUser } from '../../../src/types/api/pingtuan'
import type { Shop } from '../shop'
import { personOf } from './person'
import { findTuan, membersOf, type MemberRow, type PingtuanRow, type TuanRow } from './pingtuan'
import { Where } from './where'

export function toPingtuanSet(shop: Shop, row: PingtuanRow): PingtuanSetOfGoods {
  const doing = shop.db.get<{ n: number }>(
    'SELECT COUNT(*) AS n FROM tuan WHERE pingtuan_id = ? AND status = 0 AND date_paid IS NOT NULL',
    row.id,
  )
  return {
    id: row.id,
    goodsId: row.goods_id,
    numberPersion: row.number_persion,
    numberDoing: doing?.n ?? 0,
    numberSucccess: row.number_success,
    timeoutHours: row.timeout_hours,
    refundType: row.refund_type,
    refundTypeStr: row.refund_type === 0 ? '退回账户余额' : '原路退回',
    status: row.status,
    statusStr: row.status === 0 ? '正常' : '已停止',
    dateAdd: row.date_add,
    dateEnd: row.date_end,
  }
}

export const toOpened = (row: TuanRow): PingtuanOpened => ({
  id: row.id,
  pingtuanId: row.pingtuan_id,
  goodsId: row.goods_id,
  dateEnd: row.date_end,
})

const STATUS = ['进行中', '拼团失败', '拼团成功'] as const

export const toTuan = (shop: Shop, row: TuanRow): Tuan => ({
  ...toOpened(row),
  uid: row.uid,
  helpNumber: membersOf(shop, row.id).length,
  status: row.status,
  statusStr: STATUS[row.status],
  dateAdd: row.date_add,
  dateUpdate: row.date_update ?? undefined,
  apiExtUser: personOf(shop, row.uid),
})

export const toJoinUser = (shop: Shop, tuan: TuanRow, member: MemberRow): TuanJoinUser => ({
  id: member.id,
  pingtuanId: tuan.pingtuan_id,
  pingtuanJoiner: tuan.id,
  goodsId: tuan.goods_id,
  orderId: member.order_id,
  uidJoiner: tuan.uid,
  uidHelp: member.uid,
  dateAdd: member.date_add,
  apiExtUserHelp: personOf(shop, member.uid),
})

export interface TuanFilter {
  goodsId: number
  status: number
  page: number
  pageSize: number
}

/** Groups of a goods whose leader has paid; running ones in the order of their end, others the newest first. */
export function listTuans(
  shop: Shop,
  { goodsId, status, page, pageSize }: TuanFilter,
): { rows: Tuan[]; total: number } {
  const found = 'FROM tuan WHERE goods_id = ? AND status = ? AND date_paid IS NOT NULL'
  const total = shop.db.get<{ n: number }>(`SELECT COUNT(*) AS n ${found}`, goodsId, status)?.n ?? 0
  const rows = shop.db.all<TuanRow>(
    `SELECT * ${found} ORDER BY ${status === 0 ? 'date_end' : 'id DESC'} LIMIT ? OFFSET ?`,
    ...[goodsId, status, pageSize, (page - 1) * pageSize],
  )
  return { rows: rows.map((row) => toTuan(shop, row)), total }
}

export interface MyTuanFilter {
  goodsId?: number
  orderId?: number
  pingtuanId?: number
  tuanId?: number
  page: number
  pageSize: number
}

/** Every group a user has paid a seat of, failed ones included, the newest first. */
export function listJoined(
  shop: Shop,
  uid: number,
  { page, pageSize, ...filter }: MyTuanFilter,
): { rows: TuanJoinUser[]; total: number } {
  const where = new Where()
    .and('m.uid = ?', uid)
    .when(filter.goodsId, 't.goods_id = ?')
    .when(filter.orderId, 'm.order_id = ?')
    .when(filter.pingtuanId, 't.pingtuan_id = ?')
    .when(filter.tuanId, 't.id = ?')
  const found = `FROM tuan_member m JOIN tuan t ON t.id = m.tuan_id ${where}`
  const total = shop.db.get<{ n: number }>(`SELECT COUNT(*) AS n ${found}`, ...where.values)?.n ?? 0
  const rows = shop.db.all<MemberRow>(
    `SELECT m.* ${found} ORDER BY m.id DESC LIMIT ? OFFSET ?`,
    ...[...where.values, pageSize, (page - 1) * pageSize],
  )
  return {
    rows: rows.flatMap((row) => {
      const tuan = findTuan(shop, row.tuan_id)
      return tuan ? [toJoinUser(shop, tuan, row)] : []
    }),
    total,
  }
}
