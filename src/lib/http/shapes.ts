import type { Paged } from '@/types/api/common'
import { ApiError } from './error'

const listNames = ['result', 'dataList', 'orderList', 'list', 'rows', 'data'] as const

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const count = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined

/**
 * The list inside an answer, whatever its style: a bare array, `result`, `dataList` or `orderList`.
 * A missing list is an empty list.
 */
export const toList = <T>(answer: unknown): T[] => {
  if (Array.isArray(answer)) return answer.filter((item) => item !== null && item !== undefined) as T[]
  if (!isRecord(answer)) return []
  const name = listNames.find((candidate) => Array.isArray(answer[candidate]))
  return name ? toList<T>(answer[name]) : []
}

/** One page of a list, with the totals where the answer has them. */
export const toPaged = <T>(answer: unknown): Paged<T> => {
  const result = toList<T>(answer)
  if (!isRecord(answer)) return { result }
  const totalRow = count(answer.totalRow)
  const totalPage = count(answer.totalPage)
  return {
    result,
    ...(totalRow === undefined ? {} : { totalRow }),
    ...(totalPage === undefined ? {} : { totalPage }),
  }
}

/** A record, or null when the answer holds none. */
export const toRecord = <T extends object>(answer: unknown): T | null =>
  isRecord(answer) ? (answer as T) : null

/**
 * A record that must be there.
 * @throws ApiError: an answer without it cannot be read
 */
export const needRecord = <T extends object>(path: string, answer: unknown): T => {
  if (isRecord(answer)) return answer as T
  throw new ApiError({ kind: 'http', path, code: 200 })
}

/** A record that some addresses answer flat and others as `info` beside further parts; null when there is none. */
export const toInfo = <T extends object>(answer: unknown): T | null =>
  toRecord<T>(isRecord(answer) && isRecord(answer.info) ? answer.info : answer)
