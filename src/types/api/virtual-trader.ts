import type { DateTime, Id, PageQuery, Yuan } from './common'

/** Content sold by the shop: an article, a video, a key. What was paid for is only answered after the purchase. */
export interface VirtualGoods {
  id: Id
  name: string
  price: Yuan
  buyNumber?: number
  /** 0 on sale, 1 off sale */
  status: 0 | 1
  statusStr?: string
  dateAdd: DateTime
  dateUpdate?: DateTime
  /** HTML; present for buyers only */
  content?: string
  /** Free attributes set by the merchant (a video id, a download address); present for buyers only */
  jsonObj?: Record<string, string>
}

/** One purchase of the caller. `vId` is the id of the `VirtualGoods`. */
export interface VirtualBuyLog {
  id?: Id
  vId: Id
  uid: Id
  price: Yuan
  dateAdd: DateTime
}

export interface VirtualTraderListParams extends PageQuery {
  /** 0 on sale, 1 off sale */
  status?: 0 | 1
}

export type VirtualTraderMyBuyLogsParams = PageQuery
