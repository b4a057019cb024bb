import type { DateTime, Day, Id, PageQuery, Yuan } from './common'

export interface UserAmount {
  /** What can be spent. */
  balance: Yuan
  /** Held back, e.g. by a withdrawal in work. */
  freeze: Yuan
  /** Points. */
  score: number
  totleConsumed: Yuan
  growth?: number
  scoreLastRound?: number
  fxCommisionPaying?: Yuan
  totalPayAmount?: Yuan
  totalPayNumber?: number
  totalScore?: number
  /** A payment password is set. */
  pwd?: boolean
}

/** 0 in, 1 out. */
export type Behavior = 0 | 1

export interface CashLog {
  id: Id
  amount: Yuan
  /** The wallet after this entry. */
  balance: Yuan
  freeze: Yuan
  behavior: Behavior
  /**
   * 0 recharge, 1 withdrawal done, 2 order paid, 3 refund, 4 booking fee, 5 knowledge goods, 6 commission,
   * 7 reward for sharing, 8 bill, 11 withdrawal applied for, 12 withdrawal failed, 100 deposit, 101 deposit back,
   * 110 membership, 120 income from goods, 130 profit share, 140 points.
   */
  type: number
  typeStr: string
  remark?: string
  dateAdd: DateTime
  uid?: Id
}

export interface WithdrawLog {
  id: Id
  number?: string
  money: Yuan
  moneyFee?: Yuan
  /** 0 waiting, 1 done, 2 refused, 3 at the bank. */
  status: 0 | 1 | 2 | 3
  statusStr: string
  remark?: string
  rejectionReason?: string
  dateAdd: DateTime
  dateUpdate?: DateTime
}

export type CashLogsParams = PageQuery & {
  behavior?: Behavior
  /** One kind, see `CashLog.type`. */
  type?: number
  /** Several kinds separated by commas. */
  types?: string
  orderId?: Id | string
  /** First and last day of creation. */
  dateAddBegin?: Day
  dateAddEnd?: Day
}

export type WithDrawLogsParams = PageQuery
