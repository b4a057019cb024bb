import type { DateTime, ExtJson, Id, PageQuery, Yuan } from './common'

/** Money left with the shop as a security. */
export interface Deposit {
  id: Id
  number?: string
  amount: Yuan
  /** 0 unpaid, 1 paid (can be asked back), 2 returned */
  status: 0 | 1 | 2
  statusStr: string
  /** Asked back and not answered yet, where the server says it */
  askedBack?: boolean
  /** Why it was not given back, where the server says it */
  rejectionReason?: string
  /** The payer's own reference */
  refCode?: string
  remark?: string
  extJson?: ExtJson
  dateAdd: DateTime
  dateUpdate?: DateTime
}

export interface PayDepositParams {
  amount: Yuan
  remark?: string
  /** Own reference: tells afterwards which deposit in the list is this one */
  refCode?: string
  /** JSON text of an `ExtJson` */
  extJsonStr?: string
}

export interface DepositListParams extends PageQuery {
  status?: Deposit['status']
}
