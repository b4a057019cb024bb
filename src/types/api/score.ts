import type { DateTime, Day, Id, PageQuery } from './common'

/** When the shop gives points, and how many. */
export interface ScoreRule {
  id: Id
  /** `REG` registration, `CONSUME` purchase, `RECHARGE`, `goodReputation` review, `invite`, `sign` check-in, or the merchant's own */
  code: string
  codeStr?: string
  /** From how much on: yuan spent or recharged, days in a row, people invited; 0 without a condition */
  confine: number
  score: number
}

/** One daily check-in. */
export interface SignLog {
  id: Id
  uid: Id
  /** Days in a row, this one included */
  continuous: number
  score?: number
  dateAdd: DateTime
}

/** What the API answers to a check-in, where it answers anything. */
export interface ScoreSigned {
  score?: number
  continuous?: number
}

/** How a check-in ended: `repeated` means that today's was made before and nothing was given now. */
export type ScoreSignResult = { repeated: true } | ({ repeated: false } & ScoreSigned)

/** What a ticket was worth. */
export interface ScoreExchanged {
  /** Points added */
  score: number
}

/** One entry of the points account. */
export interface ScoreLog {
  id: Id
  /** 0 in, 1 out */
  behavior: 0 | 1
  /** 0 registration, 1 invitation, 2 check-in, 3 coupon or ticket, 4 back office, 5 recharge, 6 purchase, 7 review, 11 buying, 12 ticket */
  type: number
  typeStr: string
  score: number
  remark?: string
  dateAdd: DateTime
  uid?: Id
  /** Points after this entry */
  scoreLeft?: number
  statusStr?: string
}

export interface ScoreRulesParams {
  /** Only the rules of this code, e.g. `REG` */
  code?: string
}

export interface ScoreSignLogsParams extends PageQuery {
  /** First day, included */
  dateAddBegin?: Day
  /** Last day, included */
  dateAddEnd?: Day
}

export interface ScoreLogsParams extends PageQuery {
  behavior?: ScoreLog['behavior']
  type?: number
  /** Words in the remark */
  remark?: string
  /** First day, included */
  dateAddBegin?: Day
  /** Last day, included */
  dateAddEnd?: Day
}
