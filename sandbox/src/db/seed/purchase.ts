import { CASH, credit } from '../../domain/books'
import { addMinutes } from '../../domain/clock'
import { placeOrder } from '../../domain/order-create'
import { confirmOrder, shipOrder } from '../../domain/order-moves'
import { payOrders } from '../../domain/order-pay'
import type { OrderRow } from '../../domain/order-row'
import { skusOf } from '../../domain/sku'
import type { Shop } from '../../shop'
import { HOME } from './addresses'
import { shopAt } from './moment'

export interface Purchase {
  time: string
  uid: number
  goodsId: number
  number?: number
  /** Names of the chosen values, joined with '/' */
  values?: string
  inviterId?: number
  pingtuanOpenId?: number
}

function choiceOf(shop: Shop, goodsId: number, values: string | undefined): string {
  const wanted = values?.split('/') ?? []
  const sku = skusOf(shop, goodsId).find((each) =>
    wanted.every((value) => each.property_child_names.includes(`:${value},`)),
  )
  return sku?.property_child_ids ?? ''
}

/** Somebody buys something and pays it from money put in just before. */
export function purchase(shop: Shop, { time, uid, goodsId, number = 1, ...more }: Purchase): OrderRow {
  const past = shopAt(shop, time)
  const propertyChildIds = choiceOf(shop, goodsId, more.values)
  const order = placeOrder(
    past,
    uid,
    {
      lines: [
        {
          goodsId,
          number,
          propertyChildIds,
          logisticsType: 0,
          days: [],
          additions: [],
          inviterId: more.inviterId,
        },
      ],
      peisongType: 'kd',
      receiver: HOME,
      couponIds: [],
      deductionScore: 0,
      pingtuanOpenId: more.pingtuanOpenId,
    },
    { extJson: {}, isCanHx: false, ip: '127.0.0.1' },
  )
  credit(past, uid, { amountFen: order.amount_real, type: CASH.recharge, remark: '账户充值' })
  payOrders(shopAt(shop, addMinutes(time, 1)), uid, [order.id])
  return order
}

/** The order is sent an hour later and received a day after that. */
export function deliver(shop: Shop, { id, uid }: OrderRow, time: string): void {
  const parcel = { shipperName: '门店骑手 陈师傅', trackingNumber: `XS4467${id}` }
  shipOrder(shopAt(shop, addMinutes(time, 60)), id, parcel)
  confirmOrder(shopAt(shop, addMinutes(time, 1500)), uid, id)
}
