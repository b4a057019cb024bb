import type { Paged } from '@/types/api/common'
import { ApiError } from './error'

const listNames = ['result', 'dataList', 'orderList', 'list', 'rows', 'data'] as const

/** Whether this is a record: neither a list nor nothing. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A field that a record always has, `base.id` for one further inside. */
export type FieldOf<T> = {
  [K in keyof T & string]: undefined extends T[K]
    ? never
    : | K
      | (NonNullable<T[K]> extends readonly unknown[]
          ? never
          : NonNullable<T[K]> extends object
            ? { [N in keyof T[K] & string]: undefined extends T[K][N] ? never : `${K}.${N}` }[keyof T[K] &
                string]
            : never)
}[keyof T & string]

/** Whether this is a record in which none of these fields is missing. */
const hasAll = (value: unknown, fields: readonly string[]): boolean =>
  isRecord(value) &&
  fields.every(
    (path) =>
      path.split('.').reduce<unknown>((part, name) => (isRecord(part) ? part[name] : undefined), value) !==
      undefined,
  )

/**
 * What was answered, flat or as `info`, when it holds all these fields.
 * @throws ApiError: an answer without them cannot be read
 */
export const needAll = <T>(path: string, answer: T, fields: readonly string[] | undefined): T => {
  if (!fields || hasAll(answer, fields) || hasAll((answer as { info?: unknown } | undefined)?.info, fields))
    return answer
  throw new ApiError({ kind: 'http', path, code: 200 })
}

const count = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined

/** What the list inside an answer holds, whatever that is. */
export const toValues = (answer: unknown): unknown[] => {
  if (Array.isArray(answer)) return answer
  if (!isRecord(answer)) return []
  const name = listNames.find((candidate) => Array.isArray(answer[candidate]))
  return name ? (answer[name] as unknown[]) : []
}

/**
 * The records inside an answer, whatever its style: a bare array, `result`, `dataList` or `orderList`.
 * A missing list is an empty list.
 * @param needs what a row cannot do without: one that lacks it is left out
 */
export const toList = <T>(answer: unknown, ...needs: FieldOf<NoInfer<T>>[]): T[] =>
  toValues(answer).filter((row) => hasAll(row, needs)) as T[]

/** One page of a list, with the totals where the answer has them; `needs` as in `toList`. */
export const toPaged = <T>(answer: unknown, ...needs: FieldOf<NoInfer<T>>[]): Paged<T> => {
  const result = toList<T>(answer, ...needs)
  const leftOut = toValues(answer).length - result.length
  const totals = isRecord(answer) ? answer : {}
  const totalRow = count(totals.totalRow)
  const totalPage = count(totals.totalPage)
  return {
    result,
    ...(leftOut > 0 && { leftOut }),
    ...(totalRow === undefined ? {} : { totalRow }),
    ...(totalPage === undefined ? {} : { totalPage }),
  }
}

/** A record, or null when the answer holds none. */
export const toRecord = <T extends object>(answer: unknown): T | null =>
  isRecord(answer) ? (answer as T) : null

/** A record that some addresses answer flat and others as `info` beside further parts; null when there is none. */
export const toInfo = <T extends object>(answer: unknown): T | null =>
  toRecord<T>(isRecord(answer) && isRecord(answer.info) ? answer.info : answer)
