import { get, post } from '@/lib/http'
import { toPaged, toRecord } from '@/lib/http/shapes'
import type { Paged } from '@/types/api/common'
import type {
  Commission,
  FxApplyInfo,
  FxCommisionLogParams,
  FxMember,
  FxMembersParams,
} from '@/types/api/distribution'

/**
 * Applies to become a distributor (申请成为分销商). Whether it happened: `fxApplyProgress`.
 * @param name real name
 * @param mobile phone number
 * @returns the application
 * @throws ApiError auth; business: an application is waiting or has been accepted
 * Source: specification § 三级分销 / 申请成为分销商
 */
export const fxApply = (name: string, mobile: string): Promise<FxApplyInfo> =>
  post<FxApplyInfo>('/saleDistribution/apply', { name, mobile }, { auth: true, needs: ['status'] })

/**
 * How far the caller's application is (申请进度查询).
 * @returns the application, or null when the caller never applied
 * @throws ApiError auth
 * Source: specification § 三级分销 / 申请进度查询
 */
export const fxApplyProgress = async (): Promise<FxApplyInfo | null> =>
  toRecord(
    await get(
      '/saleDistribution/apply/progress',
      {},
      { auth: true, answers: { 700: null }, needs: ['status'] },
    ),
  )

/**
 * The caller's team (团队管理): level 1 was invited by the caller, level 2 by a member of level 1.
 * @param params filter by level, member and days; `page` from 1
 * @returns one page; past the last one it is empty
 * @throws ApiError auth
 * Source: specification § 三级分销 / 团队管理
 */
export const fxMembers = async (params: FxMembersParams = {}): Promise<Paged<FxMember>> =>
  toPaged(
    await post('/saleDistribution/members', params, { auth: true, kind: 'read', answers: { 700: [] } }),
    'uids',
    'level',
  )

/**
 * The caller's commissions (佣金记录), in yuan or points as each entry's `unit` says.
 * @param params filter by level, unit, settlement, buyer and days; `page` from 1
 * @returns one page; past the last one it is empty
 * @throws ApiError auth
 * Source: specification § 三级分销 / 佣金记录[返佣明细]
 */
export const fxCommisionLog = async (params: FxCommisionLogParams = {}): Promise<Paged<Commission>> =>
  toPaged(
    await post('/saleDistribution/commision/log', params, { auth: true, kind: 'read', answers: { 700: [] } }),
    'money',
    'unit',
    'level',
    'bili',
  )
