import { billPrice, payBill } from '../../domain/bill'
import '../../domain/order-next-action'
import { placeOrder, type OrderExtras } from '../../domain/order-create'
import { closeOrder, confirmOrder, shipOrder, type Parcel } from '../../domain/order-moves'
import { payOrders } from '../../domain/order-pay'
import type { LineRequest, OrderRequest } from '../../domain/order-request'
import { goodsOf, type OrderRow } from '../../domain/order-row'
import { settlePayment, startPayment } from '../../domain/payment'
import { reviewOrder } from '../../domain/reputation'
import { skusOf } from '../../domain/sku'
import { addMinutes } from '../../domain/clock'
import { pic } from '../../pictures/serve'
import type { Shop } from '../../shop'
import { HOME } from './addresses'
import { at, inMinutes, shopAt } from './moment'
import { DEMO } from './users'

/** [goods, pieces, chosen values joined with '/'] */
type Wanted = readonly [goodsId: number, number: number, values?: string]

interface OrderSeed {
  time: string
  lines: readonly Wanted[]
  extras?: Partial<OrderExtras>
  days?: string[]
  pickUp?: true
}

function lineOf(shop: Shop, [goodsId, number, values]: Wanted, days: string[]): LineRequest {
  const wanted = values?.split('/') ?? []
  const sku = skusOf(shop, goodsId).find((each) => {
    const names = each.property_child_names.split(',').filter(Boolean)
    return wanted.length > 0 && names.every((name, i) => name.endsWith(`:${wanted[i]}`))
  })
  const propertyChildIds = sku?.property_child_ids ?? ''
  return { goodsId, number, propertyChildIds, logisticsType: 0, days, additions: [] }
}

function place(shop: Shop, { time, lines, extras, days = [], pickUp }: OrderSeed): OrderRow {
  const past = shopAt(shop, time)
  const request: OrderRequest = {
    lines: lines.map((line) => lineOf(past, line, days)),
    peisongType: pickUp ? 'zq' : 'kd',
    receiver: HOME,
    couponIds: [],
    deductionScore: 0,
  }
  return placeOrder(past, DEMO, request, { extJson: {}, isCanHx: false, ip: '127.0.0.1', ...extras })
}

/** As WeChat does: the money enters the wallet and pays the order. */
function payByWeChat(shop: Shop, order: OrderRow, time: string): void {
  const past = shopAt(shop, time)
  const nextAction = { type: 0, id: order.id }
  const payment = startPayment(past, DEMO, {
    money: order.amount_real,
    gate: 'WXAPP',
    payName: '支付订单',
    nextAction,
  })
  settlePayment(past, payment.prepay_id, 'paid')
}

function recharge(shop: Shop, time: string, fen: number): void {
  const past = shopAt(shop, time)
  const payment = startPayment(past, DEMO, { money: fen, gate: 'WXAPP', payName: '账户充值' })
  settlePayment(past, payment.prepay_id, 'paid')
}

const SF: Parcel = { shipperName: '顺丰速运', shipperCode: 'SF', trackingNumber: 'SF1400628110237' }
const RIDER: Parcel = { shipperName: '门店骑手 陈师傅', trackingNumber: 'XS44710928' }
const RIDER_BEFORE: Parcel = { shipperName: '门店骑手 陈师傅', trackingNumber: 'XS44690315' }

/** Paid, shipped, received and reviewed long ago. */
function finished(
  shop: Shop,
  seed: OrderSeed,
  parcel: Parcel,
  words: readonly string[],
  photos: readonly string[],
): void {
  const order = place(shop, seed)
  payByWeChat(shop, order, addMinutes(seed.time, 1))
  shipOrder(shopAt(shop, addMinutes(seed.time, 40)), order.id, parcel)
  const received = shopAt(shop, addMinutes(seed.time, 1500))
  confirmOrder(received, DEMO, order.id)
  const reviews = goodsOf(shop, order.id).map(({ id }, i) => ({
    id,
    reputation: 2 as const,
    stars: 5,
    remark: words[i],
    pics: i === 0 ? photos.map(pic) : [],
  }))
  reviewOrder(shopAt(shop, addMinutes(seed.time, 2900)), DEMO, order.id, reviews)
}

/** Paid in the shop from the balance, so that 186.40 yuan are left. */
const BILL_FROM_BALANCE = 12_258

/** Bills paid in the shop before the demo begins: [days from now, fen before the discount]. */
const BILLS: readonly (readonly [days: number, fen: number])[] = [
  [-330, 104_650],
  [-240, 86_820],
  [-150, 72_340],
  [-85, 73_846],
]

