import type { Id } from '@/types/api/common'
import { isUncertain } from './http'
import { config } from './http/config'

/** Where the records of a write appear, the newest among the first. */
export interface Trail<R> {
  newest: () => Promise<readonly R[]>
  idOf: (record: R) => Id
  /** Whether a record can be the one that is looked for. */
  fits: (record: R) => boolean
}

/**
 * Remembers the records that are there now.
 * @returns finds the one that has come since and fits; undefined while there is none
 * @throws ApiError when they cannot be read
 */
export const watchFor = async <R>({
  newest,
  idOf,
  fits,
}: Trail<R>): Promise<() => Promise<R | undefined>> => {
  const known = new Set((await newest()).map(idOf))
  return async () => (await newest()).find((record) => !known.has(idOf(record)) && fits(record))
}

/**
 * `done`: it happened, with its record where that could be read. `refused`: it did not happen and may be tried again.
 * `unknown`: the answer was lost and the records cannot be read; nothing may be sent before `look` has an answer.
 */
export type Written<R> =
  | { kind: 'done'; record?: R }
  | { kind: 'refused'; error: unknown }
  | { kind: 'unknown'; look: () => Promise<Written<R>> }

/** The server may still have been at it when the answer was lost. */
const SECOND_LOOK = 1000

const lookFor = async <R>(find: () => Promise<R | undefined>, error: unknown): Promise<Written<R>> => {
  const look = async (): Promise<R | undefined> => {
    const record = await find()
    if (record) return record
    await config.sleep(SECOND_LOOK)
    return find()
  }
  try {
    const record = await look()
    return record ? { kind: 'done', record } : { kind: 'refused', error }
  } catch {
    return { kind: 'unknown', look: () => lookFor(find, error) }
  }
}

/** Sends a write once and reads back what became of it, also when its answer was lost. Never throws. */
export const writeSurely = async <R>(trail: Trail<R>, send: () => Promise<unknown>): Promise<Written<R>> => {
  let find: () => Promise<R | undefined>
  try {
    find = await watchFor(trail)
  } catch (error) {
    return { kind: 'refused', error } // nothing was sent
  }
  try {
    await send()
  } catch (error) {
    return isUncertain(error) ? lookFor(find, error) : { kind: 'refused', error }
  }
  return { kind: 'done', record: await find().catch(() => undefined) }
}
