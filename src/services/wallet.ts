import { get, post } from '@/lib/http'
import { toInfo, toPaged } from '@/lib/http/shapes'
import type { Id, Paged, Yuan } from '@/types/api/common'
import type { CashLog, CashLogsParams, UserAmount, WithdrawLog, WithDrawLogsParams } from '@/types/api/wallet'

/**
 * What the user owns here (获取资产信息): balance, frozen money and points.
 * @returns amounts in yuan, points as whole numbers
 * @throws ApiError auth; business 700: the account is blocked
 * Source: specification § 资金 / 财务 相关 / 获取资产信息（余额、可用积分）
 */
export const userAmount = (): Promise<UserAmount> =>
  get<UserAmount>('/user/amount', {}, { auth: true, needs: ['balance', 'freeze', 'score'] })

/**
 * Every change of the wallet (资金流水), newest first.
 * @param params filter by direction, kind, order and days; `page` from 1
 * @returns one page, amounts in yuan; past the last one it is empty
 * @throws ApiError auth
 * Source: specification § 资金 / 财务 相关 / 资金流水
 */
export const cashLogs = async (params: CashLogsParams = {}): Promise<Paged<CashLog>> =>
  toPaged(
    await post('/user/cashLog', params, { auth: true, kind: 'read', answers: { 700: [] } }),
    'amount',
    'behavior',
    'dateAdd',
  )

/**
 * Asks for money out of the wallet (申请提现); it is frozen until the merchant decides.
 * Whether it happened: `withDrawLogs`.
 * @param money in yuan, at least the setting WITHDRAW_MIN
 * @throws ApiError auth; business: too little, or more than the balance
 * Source: specification § 提现管理 / 申请提现
 */
export const withDrawApply = (money: Yuan): Promise<void> =>
  post<void>('/user/withDraw/apply', { money }, { auth: true })

/**
 * The user's withdrawals (提现记录), newest first.
 * @param params `page` from 1
 * @returns one page, amounts in yuan; past the last one it is empty
 * @throws ApiError auth
 * Source: specification § 提现管理 / 提现记录
 */
export const withDrawLogs = async (params: WithDrawLogsParams = {}): Promise<Paged<WithdrawLog>> =>
  toPaged(
    await post('/user/withDraw/list', params, { auth: true, kind: 'read', answers: { 700: [] } }),
    'id',
    'money',
    'status',
    'dateAdd',
  )

/**
 * One withdrawal (提现记录详情).
 * @param id the withdrawal
 * @returns the withdrawal, or null when the user has none with this id
 * @throws ApiError auth
 * Source: specification § 提现管理 / 提现记录详情
 */
export const withDrawDetail = async (id: Id): Promise<WithdrawLog | null> =>
  toInfo(
    await get(
      '/user/withDraw/detail',
      { id },
      { auth: true, answers: { 700: null }, needs: ['id', 'money', 'status'] },
    ),
  )