function bills(shop: Shop): void {
  for (const [days, fen] of BILLS) {
    const past = shopAt(shop, at(shop, days, '18:26:00'))
    const nextAction = { type: 4, money: fen / 100, shopId: 1 }
    const payment = startPayment(past, DEMO, {
      money: billPrice(shop, fen),
      gate: 'WXAPP',
      payName: '优惠买单',
      nextAction,
    })
    settlePayment(past, payment.prepay_id, 'paid')
  }
}

/** The first coming weekday from the third day on; farm tickets are not sold on Tuesdays. */
function nextVisit(shop: Shop): string {
  const days = [3, 4, 5].map((day) => at(shop, day, '00:00:00').slice(0, 10))
  return days.find((day) => [1, 3, 4, 5].includes(new Date(`${day}T00:00:00Z`).getUTCDay())) ?? ''
}

/** The demo shopper's orders, one or more in every state, in the order they were placed. */
export function seedOrders(shop: Shop): void {
  bills(shop)
  finished(
    shop,
    {
      time: at(shop, -46, '19:12:08'),
      lines: [
        [1001, 1, '28–30 粒/简装'],
        [1011, 1],
      ],
    },
    RIDER_BEFORE,
    ['第三次回购了。放两天刚好软，用勺子挖着吃，一点都不涩，孩子一次能吃两个。', '脆，甜，大小也匀。'],
    ['kiwi-one', 'kiwi-pair', 'review-breakfast'],
  )
  finished(
    shop,
    {
      time: at(shop, -31, '10:40:52'),
      lines: [
        [1701, 1],
        [1702, 2],
      ],
    },
    SF,
    ['一提能用两个月，囤货价合适。', '柚子味不冲，娃自己愿意洗手。'],
    ['tissue-3'],
  )
  const cancelled = place(shop, { time: at(shop, -6, '15:05:31'), lines: [[1009, 1, '整个']] })
  closeOrder(shopAt(shop, at(shop, -6, '15:11:02')), DEMO, cancelled.id)

  recharge(shop, at(shop, -4, '09:05:17'), 30_000)
  const deli = place(shop, { time: at(shop, -3, '16:20:44'), lines: [[1205, 1, '半只/微辣']] })
  payOrders(shopAt(shop, at(shop, -3, '16:21:09')), DEMO, [deli.id])
  shipOrder(shopAt(shop, at(shop, -3, '16:35:00')), deli.id, RIDER_BEFORE)
  confirmOrder(shopAt(shop, at(shop, -3, '17:20:00')), DEMO, deli.id)

  payBill(shopAt(shop, at(shop, -2, '12:18:30')), DEMO, BILL_FROM_BALANCE, 1)

  const visit = place(shop, {
    time: inMinutes(shop, -26 * 60),
    lines: [[1711, 1, '一大一小']],
    days: [nextVisit(shop)],
    extras: { isCanHx: true },
  })
  payByWeChat(shop, visit, inMinutes(shop, -26 * 60 + 1))
  const cake = place(shop, {
    time: inMinutes(shop, -20 * 60),
    lines: [[1404, 1, '6 寸/芒果']],
    pickUp: true,
    extras: { isCanHx: true, shopIdZt: 1, remark: '祝福语：外婆生日快乐' },
  })
  payByWeChat(shop, cake, inMinutes(shop, -20 * 60 + 1))
  const fish = place(shop, {
    time: inMinutes(shop, -130),
    lines: [
      [1303, 1, '约 400g/去鳞去内脏'],
      [1108, 1],
    ],
  })
  payByWeChat(shop, fish, inMinutes(shop, -129))
  shipOrder(shopAt(shop, inMinutes(shop, -40)), fish.id, RIDER)
  const bread = place(shop, {
    time: inMinutes(shop, -18),
    lines: [
      [1402, 1],
      [1403, 1],
    ],
    extras: { remark: '放门口，别按门铃' },
  })
  payByWeChat(shop, bread, inMinutes(shop, -17))
  place(shop, { time: inMinutes(shop, -75), lines: [[1501, 1, '5kg']], extras: { expireMinutes: 24 * 60 } })
  place(shop, {
    time: inMinutes(shop, -9),
    lines: [
      [1001, 2, '22–25 粒/礼盒'],
      [1101, 3],
      [1010, 1, '即食'],
    ],
    extras: { expireMinutes: 12 * 60 },
  })
}
