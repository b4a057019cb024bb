import type { DateTime, Id, Yuan } from './common'

/** 0 refund, 1 return and refund, 2 exchange. */
export type RefundType = 0 | 1 | 2

/** 0 goods not received, 1 received. */
export type RefundLogisticsStatus = 0 | 1

export interface RefundApplyInfo {
  id: Id
  orderId: Id
  type: RefundType
  typeStr?: string
  logisticsStatus: RefundLogisticsStatus
  logisticsStatusStr?: string
  reason: string
  remark?: string
  amount: Yuan
  /** 0 new, 1 withdrawn, 2 refused, 3 in work, 4 done. */
  status: 0 | 1 | 2 | 3 | 4
  statusStr: string
  dateAdd: DateTime
  dateUpdate?: DateTime
  /** The line it is about; missing = the whole order. */
  orderGoodsId?: Id
  /** Pieces. */
  number?: number
}

export interface RefundApplyDetail {
  baseInfo: RefundApplyInfo
  pics?: { id?: Id; pic: string }[]
}

/** Money given back, or on its way. */
export interface OrderRefund {
  refundNo: string
  moneyRefund: Yuan
  /** 1 to be submitted, 2 at the bank, 3 done, 4 failed. */
  status: 1 | 2 | 3 | 4
  statusStr?: string
  remark?: string
  dateAdd: DateTime
  dateUpdate?: DateTime
  id?: Id
  orderId?: Id
}

export type RefundApplyParams = {
  orderId: Id
  type: RefundType
  logisticsStatus: RefundLogisticsStatus
  reason: string
  /** 0 for an exchange. */
  amount: Yuan
  remark?: string
  /** Addresses of uploaded pictures separated by commas. */
  pic?: string
  /** The line it is about (`OrderGoods.id`). */
  orderGoodsId?: Id
  /** Pieces. */
  number?: number
}
