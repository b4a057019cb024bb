import type { DateTime, Day, Id, PageQuery } from './common'

/** The caller's application to become a distributor. */
export interface FxApplyInfo {
  id?: Id
  name?: string
  mobile?: string
  /** 0 waiting, 1 refused (`remark` says why), 2 accepted */
  status: 0 | 1 | 2
  statusStr?: string
  remark?: string
  dateAdd?: DateTime
}

/** A member of the caller's team. Names ending in `s` are those of the member (the subordinate). */
export interface FxMember {
  id?: Id
  uids: Id
  nicks?: string
  /** Phone with its middle hidden */
  mobileMasks?: string
  avatarUrls?: string
  /** 1 invited by the caller, 2 invited by such a member */
  level: 1 | 2
  dateAdd: DateTime
}

/** One commission, from one line of a member's order. */
export interface Commission {
  id?: Id
  /** Yuan or points, as `unit` says */
  money: number
  /** 0 yuan, 1 points */
  unit: 0 | 1
  level: 1 | 2 | 3
  /** Per cent of the sale */
  bili: number
  /** Paid into the wallet, no longer pending */
  isSettlement: boolean
  /** The buyer */
  uids: Id
  nicks?: string
  orderId?: Id
  goodsName?: string
  dateAdd: DateTime
}

export interface FxMembersParams extends PageQuery {
  level?: FxMember['level']
  /** One member */
  uids?: Id
  /** First day, included */
  dateAddBegin?: Day
  /** Last day, included */
  dateAddEnd?: Day
}

export interface FxCommisionLogParams extends PageQuery {
  level?: Commission['level']
  unit?: Commission['unit']
  isSettlement?: boolean
  /** One buyer */
  uids?: Id
  /** First day, included */
  dateAddBegin?: Day
  /** Last day, included */
  dateAddEnd?: Day
}
