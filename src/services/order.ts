import { get, post } from '@/lib/http'
import { toList, toRecord } from '@/lib/http/shapes'
import type { Id } from '@/types/api/common'
import type {
  OrderCalc,
  OrderCalcParams,
  OrderCreated,
  OrderCreateParams,
  OrderDetail,
  OrderGoods,
  OrderListPage,
  OrderListParams,
  OrderReputationParams,
  OrderStatistics,
} from '@/types/api/order'

/** Some servers say 0 or 1 where others say false or true. */
type CalcOnTheWire = Omit<OrderCalc, 'isNeedLogistics'> & { isNeedLogistics?: boolean | number | string }

const calculated = (answer: CalcOnTheWire): OrderCalc => ({
  ...answer,
  isNeedLogistics: ['true', '1'].includes(String(answer.isNeedLogistics)),
})

const linesOf = (lines: unknown): OrderGoods[] => toList(lines, 'id', 'goodsId', 'number', 'amount')

/**
 * Computes an order (`calculate: true`, nothing is stored, may be asked as often as needed) or creates it (创建订单).
 * A submit that may have been lost is not sent again: `orderList`, then the `extJson` of `orderDetail`, tell by the key
 * in `extJsonStr` whether it happened.
 * @param params lines, delivery, coupon, points; amounts in yuan
 * @returns what it would cost, or the order
 * @throws ApiError auth; business: stock, limits, address, coupon …, the server's sentence says which
 * Source: specification § 订单管理 / 创建订单
 */
export function orderCreate(params: OrderCalcParams): Promise<OrderCalc>
export function orderCreate(params: OrderCreateParams): Promise<OrderCreated>
export async function orderCreate(
  params: OrderCalcParams | OrderCreateParams,
): Promise<OrderCalc | OrderCreated> {
  if (params.calculate)
    return calculated(
      await post<CalcOnTheWire>('/order/create', params, {
        auth: true,
        kind: 'read',
        needs: ['amountTotle', 'amountLogistics'],
      }),
    )
  const { calculate: _calculate, ...order } = params
  return post<OrderCreated>('/order/create', order, { auth: true, needs: ['id', 'amountReal'] })
}

/**
 * Closes an unpaid order (关闭订单). Whether it happened: `orderDetail`, state -1.
 * @param orderId the order (`OrderInfo.id`, not its number)
 * @throws ApiError auth; business: it is paid or closed
 * Source: specification § 订单管理 / 关闭订单
 */
export const orderClose = (orderId: Id): Promise<void> =>
  post<void>('/order/close', { orderId }, { auth: true })

/**
 * Hides an order from its buyer (删除订单); the merchant still sees it. Whether it happened: it is gone from `orderList`.
 * @param orderId the order
 * @throws ApiError auth; business: it is still under way
 * Source: specification § 订单管理 / 删除订单
 */
export const orderDelete = (orderId: Id): Promise<void> =>
  post<void>('/order/delete', { orderId }, { auth: true })

/**
 * Pays from the wallet, points included (支付订单[使用余额]). Whether it happened: `orderDetail`, `isPay`.
 * @param orderId one order, or several with their ids separated by commas
 * @throws ApiError auth; business 40000: the balance is too small
 * Source: specification § 订单管理 / 支付订单[使用余额]
 */
export const orderPay = (orderId: Id | string): Promise<void> =>
  post<void>('/order/pay', { orderId }, { auth: true })

/**
 * The buyer has received the goods (确认收货). Whether it happened: `orderDetail`, state 3.
 * @param orderId the order
 * @throws ApiError auth; business: it has not been shipped
 * Source: specification § 订单管理 / 确认收货
 */
export const orderDelivery = (orderId: Id): Promise<void> =>
  post<void>('/order/delivery', { orderId }, { auth: true })

/**
 * The shop redeems an order (订单核销). Needs no login: whoever knows the code can redeem, so show it to the buyer only.
 * Whether it happened: a second call is refused.
 * @param hxNumber the redeem code
 * @throws ApiError business: the code is unknown or used
 * Source: specification § 订单管理 / 订单核销
 */
export const orderHX = (hxNumber: string): Promise<void> => post<void>('/order/hx', { hxNumber })

/**
 * How many orders the user has in each state (订单汇总统计), for the badges.
 * @returns six numbers
 * @throws ApiError auth
 * Source: specification § 订单管理 / 订单汇总统计
 */
export const orderStatistics = (): Promise<OrderStatistics> =>
  get<OrderStatistics>(
    '/order/statistics',
    {},
    {
      auth: true,
      needs: ['count_id_no_pay', 'count_id_no_transfer', 'count_id_no_confirm', 'count_id_no_reputation'],
    },
  )

/**
 * The user's orders with their lines (获取所有订单), newest first.
 * @param params filter by state, refund, review and days; `page` from 1
 * @returns one page; past the last one it is empty. `goodsMap` and `logisticsMap` are keyed by order id
 * @throws ApiError auth
 * Source: specification § 订单管理 / 获取所有订单
 */
export const orderList = async (params: OrderListParams = {}): Promise<OrderListPage> => {
  const answer = await post<OrderListPage | null>('/order/list', params, {
    auth: true,
    kind: 'read',
    answers: { 700: null },
  })
  return {
    ...toRecord<OrderListPage>(answer),
    orderList: toList(answer, 'id', 'status', 'amountReal'),
    goodsMap: Object.fromEntries(
      Object.entries(answer?.goodsMap ?? {}).map(([id, lines]) => [id, linesOf(lines)]),
    ),
    logisticsMap: answer?.logisticsMap ?? {},
  }
}

/**
 * One order with lines, receiver, parcel traces and log (订单详情).
 * @param id the order
 * @returns the order, or null when the user has none with this id
 * @throws ApiError auth
 * Source: specification § 订单管理 / 订单详情
 */
export const orderDetail = async (id: Id): Promise<OrderDetail | null> => {
  const answer = await get<OrderDetail | null>(
    '/order/detail',
    { id },
    {
      auth: true,
      answers: { 700: null },
      needs: ['orderInfo.id', 'orderInfo.status', 'orderInfo.amountReal'],
    },
  )
  return answer ? { ...answer, goods: linesOf(answer.goods) } : null
}

/**
 * Reviews the lines of an order (评价接口). Whether it happened: `orderDetail`, state 4.
 * @param params JSON text of grade, words (at most 200 characters) and pictures by line; the token joins it here
 * @throws ApiError auth; business: the order is not to be reviewed
 * Source: specification § 订单管理 / 评价接口
 */
export const orderReputation = (params: OrderReputationParams): Promise<void> =>
  post<void>('/order/reputation', params, { auth: { json: 'postJsonString' } })
