import { get, post } from '@/lib/http'
import { toList, toPaged, toRecord } from '@/lib/http/shapes'
import type { Id, Paged } from '@/types/api/common'
import type {
  Category,
  FreightFormula,
  GoodsDailyPrice,
  GoodsDetail,
  GoodsLimitation,
  GoodsParams,
  GoodsPriceFreightParams,
  GoodsReputation,
  GoodsReputationParams,
  GoodsSummary,
  Sku,
} from '@/types/api/goods'
import type { UserBase } from '@/types/api/user'

/**
 * All categories of goods, flat (商品分类); `pid` makes the tree, 0 is its root.
 * @returns the categories
 * @throws ApiError
 * Source: specification § 商城模块 / 商品分类
 */
export const goodsCategory = async (): Promise<Category[]> =>
  toList(await get('/shop/goods/category/all', {}, { answers: { 700: [] } }), 'id', 'name', 'pid')

/**
 * Goods (获取商品列表).
 * @param params filter by category, words, price in yuan and kind of sale; `orderBy`; `page` from 1
 * @returns one page; past the last one it is empty
 * @throws ApiError
 * Source: specification § 商品管理 / 获取商品列表
 */
export const goods = async (params: GoodsParams = {}): Promise<Paged<GoodsSummary>> =>
  toPaged(
    await post('/shop/goods/list', params, { kind: 'read', answers: { 700: [], 404: [] } }),
    'id',
    'name',
    'minPrice',
  )

/**
 * One goods with pictures, text, choices and freight (获取商品详情信息). Counts as a view.
 * @param id the goods
 * @returns the goods, or null when there is none with this id
 * @throws ApiError
 * Source: specification § 商品管理 / 获取商品详情信息
 */
export const goodsDetail = async (id: Id): Promise<GoodsDetail | null> => {
  const answer = await get<GoodsDetail | null>(
    '/shop/goods/detail',
    { id },
    { answers: { 700: null }, needs: ['basicInfo.id', 'basicInfo.name', 'basicInfo.minPrice'] },
  )
  if (!answer) return null
  const { pics, skuList, content = '', extJson = {} } = answer
  return {
    ...answer,
    pics: toList(pics, 'pic'),
    ...(skuList && { skuList: toList(skuList, 'id', 'propertyChildIds', 'price', 'stores') }),
    content,
    extJson,
  }
}

/**
 * How many pieces whom may buy within which time (获取商品的限购设置); asked when the goods' `limitation` is true.
 * @param goodsId the goods
 * @param priceId the chosen SKU (`Sku.id`)
 * @returns the limits by user level
 * @throws ApiError
 * Source: specification § 商品管理 / 获取商品的限购设置
 */
export const goodsLimitations = async (goodsId: Id, priceId?: Id): Promise<GoodsLimitation[]> =>
  toList(
    await get('/shop/goods/limitation', { goodsId, priceId }, { answers: { 700: [] } }),
    'buyNumbers',
    'duration',
    'unit',
    'userLevelId',
  )

/**
 * Price and stock of a choice (获取商品价格).
 * @param goodsId the goods
 * @param propertyChildIds pairs property:value separated by commas, e.g. `4:15,2:10`
 * @returns the SKU, or null when this combination is not sold
 * @throws ApiError
 * Source: specification § 商品管理 / 获取商品价格
 */
export const goodsPrice = async (goodsId: Id, propertyChildIds: string): Promise<Sku | null> =>
  toRecord(
    await post(
      '/shop/goods/price',
      { goodsId, propertyChildIds },
      { kind: 'read', answers: { 700: null }, needs: ['price', 'stores'] },
    ),
  )

/**
 * Prices and stock day by day, for rooms and tickets (获取商品的每日价格&每日库存).
 * @param goodsId the goods
 * @param priceId the chosen SKU (`Sku.id`)
 * @returns the days that have a price
 * @throws ApiError
 * Source: specification § 商品管理 / 获取商品的每日价格&每日库存
 */
export const goodsPriceDaily = async (goodsId: Id, priceId?: Id): Promise<GoodsDailyPrice[]> =>
  toList(
    await get('/shop/goods/price/day', { goodsId, priceId }, { host: 'common', answers: { 700: [] } }),
    'day',
    'price',
    'stores',
  )

/**
 * How freight to a place is counted (计算物流/快递模板费用计算方法).
 * @param params freight template (`logisticsId` of the goods), way of sending, region
 * @returns the formula, its amounts in yuan, or null when the template does not reach there
 * @throws ApiError
 * Source: specification § 商品管理 / 计算物流/快递模板费用计算方法
 */
export const goodsPriceFreight = async (params: GoodsPriceFreightParams): Promise<FreightFormula | null> =>
  toRecord(
    await get('/shop/goods/price/freight', params, {
      answers: { 700: null },
      needs: ['firstNumber', 'firstAmount', 'addNumber', 'addAmount'],
    }),
  )

const FULL_PRICE = 10

/**
 * The logged-in member's discount on goods (拉取当前会员可以显示的折扣信息).
 * @param goodsId the goods
 * @returns tenths: 10 = full price, 9 = 90 %
 * @throws ApiError auth
 * Source: specification § 商品管理 / 拉取当前会员可以显示的折扣信息
 */
export const goodsRebate = async (goodsId: Id): Promise<number> => {
  const answer = await get<number | { rebate?: number } | null | undefined>(
    '/shop/goods/rebate/v2',
    { goodsId },
    { host: 'common', auth: true, answers: { 700: FULL_PRICE } },
  )
  return (typeof answer === 'object' ? answer?.rebate : answer) ?? FULL_PRICE
}

type ReviewOnTheWire = Omit<GoodsReputation, 'user'> & { user: UserBase }

/** Reviewers' telephone numbers and network addresses end here: nothing above ever holds them. */
const withoutContact = ({ user, ...review }: ReviewOnTheWire): GoodsReputation => {
  const { mobile: _mobile, ipAdd: _ipAdd, ipLogin: _ipLogin, ...reviewer } = { ...user }
  return { ...review, user: reviewer }
}

/**
 * What buyers say about goods (获取商品的评价), newest first.
 * @param params the goods; `page` from 1
 * @returns one page; past the last one it is empty
 * @throws ApiError
 * Source: specification § 商品管理 / 获取商品的评价
 */
export const goodsReputation = async (params: GoodsReputationParams): Promise<Paged<GoodsReputation>> => {
  const answer = await post('/shop/goods/reputation', params, { kind: 'read', answers: { 700: [] } })
  const page = toPaged<ReviewOnTheWire>(answer, 'goods.goodReputation')
  return { ...page, result: page.result.map(withoutContact) }
}
