import type { CartLine } from '@/stores/cart'
import type { LineCheck } from '@/stores/cart-check'
import type { DraftLine } from '@/stores/draft'
import type { Id, Yuan } from '@/types/api/common'
import { sumYuan, timesYuan } from '@/utils/money'

/** A cart line as it is today; without a check yet, as it was when added. */
export interface Row {
  line: CartLine
  check: LineCheck | undefined
  price: Yuan
  score: number
}

export interface Group {
  shopId: Id
  rows: Row[]
}

export interface Shelf {
  /** What can be ordered, by shop in the cart's order. */
  groups: Group[]
  /** Sold out, off the shelf, deleted, not on sale: never selected, never counted, never ordered. */
  gone: Row[]
}

const rowOf = (line: CartLine, check: LineCheck | undefined): Row => ({
  line: check ? { ...line, name: check.name || line.name, pic: check.pic || line.pic } : line,
  check,
  price: check?.price ?? line.price,
  score: check?.score ?? line.score,
})

const isOn = ({ check, line }: Row): boolean => (check ? check.state === 'on' : !line.gone)

export const shelfOf = (
  lines: readonly CartLine[],
  checks: Readonly<Record<string, LineCheck | undefined>>,
): Shelf => {
  const rows = lines.map((line) => rowOf(line, checks[line.key]))
  const groups = new Map<Id, Row[]>()
  for (const row of rows.filter(isOn))
    groups.set(row.line.shopId, [...(groups.get(row.line.shopId) ?? []), row])
  return {
    groups: [...groups].map(([shopId, members]) => ({ shopId, rows: members })),
    gone: rows.filter((row) => !isOn(row)),
  }
}

export const rowsOf = (shelf: Shelf): Row[] => shelf.groups.flatMap((group) => group.rows)

/** What would be ordered. */
export const selectedRows = (shelf: Shelf): Row[] => rowsOf(shelf).filter((row) => row.line.selected)

export const piecesOf = (rows: readonly Row[]): number =>
  rows.reduce((count, row) => count + row.line.number, 0)

/** Unit price times number, in whole fen: an estimate, shown as one. */
export const estimateOf = (rows: readonly Row[]): Yuan =>
  sumYuan(rows.map((row) => timesYuan(row.price, row.line.number)))

export const draftLine = ({ line, price, score }: Row): DraftLine => ({
  goodsId: line.goodsId,
  propertyChildIds: line.propertyChildIds,
  propertyChildNames: line.propertyChildNames,
  name: line.name,
  pic: line.pic,
  price,
  score,
  number: line.number,
  shopId: line.shopId,
  inviterId: line.inviterId,
  cartKey: line.key,
})
