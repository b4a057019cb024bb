import { z } from 'zod'
import type { BillDiscount, PaidBill, PayLog, RechargeRule, WxPayment } from '../../../src/types/api/payment'
import { billDiscounts, payBill } from '../domain/bill'
import { toFen, toYuan } from '../domain/money'
import '../domain/order-next-action'
import { startPayment, toPayLog, toWxPayment, type PayLogRow } from '../domain/payment'
import { rechargeRules } from '../domain/recharge'
import { Where } from '../domain/where'
import { BASE } from '../http/envelope'
import { jsonInt } from '../http/json-params'
import { listOrNone } from '../http/lists'
import { bool, day, int, json, page, pageSize, text, yuan } from '../http/params'
import { route, type Route } from '../http/route'

const recharge = {
  money: yuan(),
  remark: text(200).optional(),
  nextAction: json(z.looseObject({ type: jsonInt({ min: 0, max: 99 }) }, { error: '应为对象' })).optional(),
}

export const routes: Route[] = [
  route({
    method: 'rechargeSendRules',
    verb: 'get',
    paths: ['/user/recharge/send/rule'],
    params: z.object({}),
    handler: ({ shop }): RechargeRule[] =>
      listOrNone(rechargeRules(shop)).map(({ id, confine, send, loop }) => ({
        ...{ id, confine: toYuan(confine), send: toYuan(send), loop: loop === 1 },
      })),
  }),
  route({
    method: 'wxpay',
    verb: 'post',
    paths: ['/pay/wx/wxapp'],
    auth: 'token',
    params: z.object({ ...recharge, payName: text(100).optional() }),
    handler: ({ params, shop, uid }): WxPayment =>
      toWxPayment(shop, startPayment(shop, uid, { ...params, money: toFen(params.money), gate: 'WXAPP' })),
  }),
  route({
    method: 'alipay',
    verb: 'post',
    paths: ['/pay/alipay/semiAutomatic/payurl'],
    auth: 'token',
    params: z.object(recharge),
    handler: ({ params, shop, uid }): string => {
      const row = startPayment(shop, uid, { ...params, money: toFen(params.money), gate: 'ALIPAY' })
      return `${BASE}/_sandbox/${shop.sub}/alipay/${row.prepay_id}`
    },
  }),
  route({
    method: 'payLogs',
    verb: 'post',
    paths: ['/user/payLogs'],
    auth: 'token',
    params: z.object({
      orderNo: text(40).optional(),
      status: int({ min: 0, max: 2 }).optional(),
      recharge: bool().optional(),
      dateAddBegin: day().optional(),
      dateAddEnd: day().optional(),
      page: page(),
      pageSize: pageSize(),
    }),
    handler: ({ params, shop, uid }): PayLog[] => {
      const where = new Where()
        .and('uid = ?', uid)
        .when(params.orderNo, 'order_no = ?')
        .when(params.status, 'status = ?')
        .when(params.recharge, '(next_action IS NULL) = ?')
        .when(params.dateAddBegin, "date_add >= ? || ' 00:00:00'")
        .when(params.dateAddEnd, "date_add <= ? || ' 23:59:59'")
      const rows = shop.db.all<PayLogRow>(
        `SELECT * FROM pay_log ${where} ORDER BY id DESC LIMIT ? OFFSET ?`,
        ...[...where.values, params.pageSize, (params.page - 1) * params.pageSize],
      )
      return listOrNone(rows.map(toPayLog))
    },
  }),
  route({
    method: 'payBillDiscounts',
    verb: 'get',
    paths: ['/payBill/discounts'],
    params: z.object({}),
    handler: ({ shop }): BillDiscount[] =>
      listOrNone(billDiscounts(shop)).map(({ id, consume, discounts, loop }) => ({
        ...{ id, consume: toYuan(consume), discounts: toYuan(discounts), loop: loop === 1 },
      })),
  }),
  route({
    method: 'payBill',
    verb: 'post',
    paths: ['/payBill/pay'],
    auth: 'token',
    params: z.object({ money: yuan() }),
    handler: ({ params, shop, uid }): PaidBill => payBill(shop, uid, toFen(params.money)),
  }),
]
