import type { Shop } from '../../shop'

interface Entry {
  id: number
  sum: number
}

/**
 * Seeds tell one story after the other, a life happens all at once: entries of a user's logs are numbered in the
 * order of their time, with what was left after each.
 */
function reorder(shop: Shop, uid: number, table: string, amount: string, left: string): void {
  const { db } = shop
  const rows = db.all<Entry>(
    `SELECT id, CASE behavior WHEN 0 THEN ${amount} ELSE -${amount} END AS sum FROM ${table}
     WHERE uid = ? ORDER BY date_add, id`,
    uid,
  )
  const ids = rows.map(({ id }) => id).sort((a, b) => a - b)
  let sum = 0
  const placed = rows.map((row, i) => {
    sum += row.sum
    if (sum < 0) throw new Error(`user ${uid} would have had less than nothing in ${table}`)
    return { from: row.id, to: ids[i] ?? row.id, left: sum }
  })
  for (const { from } of placed) db.run(`UPDATE ${table} SET id = -id WHERE id = ?`, from)
  for (const { from, to, left: rest } of placed)
    db.run(`UPDATE ${table} SET id = ?, ${left} = ? WHERE id = ?`, to, rest, -from)
}

export function putLogsInOrder(shop: Shop): void {
  for (const { uid } of shop.db.all<{ uid: number }>('SELECT uid FROM wallet')) {
    reorder(shop, uid, 'cash_log', 'amount', 'balance')
    reorder(shop, uid, 'score_log', 'score', 'score_left')
  }
}
