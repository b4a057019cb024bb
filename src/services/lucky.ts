import { get, post } from '@/lib/http'
import { toInfo, toList, toPaged, toRecord } from '@/lib/http/shapes'
import type { Id, Paged } from '@/types/api/common'
import type {
  LuckyInfo,
  LuckyInfoJoinLogsParams,
  LuckyInfoV2,
  LuckyJoin,
  LuckyLog,
  LuckyPrize,
} from '@/types/api/lucky'

/**
 * A lucky draw with the fields of its wheel (抽奖项目详情).
 * @param id of the draw
 * @returns the draw, or null when there is none with this id
 * @throws ApiError
 * Source: specification § 抽奖功能 / 抽奖项目详情
 */
export const luckyInfo = async (id: Id): Promise<LuckyInfoV2 | null> => {
  const answer = await get<LuckyInfo | LuckyInfoV2 | null>(
    '/luckyInfo/info/v2',
    { id },
    { answers: { 700: null } },
  )
  const info = toInfo<LuckyInfo>(answer)
  if (!info) return null
  const wheel = toRecord<{ luckyGoods?: LuckyPrize[] }>(answer)
  return { info, luckyGoods: toList<LuckyPrize>(wheel?.luckyGoods) }
}

/**
 * Takes one try (参与抽奖). Whether it happened: `luckyInfoJoinLogs` of the caller, its `totalRow`.
 * @param id of the draw
 * @returns what was won; `goodsId` -1 is nothing
 * @throws ApiError auth; business: no try left, or the draw is not open
 * Source: specification § 抽奖功能 / 参与抽奖
 */
export const luckyInfoJoin = async (id: Id): Promise<LuckyJoin> =>
  toRecord<LuckyJoin>(await post('/luckyInfo/join', { id }, { auth: true })) ?? {}

/**
 * The caller's latest try (我的抽奖信息).
 * @param id of the draw
 * @returns the try, or null when the caller has not taken part
 * @throws ApiError auth
 * Source: specification § 抽奖功能 / 我的抽奖信息
 */
export const luckyInfoJoinMy = async (id: Id): Promise<LuckyLog | null> =>
  toRecord(await get('/luckyInfo/join/my', { id }, { auth: true, answers: { 700: null } }))

/**
 * The tries of a draw (抽奖项目的所有抽奖记录明细), of everybody or of one user, newest first. With a login the token goes along.
 * @param params the draw `lid`, optionally a user; `page` from 1
 * @returns one page; past the last one it is empty; `totalRow` counts all
 * @throws ApiError
 * Source: specification § 抽奖功能 / 抽奖项目的所有抽奖记录明细
 */
export const luckyInfoJoinLogs = async (params: LuckyInfoJoinLogsParams): Promise<Paged<LuckyLog>> =>
  toPaged(await post('/luckyInfo/join/logs', params, { auth: 'own', kind: 'read', answers: { 700: [] } }))
