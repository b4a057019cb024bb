import type { JsonData, JsonRecord } from '../../../src/types/api/json-storage'
import { noData, Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { Where } from './where'

interface Row {
  id: number
  uid: number
  type: string | null
  ref_id: string | null
  content: string
  date_add: string
  date_update: string | null
}

interface Entry {
  content: string
  id?: number
  type?: string
  refId?: string
}

interface Query {
  id?: number
  type?: string
  refId?: string
  page: number
  pageSize: number
}

const toRecord = (row: Row): JsonRecord => ({
  id: row.id,
  jsonData: JSON.parse(row.content) as JsonData,
  content: row.content,
  type: row.type ?? undefined,
  refId: row.ref_id ?? undefined,
  uid: row.uid || undefined,
  dateAdd: row.date_add,
  dateUpdate: row.date_update ?? undefined,
})

/** A record of the caller's own; nobody's records (uid 0) are the shop's. */
function own(shop: Shop, uid: number, id: number): Row {
  return (
    shop.db.get<Row>('SELECT * FROM json_record WHERE id = ? AND uid = ?', id, uid) ?? noData('没有这条数据')
  )
}

function assertJson(content: string): void {
  try {
    JSON.parse(content)
  } catch {
    throw new Refusal(403, '参数 content 不正确：不是有效的 JSON')
  }
}

/** Adds a record, or overwrites the one with the id. Left out members of an overwritten record stay. */
export function setJson(shop: Shop, uid: number, { content, id, type, refId }: Entry): JsonRecord {
  assertJson(content)
  const now = shop.now()
  if (id === undefined) {
    const { lastId } = shop.db.run(
      'INSERT INTO json_record (uid, type, ref_id, content, date_add) VALUES (?, ?, ?, ?, ?)',
      ...[uid, type, refId, content, now],
    )
    return toRecord(own(shop, uid, lastId))
  }
  own(shop, uid, id)
  shop.db.run(
    `UPDATE json_record SET content = ?, type = COALESCE(?, type), ref_id = COALESCE(?, ref_id), date_update = ?
     WHERE id = ?`,
    ...[content, type, refId, now, id],
  )
  return toRecord(own(shop, uid, id))
}

export function listJson(shop: Shop, uid: number, { id, type, refId, page, pageSize }: Query): JsonRecord[] {
  const where = new Where()
    .and('uid = ?', uid)
    .when(id, 'id = ?')
    .when(type, 'type = ?')
    .when(refId, 'ref_id = ?')
  return shop.db
    .all<Row>(
      `SELECT * FROM json_record ${where} ORDER BY id DESC LIMIT ? OFFSET ?`,
      ...where.values,
      pageSize,
      (page - 1) * pageSize,
    )
    .map(toRecord)
}

export function deleteJson(shop: Shop, uid: number, id: number): void {
  own(shop, uid, id)
  shop.db.run('DELETE FROM json_record WHERE id = ?', id)
}
