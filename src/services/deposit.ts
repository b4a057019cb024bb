import { get, post } from '@/lib/http'
import { toInfo, toPaged, toRecord } from '@/lib/http/shapes'
import type { Id, Paged } from '@/types/api/common'
import type { Deposit, DepositListParams, PayDepositParams } from '@/types/api/deposit'

/**
 * Pays a deposit out of the wallet (支付押金). Paying online instead: wxpay with nextAction type 5.
 * Whether it happened: `depositList`, where the own `refCode` tells which one it is.
 * @param params amount in yuan, own reference
 * @returns the deposit where the server answers it, else null
 * @throws ApiError auth; business 40000: the balance is too small, `data` = missing yuan where the server tells it
 * Source: specification § 押金管理 / 支付押金
 */
export const payDeposit = async (params: PayDepositParams): Promise<Deposit | null> =>
  toRecord(await post('/deposit/pay', params, { auth: true }))

/**
 * The caller's deposits (读取押金列表), newest first.
 * @param params filter by state; `page` from 1
 * @returns one page; past the last one it is empty
 * @throws ApiError auth
 * Source: specification § 押金管理 / 读取押金列表
 */
export const depositList = async (params: DepositListParams = {}): Promise<Paged<Deposit>> =>
  toPaged(
    await post('/deposit/list', params, { auth: true, kind: 'read', answers: { 700: [] } }),
    'id',
    'amount',
    'status',
  )

/**
 * One deposit of the caller (押金详情).
 * @param id of the deposit
 * @returns the deposit, or null when there is none with this id
 * @throws ApiError auth
 * Source: specification § 押金管理 / 押金详情
 */
export const depositInfo = async (id: Id): Promise<Deposit | null> =>
  toInfo(
    await get(
      '/deposit/info',
      { id },
      { auth: true, answers: { 700: null }, needs: ['id', 'amount', 'status'] },
    ),
  )

/**
 * Asks for a paid deposit back (申请退回押金). Whether it happened: `depositInfo`, its `status`.
 * @param id of the deposit
 * @throws ApiError auth; business: the deposit is not paid, or was asked back before
 * Source: specification § 押金管理 / 申请退回押金
 */
export const depositBackApply = (id: Id): Promise<void> =>
  post<void>('/deposit/back/apply', { id }, { auth: true })
