import type { QueueLog, QueueTicket, QueueType } from '../../../src/types/api/queuing'
import { noData } from '../http/refusal'
import type { Shop } from '../shop'
import { dayOf } from './clock'

export interface QueueRow {
  id: number
  name: string
  descript: string | null
  service_window: string | null
  minitus: number
  date_begin: string
  date_end: string
  weekdays: string
  number_totle: number
  crowd: number
  paixu: number
  day: string
  cur_number: number
  number_get: number
  called_at: string
}

export interface TicketRow {
  id: number
  type_id: number
  uid: number
  day: string
  number: number
  status: 0 | 1 | 2 | 3
  mobile: string | null
  date_add: string
  date_called: string | null
  date_update: string | null
}

export const queuesOf = (shop: Shop) => shop.db.all<QueueRow>('SELECT * FROM queue_type ORDER BY paixu, id')

export const findQueue = (shop: Shop, id: number) =>
  shop.db.get<QueueRow>('SELECT * FROM queue_type WHERE id = ?', id) ?? noData('队列不存在')

const weekday = (day: string) => String(new Date(`${day}T00:00:00Z`).getUTCDay())

/** Opening and closing of a queue on a day; nothing on days it stays closed. */
export function hoursOn(queue: QueueRow, day: string): { open: string; close: string } | undefined {
  if (!queue.weekdays.includes(weekday(day))) return undefined
  const close = queue.date_end === '24:00' ? '23:59:59' : `${queue.date_end}:00`
  return { open: `${day} ${queue.date_begin}:00`, close: `${day} ${close}` }
}

/** 0 open, 1 closed, 2 full. */
export function stateOf(queue: QueueRow, now: string): QueueType['status'] {
  const hours = hoursOn(queue, dayOf(now))
  if (!hours || now < hours.open || now >= hours.close) return 1
  return queue.number_totle > 0 && queue.number_get >= queue.number_totle ? 2 : 0
}

const TYPE_STATES = ['可取号', '未开放', '已约满'] as const
const TICKET_STATES = ['排队中', '请到窗口', '已完成', '已过号'] as const

export function toQueueType(queue: QueueRow, now: string): QueueType {
  const status = stateOf(queue, now)
  return {
    id: queue.id,
    name: queue.name,
    descript: queue.descript ?? undefined,
    status,
    statusStr: TYPE_STATES[status],
    curNumber: queue.cur_number,
    numberGet: queue.number_get,
    numberTotle: queue.number_totle || undefined,
    minitus: queue.minitus,
    dateBegin: queue.date_begin,
    dateEnd: queue.date_end,
    paixu: queue.paixu,
  }
}

export const toQueueLog = (ticket: TicketRow, queue: QueueRow): QueueLog => ({
  id: ticket.id,
  number: ticket.number,
  status: ticket.status,
  statusStr: TICKET_STATES[ticket.status],
  typeId: ticket.type_id,
  typeName: queue.name,
  mobile: ticket.mobile ?? undefined,
  serviceWindow: queue.service_window ?? undefined,
  dateAdd: ticket.date_add,
  dateUpdate: ticket.date_update ?? undefined,
})

export const toTicket = (ticket: TicketRow, queue: QueueRow, now: string): QueueTicket => ({
  queuingLog: toQueueLog(ticket, queue),
  queuingUpType: toQueueType(queue, now),
})
