import type { Paged } from '../../../src/types/api/common'
import { noData } from './refusal'

/** A bare list; an empty one is refused with 700, as on every page past the end. */
export function listOrNone<T>(rows: T[]): T[] {
  return rows.length > 0 ? rows : noData()
}

/** A page record {result, totalRow, totalPage}; an empty page is refused with 700. */
export function pageOrNone<T>(
  result: T[],
  totalRow: number,
  pageSize: number,
): Required<Omit<Paged<T>, 'leftOut'>> {
  if (result.length === 0) noData()
  return { result, totalRow, totalPage: Math.ceil(totalRow / pageSize) }
}
