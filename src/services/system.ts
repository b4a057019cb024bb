import { get, post } from '@/lib/http'
import { toList, toPaged, toRecord } from '@/lib/http/shapes'
import type { Id, Paged } from '@/types/api/common'
import type {
  Banner,
  BannersParams,
  ConfigItem,
  FriendlyPartner,
  Notice,
  NoticeListParams,
  QueryConfigParams,
} from '@/types/api/system'

/**
 * Pictures the merchant has put up (读取 Banner 列表).
 * @param params one `type`, or several separated by commas; all without it
 * @returns the banners; none when nothing is configured for the type
 * @throws ApiError
 * Source: specification § 基础运维 / 读取 Banner 列表
 */
export const banners = async (params: BannersParams = {}): Promise<Banner[]> =>
  toList(await get('/banner/list', params, { host: 'common', answers: { 700: [] } }), 'picUrl')

/**
 * The newest notice with its text (读取最新的一条公告).
 * @param type only notices of this type
 * @returns the notice, or null when there is none
 * @throws ApiError
 * Source: specification § 公告管理 / 读取最新的一条公告
 */
export const noticeLastOne = async (type?: string): Promise<Notice | null> =>
  toRecord(await get('/notice/last-one', { type }, { answers: { 700: null } }))

/**
 * Notices without their text (获取公告列表), newest first.
 * @param params only notices of one type; `page` from 1
 * @returns one page; past the last one it is empty
 * @throws ApiError
 * Source: specification § 公告管理 / 获取公告列表
 */
export const noticeList = async (params: NoticeListParams = {}): Promise<Paged<Notice>> =>
  toPaged(await post('/notice/list', params, { kind: 'read', answers: { 700: [] } }), 'id', 'title')

/**
 * One notice with its text (获取公告详情).
 * @param id the notice
 * @returns the notice, or null when there is none with this id
 * @throws ApiError
 * Source: specification § 公告管理 / 获取公告详情
 */
export const noticeDetail = async (id: Id): Promise<Notice | null> =>
  toRecord(await get('/notice/detail', { id }, { answers: { 700: null } }))

/**
 * The level of the merchant's back office (读取后台vip等级).
 * @returns 0 = the free one, which lacks some features
 * @throws ApiError
 * Source: specification § 基础运维 / 读取后台vip等级
 */
export const vipLevel = (): Promise<number> => get<number>('/config/vipLevel')

/**
 * One setting of the merchant (读取系统参数).
 * @param params the setting's name, bare or as `{ key }`
 * @returns its text, or null when it is not set
 * @throws ApiError
 * Source: specification § 系统参数 / 读取系统参数
 */
export const queryConfig = async (params: QueryConfigParams | string): Promise<string | null> => {
  const { key } = typeof params === 'string' ? { key: params } : params
  const answer = await get<string | ConfigItem | null | undefined>(
    '/config/value',
    { key },
    { host: 'common', answers: { 700: null } },
  )
  return (typeof answer === 'object' ? answer?.value : answer) ?? null
}

/**
 * Several settings of the merchant at once (批量读取系统参数).
 * @param keys their names, as a list or separated by commas
 * @returns the settings; those that are not set are missing
 * @throws ApiError
 * Source: specification § 系统参数 / 批量读取系统参数
 */
export const queryConfigBatch = async (keys: string | readonly string[]): Promise<ConfigItem[]> => {
  const names = typeof keys === 'string' ? keys : keys.join(',')
  if (names === '') return []
  return toList(await get('/config/values', { keys: names }, { host: 'common', answers: { 700: [] } }))
}

/**
 * Partners and their links (获取友情链接/合作伙伴).
 * @param type only partners of this type
 * @returns the partners
 * @throws ApiError
 * Source: specification § 基础运维 / 获取友情链接/合作伙伴
 */
export const friendlyPartnerList = async (type?: string): Promise<FriendlyPartner[]> =>
  toList(await post('/friendly-partner/list', { type }, { kind: 'read', answers: { 700: [] } }))
