import type { VirtualBuyLog, VirtualGoods } from '../../../src/types/api/virtual-trader'
import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { CASH, takeCash } from './books'
import { readExtJson } from './ext-json'
import { toYuan } from './money'
import { idMember, registerNextAction } from './next-action'

export interface VirtualRow {
  id: number
  name: string
  price: number
  buy_number: number
  status: 0 | 1
  content: string | null
  json_obj: string | null
  date_add: string
  date_update: string | null
}

const findVirtual = (shop: Shop, id: number) =>
  shop.db.get<VirtualRow>('SELECT * FROM virtual_goods WHERE id = ?', id)

const hasBought = (shop: Shop, uid: number, id: number) =>
  shop.db.get('SELECT 1 FROM virtual_buy WHERE v_id = ? AND uid = ?', id, uid) !== undefined

const toVirtual = (row: VirtualRow, paid: boolean): VirtualGoods => ({
  id: row.id,
  name: row.name,
  price: toYuan(row.price),
  buyNumber: row.buy_number,
  status: row.status,
  statusStr: row.status === 0 ? '上架' : '下架',
  dateAdd: row.date_add,
  dateUpdate: row.date_update ?? undefined,
  content: paid ? (row.content ?? undefined) : undefined,
  jsonObj: paid && row.json_obj ? readExtJson(row.json_obj) : undefined,
})

/** Content of a state, the newest first, without what is paid for. */
export function listVirtual(
  shop: Shop,
  status: number,
  page: number,
  pageSize: number,
): { rows: VirtualGoods[]; total: number } {
  const total =
    shop.db.get<{ n: number }>('SELECT COUNT(*) AS n FROM virtual_goods WHERE status = ?', status)?.n ?? 0
  const rows = shop.db.all<VirtualRow>(
    'SELECT * FROM virtual_goods WHERE status = ? ORDER BY id DESC LIMIT ? OFFSET ?',
    ...[status, pageSize, (page - 1) * pageSize],
  )
  return { rows: rows.map((row) => toVirtual(row, false)), total }
}

/** One piece of content; with what was paid for when this user has bought it, even if it is off sale now. */
export function virtualDetail(shop: Shop, uid: number, id: number): VirtualGoods | undefined {
  const row = findVirtual(shop, id)
  return row && toVirtual(row, hasBought(shop, uid, id))
}

function buyable(shop: Shop, uid: number, id: number): VirtualRow {
  const row = findVirtual(shop, id)
  if (!row) throw new Refusal(700, '内容不存在')
  if (hasBought(shop, uid, id)) throw new Refusal(-1, '您已购买过，无需重复购买')
  if (row.status === 1) throw new Refusal(-1, `「${row.name}」已下架`)
  return row
}

/**
 * Buys content with the balance, once.
 * @throws Refusal 40000 with the missing yuan as data
 */
export function buyVirtual(shop: Shop, uid: number, id: number): void {
  shop.tx(() => {
    const row = buyable(shop, uid, id)
    takeCash(shop, uid, row.price, { type: CASH.virtual, remark: `购买「${row.name}」` })
    shop.db.run(
      'INSERT INTO virtual_buy (v_id, uid, price, date_add) VALUES (?, ?, ?, ?)',
      ...[id, uid, row.price, shop.now()],
    )
    shop.db.run('UPDATE virtual_goods SET buy_number = buy_number + 1 WHERE id = ?', id)
  })
}

registerNextAction(1, {
  price: (shop, uid, action) => buyable(shop, uid, idMember(action, 'id')).price,
  run: (shop, uid, action) => buyVirtual(shop, uid, idMember(action, 'id')),
})

/** What a user has bought, the newest first. */
export function virtualBuys(
  shop: Shop,
  uid: number,
  page: number,
  pageSize: number,
): { rows: VirtualBuyLog[]; total: number } {
  const total = shop.db.get<{ n: number }>('SELECT COUNT(*) AS n FROM virtual_buy WHERE uid = ?', uid)?.n ?? 0
  const rows = shop.db.all<{ id: number; v_id: number; uid: number; price: number; date_add: string }>(
    'SELECT * FROM virtual_buy WHERE uid = ? ORDER BY id DESC LIMIT ? OFFSET ?',
    ...[uid, pageSize, (page - 1) * pageSize],
  )
  return {
    rows: rows.map((row) => ({
      ...{ id: row.id, vId: row.v_id, uid: row.uid, price: toYuan(row.price), dateAdd: row.date_add },
    })),
    total,
  }
}
