import { get, post } from '@/lib/http'
import { toInfo, toPaged } from '@/lib/http/shapes'
import type { Id, Paged } from '@/types/api/common'
import type {
  VirtualBuyLog,
  VirtualGoods,
  VirtualTraderListParams,
  VirtualTraderMyBuyLogsParams,
} from '@/types/api/virtual-trader'

/**
 * Content the shop sells (商品列表), without what is paid for.
 * @param params filter by state; `page` from 1
 * @returns one page; past the last one it is empty
 * @throws ApiError
 * Source: specification § 虚拟物品交易 / 商品列表, § 知识付费 / 获取产品列表
 */
export const virtualTraderList = async (params: VirtualTraderListParams = {}): Promise<Paged<VirtualGoods>> =>
  toPaged(
    await post('/virtualTrader/list', params, { kind: 'read', answers: { 700: [] } }),
    'id',
    'name',
    'price',
  )

/**
 * One piece of content (商品详情); `content` and `jsonObj` are there once the caller has bought it.
 * @param id of the content (`VirtualGoods.id`)
 * @returns the content, or null when there is none with this id
 * @throws ApiError auth
 * Source: specification § 虚拟物品交易 / 商品详情
 */
export const virtualTraderDetail = async (id: Id): Promise<VirtualGoods | null> =>
  toInfo(
    await get(
      '/virtualTrader/info',
      { id },
      { auth: true, answers: { 700: null }, needs: ['id', 'name', 'price'] },
    ),
  )

/**
 * The specification's second name for `virtualTraderDetail`.
 * @param id of the content (`VirtualGoods.id`)
 * @returns the content, or null when there is none with this id
 * @throws ApiError auth
 * Source: specification § 知识付费 / 获取产品详情
 */
export const virtualTraderInfo = (id: Id): Promise<VirtualGoods | null> => virtualTraderDetail(id)

/**
 * Buys content with the wallet's balance (购买商品). Paying online instead: wxpay with nextAction type 1.
 * Whether it happened: `virtualTraderDetail` answers the content, `virtualTraderMyBuyLogs` lists the purchase.
 * @param id of the content (`VirtualGoods.id`)
 * @throws ApiError auth; business 40000: the balance is too small
 * Source: specification § 虚拟物品交易 / 购买商品, § 知识付费 / 购买产品
 */
export const virtualTraderBuy = (id: Id): Promise<void> =>
  post<void>('/virtualTrader/buy', { id }, { auth: true })

/**
 * What the caller has bought (我的购买记录), newest first.
 * @param params `page` from 1
 * @returns one page; past the last one it is empty
 * @throws ApiError auth
 * Source: specification § 虚拟物品交易 / 我的购买记录
 */
export const virtualTraderMyBuyLogs = async (
  params: VirtualTraderMyBuyLogsParams = {},
): Promise<Paged<VirtualBuyLog>> =>
  toPaged(
    await post('/virtualTrader/buy/logs', params, { auth: true, kind: 'read', answers: { 700: [] } }),
    'vId',
    'price',
  )

/**
 * The specification's second name for `virtualTraderMyBuyLogs`.
 * @param params `page` from 1
 * @returns one page; past the last one it is empty
 * @throws ApiError auth
 * Source: specification § 知识付费 / 读取成交记录
 */
export const virtualTraderBuyLogs = (
  params: VirtualTraderMyBuyLogsParams = {},
): Promise<Paged<VirtualBuyLog>> => virtualTraderMyBuyLogs(params)
