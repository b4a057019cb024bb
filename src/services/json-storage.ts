import { post } from '@/lib/http'
import { toPaged, toRecord } from '@/lib/http/shapes'
import type { Id, Paged } from '@/types/api/common'
import type { JsonData, JsonListParams, JsonRecord, JsonSetParams } from '@/types/api/json-storage'

/**
 * Stores free data (设置 JSON 数据): the user's own while somebody is logged in, else the shop's.
 * Whether it happened: `jsonList` with the same `type` and `refId`.
 * @param params the content as JSON text; with `id` that record is overwritten
 * @returns the stored record, or null where the server does not tell it
 * @throws ApiError
 * Source: specification § JSON数据云存储 / 设置 JSON 数据
 */
export const jsonSet = async <T = JsonData>(params: JsonSetParams<T>): Promise<JsonRecord<T> | null> =>
  toRecord(await post('/json/set', params, { auth: 'own' }))

/**
 * Stored data (读取设置的 JSON 数据列表): the user's own while somebody is logged in, else the shop's.
 * @param params filter by `id`, `type` or `refId`; `page` from 1
 * @returns one page, each record with its content parsed; past the last page it is empty
 * @throws ApiError
 * Source: specification § JSON数据云存储 / 读取设置的 JSON 数据列表
 */
export const jsonList = async <T = JsonData>(params: JsonListParams = {}): Promise<Paged<JsonRecord<T>>> =>
  toPaged(await post('/json/list', params, { auth: 'own', kind: 'read', answers: { 700: [] } }))

/**
 * Deletes stored data (删除 JSON 数据). Whether it happened: `jsonList` with this `id` is empty.
 * @param id the record
 * @throws ApiError business: it belongs to somebody else
 * Source: specification § JSON数据云存储 / 删除 JSON 数据
 */
export const jsonDelete = (id: Id): Promise<void> => post<void>('/json/delete', { id }, { auth: 'own' })
