import type { DateTime, Day, ExtJson, Id, JsonText, PageQuery, RegionId, Yuan } from './common'
import type { MyCoupon } from './coupon'
import type { Reputation } from './goods'

/** One line of an order to be created. */
export type OrderGoodsInput = {
  goodsId: Id
  number: number
  /** Pairs property:value, e.g. `4:15,2:10`; empty when there is nothing to choose. */
  propertyChildIds: string
  /** 0 express, 1 EMS, 2 ordinary post. */
  logisticsType: 0 | 1 | 2
  /** uid of the user who shared the goods (distribution). */
  inviter_id?: Id
  /** Days of goods with daily prices. */
  days?: Day[]
  goodsAdditionList?: { id: Id; pid: Id }[]
}

/** For `score` points `money` is deducted, again and again when `loop`. */
export interface ScoreDeductionRule {
  id: Id
  score: number
  money: Yuan
  loop: boolean
}

/** What an order would cost. Nothing has been stored. */
export interface OrderCalc {
  /** Points to pay. */
  score: number
  /** An address is needed. */
  isNeedLogistics: boolean
  /** Goods. */
  amountTotle: Yuan
  /** Freight; 99999 and more = the region is not served. */
  amountLogistics: Yuan
  /** What has to be paid. */
  amountReal?: Yuan
  goodsNumber?: number
  /** The user's coupons that fit this order. */
  couponUserList?: MyCoupon[]
  /** The coupons the server proposes. */
  couponId?: Id[]
  couponAmount?: Yuan
  deductionMoney?: Yuan
  scoreDeductionRules?: ScoreDeductionRule[]
  /** What the chosen extras cost, by their name. */
  goodsAdditionalPriceMap?: Record<string, Yuan>
}

/** -1 closed, 0 unpaid, 1 paid, 2 shipped, 3 received and to be reviewed, 4 done. */
export type OrderStatus = -1 | 0 | 1 | 2 | 3 | 4

/** `kd` delivery, `zq` collected by the buyer, `keloop` local courier. */
export type DeliveryMode = 'kd' | 'zq' | 'keloop'

export interface OrderInfo {
  id: Id
  orderNumber: string
  status: OrderStatus
  statusStr: string
  /** Goods. */
  amount: Yuan
  /** Freight. */
  amountLogistics: Yuan
  /** To be paid. */
  amountReal: Yuan
  /** Points to pay. */
  score: number
  goodsNumber: number
  remark?: string
  dateAdd: DateTime
  dateUpdate?: DateTime
  /** When an unpaid order closes by itself, or when it was closed. */
  dateClose?: DateTime
  datePay?: DateTime
  payNumber?: string
  isPay: boolean
  isNeedLogistics: boolean
  hasRefund: boolean
  isCanHx?: boolean
  /** Redeem code: whoever knows it can redeem the order. */
  hxNumber?: string
  pingtuanOpenId?: Id
  isSuccessPingtuan?: boolean
  shopId?: Id
  shopIdZt?: Id
  shopNameZt?: string
  peisongType?: DeliveryMode
  orderType?: number
  type?: number
  refundStatus?: number
  amountCoupons?: Yuan
  amountBalance?: Yuan
  amountCard?: Yuan
  amountTax?: Yuan
  amountRefundTotal?: Yuan
  /** Points spent as a deduction. */
  scoreDeduction?: number
  ip?: string
  uid: Id
  userId?: number
  differHours?: number
}

export type OrderCreated = OrderInfo

export interface OrderGoods {
  /** The line's id: reviews and refunds name it. */
  id: Id
  orderId: Id
  goodsId: Id
  goodsName: string
  pic: string
  number: number
  amount: Yuan
  score?: number
  amountSingle?: Yuan
  /** What is left of `amount` after the line's shares of coupons and points: the bound of refunds. */
  amountReal?: Yuan
  /** Chosen SKU as text. */
  property?: string
  propertyChildIds?: string
  goodReputation?: Reputation
  goodReputationStr?: string
  goodReputationRemark?: string
  dateReputation?: DateTime
  /** Allowed kinds of refund separated by commas: 0 refund, 1 return and refund, 2 exchange. */
  afterSale?: string
  uid?: Id
  userId?: number
  unit?: string
  weight?: number
  refundStatus?: number
  status?: number
}

export interface OrderLogistics {
  linkMan: string
  mobile: string
  address: string
  provinceStr: string
  cityStr: string
  areaStr?: string
  streetStr?: string
  provinceId?: RegionId
  cityId?: RegionId
  districtId?: RegionId
  streetId?: RegionId
  code?: string
  idcard?: string
  shipperCode?: string
  shipperName?: string
  trackingNumber?: string
  /** 1 = Dada courier. */
  type?: number
  orderId?: Id
  status?: number
  dateAdd?: DateTime
  dateUpdate?: DateTime
}

