/** Number of a record. Region ids are text (`RegionId`), order and payment numbers are text as well. */
export type Id = number

/** Twelve digits: province, city, district, street or village, e.g. `330105000000`. */
export type RegionId = string

/** `yyyy-MM-dd HH:mm:ss` in China time (UTC+8), without a zone. */
export type DateTime = string

/** `yyyy-MM-dd` in China time. */
export type Day = string

/** Money in yuan with at most two decimals. Calculate with it in whole fen only (`@/utils/money`). */
export type Yuan = number

/** Free texts set by the merchant; the keys are often Chinese. */
export type ExtJson = Record<string, string>

/** What every answer of the API is wrapped in. */
export interface Envelope<T> {
  code: number
  msg?: string
  data?: T
}

/** One page of a list, whichever of its four shapes the API answered. Bare arrays bring no totals. */
export interface Paged<T> {
  result: T[]
  totalRow?: number
  totalPage?: number
  /** Rows that could not be read; there where there are some. */
  leftOut?: number
}

/** Which page of a list: `page` starts at 1. */
export type PageQuery = {
  page?: number
  pageSize?: number
}

declare const contentOfText: unique symbol

/**
 * JSON text whose content is a `T`, for the parameters that travel as JSON inside a form field (`goodsJsonStr`,
 * `extJsonStr`, `nextAction`, …). Made by `jsonText(value)` from `@/utils/json-text`; a bare string does not compile.
 */
export type JsonText<T> = string & { readonly [contentOfText]: T }
