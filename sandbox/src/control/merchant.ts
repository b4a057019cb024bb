import { z } from 'zod'
import { credit } from '../domain/books'
import { runDue } from '../domain/due'
import { toFen } from '../domain/money'
import { shipOrder } from '../domain/order-moves'
import { toOrderInfo } from '../domain/order-record'
import { findOrder } from '../domain/order-row'
import { answerRefund } from '../domain/refund'
import { answerWithdraw, userAmount } from '../domain/wallet'
import { bool, id, int, text, yuan } from '../http/params'
import { noData, Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { control } from './control'

const orderInfo = (shop: Shop, orderId: number) =>
  toOrderInfo(findOrder(shop, orderId) ?? noData('订单不存在'))

/** What the merchant does about orders, after-sale requests and wallets. */
export const controls = [
  control({
    verb: 'post',
    path: '/{sub}/merchant/credit',
    params: z.object({
      uid: id(),
      amount: yuan().default(0),
      score: int().default(0),
      remark: text().optional(),
    }),
    handler: ({ shop, params: { uid, amount, score, remark = '商家赠送' } }) => {
      if (!shop.db.get('SELECT 1 FROM user WHERE id = ?', uid)) throw new Refusal(700, '用户不存在')
      credit(shop, uid, { amountFen: toFen(amount), score, remark })
      return userAmount(shop, uid)
    },
  }),
  control({
    verb: 'post',
    path: '/{sub}/merchant/ship',
    params: z.object({
      orderId: id(),
      shipperName: text(40).optional(),
      shipperCode: text(20).optional(),
      trackingNumber: text(40).optional(),
    }),
    handler: ({ shop, params: { orderId, shipperName, shipperCode, trackingNumber } }) => {
      if ((shipperName === undefined) !== (trackingNumber === undefined)) {
        throw new Refusal(403, '参数 shipperName 与 trackingNumber 须一起填写')
      }
      runDue(shop)
      shipOrder(
        shop,
        orderId,
        shipperName && trackingNumber ? { shipperName, shipperCode, trackingNumber } : undefined,
      )
      return orderInfo(shop, orderId)
    },
  }),
  control({
    verb: 'post',
    path: '/{sub}/merchant/refund',
    params: z.object({ orderId: id(), agree: bool(), reason: text().optional() }),
    handler: ({ shop, params: { orderId, agree, reason } }) => {
      runDue(shop)
      answerRefund(shop, orderId, agree, reason)
      return orderInfo(shop, orderId)
    },
  }),
  control({
    verb: 'post',
    path: '/{sub}/merchant/withdraw',
    params: z.object({ id: id(), agree: bool(), reason: text().optional() }),
    handler: ({ shop, params }) => answerWithdraw(shop, params.id, params.agree, params.reason),
  }),
]
