import type { DateTime, Id } from './common'

/** A queue people take numbers in: a table for two, a counter. */
export interface QueueType {
  id: Id
  name: string
  descript?: string
  /** 0 open, 1 closed, 2 full */
  status: 0 | 1 | 2
  statusStr?: string
  /** The number being served */
  curNumber: number
  /** Numbers taken so far, and how many there are */
  numberGet?: number
  numberTotle?: number
  /** Minutes each number takes */
  minitus: number
  /** Opening hours, `HH:mm` */
  dateBegin?: string
  dateEnd?: string
  /** Place in the list */
  paixu?: number
}

/** A number taken. */
export interface QueueLog {
  id: Id
  number: number
  /** 0 waiting, 1 being served, 2 done, 3 passed */
  status: 0 | 1 | 2 | 3
  statusStr: string
  typeId?: Id
  typeName?: string
  mobile?: string
  /** Where the number is served */
  serviceWindow?: string
  dateAdd: DateTime
  dateUpdate?: DateTime
}

/** A number with its queue. Minutes to wait: (number − curNumber − 1) × minitus, not below 0. */
export interface QueueTicket {
  queuingLog: QueueLog
  queuingUpType: QueueType
}
