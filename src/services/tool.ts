import { get, post } from '@/lib/http'
import { toRecord } from '@/lib/http/shapes'
import type { BarcodeRecord, MobileLocation, NextMobileSegmentParams } from '@/types/api/tool'

/**
 * The next number of a sequence that is never answered twice (分布式系统唯一ID). Each call takes a number, so two
 * at the same time are never folded into one, and none is repeated.
 * @param type name of the sequence
 * @returns the number as text: it may be larger than a JavaScript number holds
 * @throws ApiError
 * Source: specification § 活动 & 工具 / 分布式系统唯一ID
 */
export const uniqueId = async (type?: string): Promise<string> =>
  String(await get<string | number>('/uniqueId/get', { type }, { kind: 'write' }))

/**
 * Where a phone number was issued (归属地查询).
 * @param mobile the phone number
 * @returns province, city, operator, or null when the number is not known
 * @throws ApiError
 * Source: specification § 手机号段服务 / 归属地查询
 */
export const queryMobileLocation = async (mobile: string): Promise<MobileLocation | null> =>
  toRecord(
    await get('/common/mobile-segment/location', { mobile }, { subDomain: false, answers: { 700: null } }),
  )

/**
 * The phone segment after a given one (读取下一个号段).
 * @param params the segment before (`0` for the first); province, city and operator as filters
 * @returns the next segment, or null when there is no further one
 * @throws ApiError
 * Source: specification § 手机号段服务 / 读取下一个号段
 */
export const nextMobileSegment = async (params: NextMobileSegmentParams): Promise<MobileLocation | null> =>
  toRecord(
    await post('/common/mobile-segment/next', params, {
      subDomain: false,
      kind: 'read',
      answers: { 700: null },
    }),
  )

/**
 * What is publicly known of a bar code (商品条码查询).
 * @param barcode its digits
 * @returns names and values that can be shown, or null when the code is not known
 * @throws ApiError
 * Source: specification § 活动 & 工具 / 商品条码查询
 */
export const queryBarcode = async (barcode: string): Promise<BarcodeRecord | null> => {
  const answer = toRecord<Record<string, unknown>>(
    await get('/barcode/info', { barcode }, { answers: { 700: null } }),
  )
  if (!answer) return null
  const record: BarcodeRecord = {}
  for (const [name, value] of Object.entries(answer))
    if (typeof value === 'string' || typeof value === 'number') record[name] = value
  return record
}

/**
 * A short address that leads to a long one (短链接服务).
 * Whether it happened: no read tells; a second call makes another address, which does no harm.
 * @param url the long address
 * @returns the short address
 * @throws ApiError business: not an address
 * Source: specification § 活动 & 工具 / 短链接服务
 */
export const shortUrl = (url: string): Promise<string> =>
  post<string>('/common/short-url/shorten', { url }, { subDomain: false })
