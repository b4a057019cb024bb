import type { DateTime, Id, JsonText, PageQuery } from './common'

export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue }

/** What is stored when the caller does not say it more exactly. */
export type JsonData = { [key: string]: JsonValue }

export interface JsonRecord<T = JsonData> {
  id: Id
  /** The stored content, already parsed. */
  jsonData: T
  /** The stored text. */
  content?: string
  type?: string
  refId?: string
  uid?: Id
  dateAdd: DateTime
  dateUpdate?: DateTime
}

export type JsonSetParams<T = JsonData> = {
  content: JsonText<T>
  /** Record to overwrite; without it a new one is stored. */
  id?: Id
  type?: string
  /** Free number of whatever the record belongs to. */
  refId?: Id | string
}

export type JsonListParams = PageQuery & {
  id?: Id
  type?: string
  refId?: Id | string
}
