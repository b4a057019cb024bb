import { z } from 'zod'
import type {
  OrderCalc,
  OrderDetail,
  OrderInfo,
  OrderListPage,
  OrderStatistics,
} from '../../../src/types/api/order'
import { readExtJson } from '../domain/ext-json'
import { calculateOrder } from '../domain/order-calc'
import { placeOrder } from '../domain/order-create'
import '../domain/order-due'
import { countOrders, listOrders } from '../domain/order-list'
import { closeOrder, confirmOrder, deleteOrder, redeemOrder } from '../domain/order-moves'
import { payOrders } from '../domain/order-pay'
import { orderGoods, orderLogistics, orderLogs, orderStores, toOrderInfo } from '../domain/order-record'
import { ownOrder } from '../domain/order-row'
import { parcelsOf } from '../domain/order-traces'
import { reviewOrder } from '../domain/reputation'
import { bool, day, id, ids, int, json, page, pageSize, text } from '../http/params'
import { route, type Route } from '../http/route'
import { orderParams, toExtras, toRequest } from './order-params'
import { reviewsJson } from './review-params'

const orderId = z.object({ orderId: id() })

export const routes: Route[] = [
  route({
    method: 'orderCreate',
    verb: 'post',
    paths: ['/order/create'],
    auth: 'token',
    params: orderParams,
    handler: ({ params, shop, uid, ip }): OrderCalc | OrderInfo => {
      const request = toRequest(params)
      if (params.calculate) return calculateOrder(shop, uid, request)
      return toOrderInfo(placeOrder(shop, uid, request, { ...toExtras(params), ip }))
    },
  }),
  route({
    method: 'orderClose',
    verb: 'post',
    paths: ['/order/close'],
    auth: 'token',
    params: orderId,
    handler: ({ params, shop, uid }) => closeOrder(shop, uid, params.orderId),
  }),
  route({
    method: 'orderDelete',
    verb: 'post',
    paths: ['/order/delete'],
    auth: 'token',
    params: orderId,
    handler: ({ params, shop, uid }) => deleteOrder(shop, uid, params.orderId),
  }),
  route({
    method: 'orderPay',
    verb: 'post',
    paths: ['/order/pay'],
    auth: 'token',
    params: z.object({ orderId: ids() }),
    handler: ({ params, shop, uid }) => payOrders(shop, uid, params.orderId),
  }),
  route({
    method: 'orderDelivery',
    verb: 'post',
    paths: ['/order/delivery'],
    auth: 'token',
    params: orderId,
    handler: ({ params, shop, uid }) => confirmOrder(shop, uid, params.orderId),
  }),
  route({
    method: 'orderHX',
    verb: 'post',
    paths: ['/order/hx'],
    params: z.object({ hxNumber: text(64) }),
    handler: ({ params, shop }) => void redeemOrder(shop, params.hxNumber.trim()),
  }),
  route({
    method: 'orderStatistics',
    verb: 'get',
    paths: ['/order/statistics'],
    auth: 'token',
    params: z.object({}),
    handler: ({ shop, uid }): OrderStatistics => countOrders(shop, uid),
  }),
  route({
    method: 'orderList',
    verb: 'post',
    paths: ['/order/list'],
    auth: 'token',
    params: z.object({
      status: int({ min: -1, max: 4 }).optional(),
      statusBatch: text(30)
        .regex(/^-?\d(,-?\d)*$/, '应为以逗号分隔的订单状态')
        .optional(),
      hasRefund: bool().optional(),
      goodReputation: int({ min: 0, max: 2 }).optional(),
      orderNumber: text(40).optional(),
      goodsName: text(60).optional(),
      shopId: id().optional(),
      dateAddBegin: day().optional(),
      dateAddEnd: day().optional(),
      page: page(),
      pageSize: pageSize(),
    }),
    handler: ({ params, shop, uid }): OrderListPage => listOrders(shop, uid, params),
  }),
  route({
    method: 'orderDetail',
    verb: 'get',
    paths: ['/order/detail'],
    auth: 'token',
    params: z.object({ id: id() }),
    handler: ({ params, shop, uid }): OrderDetail => {
      const order = ownOrder(shop, uid, params.id)
      const { shippers, traces } = parcelsOf(shop, order)
      return {
        orderInfo: toOrderInfo(order),
        goods: orderGoods(shop, order),
        logistics: orderLogistics(shop, order.id),
        logisticsTraces: traces.length > 0 ? traces : undefined,
        orderLogisticsShippers: shippers.length > 0 ? shippers : undefined,
        logs: orderLogs(shop, order.id),
        extJson: readExtJson(order.ext_json),
        orderStores: orderStores(shop, order.id),
      }
    },
  }),
  route({
    method: 'orderReputation',
    verb: 'post',
    paths: ['/order/reputation'],
    auth: 'token',
    tokenIn: 'postJsonString',
    params: z.object({ postJsonString: json(reviewsJson) }),
    handler: ({ params: { postJsonString }, shop, uid }) =>
      reviewOrder(shop, uid, postJsonString.orderId, postJsonString.reputations),
  }),
]
