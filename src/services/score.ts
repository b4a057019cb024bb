import { get, post } from '@/lib/http'
import { toList, toPaged, toRecord } from '@/lib/http/shapes'
import type { Id, Paged } from '@/types/api/common'
import type {
  ScoreExchanged,
  ScoreLog,
  ScoreLogsParams,
  ScoreRule,
  ScoreRulesParams,
  ScoreSigned,
  ScoreSignLogsParams,
  ScoreSignResult,
  SignLog,
} from '@/types/api/score'

/**
 * When the shop gives points (读取积分赠送规则).
 * @param params only the rules of one `code`
 * @returns the rules
 * @throws ApiError
 * Source: specification § 积分管理 / 读取积分赠送规则
 */
export const scoreRules = async (params: ScoreRulesParams = {}): Promise<ScoreRule[]> =>
  toList(
    await post('/score/send/rule', params, { kind: 'read', answers: { 700: [] } }),
    'code',
    'confine',
    'score',
  )

const SIGNED_BEFORE: ScoreSignResult = { repeated: true }

/**
 * The daily check-in (签到). A second one on the same day is not an error: it is answered as `repeated`.
 * Whether it happened: `scoreTodaySignedInfo`.
 * @returns `repeated`, or the points and days in a row where the server tells them
 * @throws ApiError auth
 * Source: specification § 积分管理 / 签到
 */
export const scoreSign = async (): Promise<ScoreSignResult> => {
  const answer = await post<ScoreSigned | ScoreSignResult | undefined>(
    '/score/sign',
    {},
    { auth: true, answers: { 10000: SIGNED_BEFORE } },
  )
  return answer === SIGNED_BEFORE ? SIGNED_BEFORE : { ...toRecord<ScoreSigned>(answer), repeated: false }
}

/**
 * The caller's check-ins (签到记录), newest first.
 * @param params filter by days; `page` from 1
 * @returns one page; past the last one it is empty
 * @throws ApiError auth
 * Source: specification § 积分管理 / 签到记录
 */
export const scoreSignLogs = async (params: ScoreSignLogsParams = {}): Promise<Paged<SignLog>> =>
  toPaged(
    await post('/score/sign/logs', params, { auth: true, kind: 'read', answers: { 700: [] } }),
    'continuous',
    'dateAdd',
  )

/**
 * Today's check-in (读取今日签到信息).
 * @returns the check-in, or null when there was none today
 * @throws ApiError auth
 * Source: specification § 积分管理 / 读取今日签到信息
 */
export const scoreTodaySignedInfo = async (): Promise<SignLog | null> =>
  toRecord(
    await get('/score/today-signed', {}, { auth: true, answers: { 700: null }, needs: ['continuous'] }),
  )

/**
 * Turns a printed ticket into points (使用积分券兑换积分). Whether it happened: `scoreLogs`.
 * @param number printed on the ticket
 * @returns the points added
 * @throws ApiError auth; business 700: no such ticket, or used before
 * Source: specification § 积分管理 / 使用积分券兑换积分
 */
export const scoreExchange = (number: string): Promise<ScoreExchanged> =>
  post<ScoreExchanged>('/score/exchange', { number }, { host: 'common', auth: true, needs: ['score'] })

/**
 * Rewards the user who shared the shop into a WeChat group (小程序转发微信群赠送分享人积分); called by whoever opened
 * the shared card. Whether it happened: the sharer's `scoreLogs`.
 * @param referrer uid of the user who shared
 * @param encryptedData from WeChat's getShareInfo
 * @param iv belongs to `encryptedData`
 * @param code a fresh WeChat login code, which newer servers ask for
 * @throws ApiError business: not a group, or rewarded before
 * Source: specification § 积分管理 / 小程序转发微信群赠送分享人积分
 */
export const shareGroupGetScore = (
  referrer: Id,
  encryptedData: string,
  iv: string,
  code?: string,
): Promise<void> => post<void>('/score/share/wxa/group', { referrer, encryptedData, iv, code })

/**
 * The caller's points account (积分明细记录), newest first.
 * @param params filter by direction, type, words and days; `page` from 1
 * @returns one page; past the last one it is empty
 * @throws ApiError auth
 * Source: specification § 积分管理 / 积分明细记录
 */
export const scoreLogs = async (params: ScoreLogsParams = {}): Promise<Paged<ScoreLog>> =>
  toPaged(
    await post('/score/logs', params, { auth: true, kind: 'read', answers: { 700: [] } }),
    'behavior',
    'score',
    'dateAdd',
  )
