import type { DateTime, Id, PageQuery } from './common'

/** The group-buying setting of a goods. Spellings (`numberPersion`, `numberSucccess`) are those of the API. */
export interface PingtuanSet {
  /** The `pingtuanId` of the other records, not the number of a group */
  id: Id
  /** People needed */
  numberPersion: number
  numberDoing: number
  numberSucccess: number
  /** A group that is not complete after so many hours fails and is refunded */
  timeoutHours: number
  /** 0 refund into the wallet, 1 back the way it was paid */
  refundType: 0 | 1
  refundTypeStr: string
  /** 0 normal, 1 switched off */
  status: 0 | 1
  statusStr: string
  dateAdd: DateTime
  dateEnd: DateTime
}

/** The setting of one goods among several. */
export interface PingtuanSetOfGoods extends PingtuanSet {
  goodsId: Id
}

/** A group just opened by the caller; others see it once the caller has paid. */
export interface PingtuanOpened {
  /** Number of the group (`tuanId`): `pingtuanOpenId` of the order */
  id: Id
  pingtuanId: Id
  goodsId: Id
  dateEnd: DateTime
}

/** A group of buyers. */
export interface Tuan {
  /** Number of the group (`tuanId`) */
  id: Id
  pingtuanId: Id
  goodsId: Id
  /** Who opened it */
  uid?: Id
  /** People so far */
  helpNumber: number
  /** 0 running, 1 failed, 2 complete */
  status: 0 | 1 | 2
  statusStr: string
  dateAdd: DateTime
  dateEnd: DateTime
  dateUpdate?: DateTime
  apiExtUser?: { nick?: string; avatarUrl?: string }
}

/** One member of a group. */
export interface TuanJoinUser {
  id: Id
  pingtuanId: Id
  /** Number of the group (`tuanId`) */
  pingtuanJoiner: Id
  goodsId?: Id
  orderId?: Id
  /** Who opened the group */
  uidJoiner?: Id
  /** This member */
  uidHelp: Id
  dateAdd: DateTime
  apiExtUserHelp?: { nick?: string; avatarUrl?: string }
}

export interface PingtuanListParams extends PageQuery {
  goodsId: Id
  /** 0 running, 1 failed, 2 complete */
  status?: Tuan['status']
}

export interface PingtuanMyJoinedParams extends PageQuery {
  goodsId?: Id
  orderId?: Id
  pingtuanId?: Id
  /** Number of a group (`PingtuanOpened.id`) */
  tuanId?: Id
}
