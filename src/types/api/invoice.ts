import type { DateTime, ExtJson, Id, PageQuery, Yuan } from './common'

/** An invoice the caller has asked for. */
export interface Invoice {
  id: Id
  /** Name on the invoice: company or person */
  comName: string
  /** Tax number */
  tfn?: string
  amount: Yuan
  /** What was bought */
  consumption: string
  remark?: string
  /** 0 waiting, 1 refused, 2 in work, 3 issued */
  status: 0 | 1 | 2 | 3
  statusStr?: string
  /** Why it was refused, where the server says it */
  rejectionReason?: string
  /** Address of the issued invoice */
  file?: string
  email?: string
  orderId?: Id
  extJson?: ExtJson
  dateAdd: DateTime
  dateUpdate?: DateTime
}

export interface InvoiceApplyParams {
  comName: string
  /** Tax number; companies need one */
  tfn?: string
  amount: Yuan
  /** What was bought */
  consumption: string
  remark?: string
  /** JSON text of an `ExtJson`: address, bank, account */
  extJsonStr?: string
  orderId?: Id
  /** Where the invoice is sent */
  email?: string
}

export type InvoiceListParams = PageQuery