export interface OrderLog {
  id: Id
  orderId: Id
  /**
   * -1 closed, 0 created, 1 paid, 2 shipped, 3 received, 4 reviewed, 5 price changed, 6 completed, 7 refund,
   * 8 split, 11 paid by somebody else, 21 redeemed, 100 supplement.
   */
  type: number
  typeStr: string
  remark?: string
  dateAdd: DateTime
}

/** A courier's own record, passed through with the courier's spelling. */
export interface LogisticsTrace {
  AcceptStation: string
  AcceptTime: string
}

/** One parcel of an order; `traces` is JSON text of `LogisticsTrace[]`. */
export interface OrderShipper {
  shipperName: string
  trackingNumber: string
  shipperCode?: string
  traces?: JsonText<LogisticsTrace[]>
}

export interface OrderListPage {
  orderList: OrderInfo[]
  /** Lines by order id. */
  goodsMap: Record<string, OrderGoods[]>
  /** Receivers by order id. */
  logisticsMap: Record<string, OrderLogistics>
  totalRow?: number
  totalPage?: number
}

export interface OrderDetail {
  orderInfo: OrderInfo
  goods: OrderGoods[]
  /** Missing for orders without delivery. */
  logistics?: OrderLogistics
  logisticsTraces?: LogisticsTrace[]
  /** All parcels, when there are any. */
  orderLogisticsShippers?: OrderShipper[]
  logs?: OrderLog[]
  extJson?: ExtJson
  orderStores?: { goodsId: Id; stores: number }[]
  /** What was bought as a code: `type` 0 text, 1 picture. */
  goodsCoupons?: { id: Id; type: 0 | 1; coupon: string }[]
}

/** Numbers of orders by state. */
export interface OrderStatistics {
  /** To be paid. */
  count_id_no_pay: number
  /** Paid, to be shipped. */
  count_id_no_transfer: number
  /** Shipped, to be received. */
  count_id_no_confirm: number
  /** Received, to be reviewed. */
  count_id_no_reputation: number
  /** Reviewed. */
  count_id_success: number
  count_id_close: number
}

/** Goods subscribed to for a time: `unit` 0 day, 1 month, 2 year. */
export type OrderPeriod = {
  unit: 0 | 1 | 2
  duration: number
  dateStart: Day
}

type OrderDraft = {
  goodsJsonStr: JsonText<OrderGoodsInput[]>
  /** Note of the buyer. */
  remark?: string
  peisongType?: DeliveryMode
  provinceId?: RegionId
  cityId?: RegionId
  districtId?: RegionId
  streetId?: RegionId
  address?: string
  linkMan?: string
  mobile?: string
  /** Postal code. */
  code?: string
  /** Identity card number, for international parcels. */
  idcard?: string
  /** Own coupon (`MyCoupon.id`), or several separated by commas. */
  couponId?: Id | string
  /** Points to spend as a deduction. */
  deductionScore?: number
  kjid?: Id
  /** The group to join (`PingtuanOpened.id`). */
  pingtuanOpenId?: Id
  /** `true` = with a redeem code. */
  isCanHx?: boolean
  /** Minutes after which the unpaid order closes. */
  expireMinutes?: number
  /** Only the lines of this shop, when they span several. */
  filterShopId?: Id
  /** Shop where the buyer collects the goods. */
  shopIdZt?: Id
  shopNameZt?: string
  /** 1 = pay on delivery. */
  payOnDelivery?: 0 | 1
  orderPeriod?: JsonText<OrderPeriod>
  trips?: string
  autoDeliver?: boolean
  dadaShopNo?: string
  dadaLat?: string
  dadaLng?: string
}

/** Only computes; nothing is stored. */
export type OrderCalcParams = OrderDraft & {
  calculate: true
  extJsonStr?: JsonText<ExtJson>
}

/** Creates the order. */
export type OrderCreateParams = OrderDraft & {
  calculate?: false
  /** Carries the submit's key: after a lost answer the order is found by it. */
  extJsonStr: JsonText<ExtJson>
}

export type OrderListParams = PageQuery & {
  status?: OrderStatus
  /** Several states separated by commas. */
  statusBatch?: string
  /** Only orders with a refund. */
  hasRefund?: boolean
  goodReputation?: Reputation
  orderNumber?: string
  /** Words in the name of a line's goods. */
  goodsName?: string
  shopId?: Id
  /** First and last day of creation. */
  dateAddBegin?: Day
  dateAddEnd?: Day
}

/** A review of an order's lines; the request core adds the session's token to the text. */
export type OrderReputationInput = {
  orderId: Id
  reputations: {
    /** `OrderGoods.id`. */
    id: Id
    reputation: Reputation
    /** At most 200 characters. */
    remark?: string
    /** Stars, 1 to 5. */
    reputationNumber?: number
    /** Addresses of uploaded pictures. */
    pics?: string[]
  }[]
}

export type OrderReputationParams = {
  postJsonString: JsonText<OrderReputationInput>
}
