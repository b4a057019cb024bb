import type { QueueLog, QueueTicket, QueueType } from '../../../src/types/api/queuing'
import { listOrNone } from '../http/lists'
import { noData, Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import {
  findQueue,
  queuesOf,
  stateOf,
  toQueueLog,
  toQueueType,
  toTicket,
  type QueueRow,
  type TicketRow,
} from './queue-row'
import { callNext, isIdle, settleQueue } from './queue-time'
import { Where } from './where'

/** The shop's queues in its order. */
export function listQueues(shop: Shop, status?: number): QueueType[] {
  const now = shop.now()
  const types = queuesOf(shop).map((queue) => toQueueType(settleQueue(shop, queue), now))
  return listOrNone(types.filter((type) => status === undefined || type.status === status))
}

const liveTicket = (shop: Shop, queue: QueueRow, uid: number) =>
  shop.db.get<TicketRow>(
    'SELECT * FROM queue_log WHERE type_id = ? AND uid = ? AND status IN (0, 1)',
    queue.id,
    uid,
  )

const findTicket = (shop: Shop, id: number) =>
  shop.db.get<TicketRow>('SELECT * FROM queue_log WHERE id = ?', id) ?? noData('号码不存在')

/**
 * Takes a number. Where nobody waits it is called at once.
 * @throws Refusal −1 the queue is closed or full, or the user has a number that still counts
 */
export function takeNumber(shop: Shop, uid: number, typeId: number, mobile?: string): QueueLog {
  return shop.tx(() => {
    const queue = settleQueue(shop, findQueue(shop, typeId))
    const now = shop.now()
    const live = liveTicket(shop, queue, uid)
    if (live) throw new Refusal(-1, `您已在「${queue.name}」取号：${live.number} 号`)
    const state = stateOf(queue, now)
    if (state === 1) throw new Refusal(-1, `「${queue.name}」未开放，开放时间 ${hoursText(queue)}`)
    if (state === 2) throw new Refusal(-1, `「${queue.name}」今日号码已取完`)
    const calledAtOnce = isIdle(queue, now)
    queue.number_get += 1
    const { lastId } = shop.db.run(
      'INSERT INTO queue_log (type_id, uid, day, number, mobile, date_add) VALUES (?, ?, ?, ?, ?, ?)',
      ...[queue.id, uid, queue.day, queue.number_get, mobile, now],
    )
    shop.db.run('UPDATE queue_type SET number_get = ? WHERE id = ?', queue.number_get, queue.id)
    if (calledAtOnce) callNext(shop, queue)
    return toQueueLog(findTicket(shop, lastId), queue)
  })
}

const hoursText = ({ descript, date_begin, date_end, weekdays }: QueueRow) =>
  weekdays.length < 7 && descript ? descript : `${date_begin}–${date_end}`

/** A user's numbers with their queues: those that count first, then the newest. */
export function myTickets(
  shop: Shop,
  uid: number,
  filter: { typeId?: number; status?: number },
): QueueTicket[] {
  const queues = new Map(queuesOf(shop).map((queue) => [queue.id, settleQueue(shop, queue)]))
  const where = new Where()
    .and('uid = ?', uid)
    .when(filter.typeId, 'type_id = ?')
    .when(filter.status, 'status = ?')
  const tickets = shop.db.all<TicketRow>(
    `SELECT * FROM queue_log ${where} ORDER BY status > 1, id DESC LIMIT 200`,
    ...where.values,
  )
  return listOrNone(
    tickets.flatMap((ticket) => {
      const queue = queues.get(ticket.type_id)
      return queue ? [toTicket(ticket, queue, shop.now())] : []
    }),
  )
}

/**
 * The merchant calls the next number. Who was called before has been served, or with `missed` has not come.
 */
export function callQueue(shop: Shop, typeId: number, missed: boolean): QueueType {
  return shop.tx(() => {
    const queue = settleQueue(shop, findQueue(shop, typeId))
    const now = shop.now()
    if (stateOf(queue, now) === 1) throw new Refusal(-1, `「${queue.name}」未开放`)
    if (queue.cur_number >= queue.number_get) throw new Refusal(-1, `「${queue.name}」没有等候的号码`)
    shop.db.run(
      'UPDATE queue_log SET status = ?, date_update = ? WHERE type_id = ? AND status = 1',
      ...[missed ? 3 : 2, now, typeId],
    )
    callNext(shop, queue)
    return toQueueType(queue, now)
  })
}
