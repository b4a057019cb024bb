import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import type { GoodsRow } from './goods'
import type { LineRequest } from './order-request'

interface AdditionRow {
  id: number
  pid: number
  name: string
  type: number
  required: number
  price: number
}

export interface Addition {
  id: number
  name: string
  /** fen a piece */
  price: number
}

/**
 * The extras chosen for a line.
 * @param complete whether the required ones must be there (not while amounts are only computed)
 */
export function chosenAdditions(
  shop: Shop,
  goods: GoodsRow,
  wanted: LineRequest['additions'],
  complete: boolean,
): Addition[] {
  if (wanted.length === 0 && !goods.has_addition) return []
  const rows = shop.db.all<AdditionRow>(
    'SELECT id, pid, name, type, required, price FROM goods_addition WHERE goods_id = ? ORDER BY paixu, id',
    goods.id,
  )
  const groups = rows.filter((row) => row.pid === 0)
  const chosen = wanted.map(({ id, pid }) => {
    const row = rows.find((each) => each.id === id && each.pid === pid && pid !== 0)
    if (!row) throw new Refusal(-1, `「${goods.name}」没有这个附加项`)
    return row
  })
  if (new Set(chosen.map((row) => row.id)).size !== chosen.length) {
    throw new Refusal(-1, `「${goods.name}」的附加项重复`)
  }
  for (const group of groups) {
    const count = chosen.filter((row) => row.pid === group.id).length
    if (group.type === 0 && count > 1) throw new Refusal(-1, `「${goods.name}」的${group.name}只能选一项`)
    if (complete && group.required && count === 0) {
      throw new Refusal(-1, `请选择「${goods.name}」的${group.name}`)
    }
  }
  return chosen.map(({ id, name, price }) => ({ id, name, price }))
}
