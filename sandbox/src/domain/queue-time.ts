import type { Shop } from '../shop'
import { addSeconds, dayOf } from './clock'
import { registerDue } from './due'
import { hoursOn, queuesOf, type QueueRow } from './queue-row'

/** A number that was called waits so long for its owner before it counts as passed. */
export const KEEP_MINUTES = 10

const keepSeconds = ({ minitus }: QueueRow) => Math.round(Math.max(minitus, KEEP_MINUTES) * 60)

/** When the number that is being served is done. */
const turnEnd = ({ called_at, minitus }: QueueRow) => addSeconds(called_at, Math.round(minitus * 60))

const isWaiting = ({ cur_number, number_get }: QueueRow) => cur_number < number_get

/** What other people and the day's limit make of the numbers taken. */
function withCrowd(queue: QueueRow): number {
  const wanted = Math.max(queue.number_get, queue.cur_number + queue.crowd)
  return queue.number_totle > 0 ? Math.max(queue.number_get, Math.min(wanted, queue.number_totle)) : wanted
}

const save = (shop: Shop, { day, cur_number, number_get, called_at, id }: QueueRow) =>
  void shop.db.run(
    'UPDATE queue_type SET day = ?, cur_number = ?, number_get = ?, called_at = ? WHERE id = ?',
    ...[day, cur_number, number_get, called_at, id],
  )

/** Calls the next number; somebody else joins at the end where the queue is popular. The row is changed, not yet saved. */
function callNumber(shop: Shop, queue: QueueRow, time: string): void {
  queue.cur_number += 1
  queue.called_at = time
  queue.number_get = withCrowd(queue)
  shop.db.run(
    'UPDATE queue_log SET status = 1, date_called = ?, date_update = ? WHERE type_id = ? AND day = ? AND number = ? AND status = 0',
    ...[time, time, queue.id, queue.day, queue.cur_number],
  )
}

/** Numbers of other days are passed; the counters begin anew, behind what was taken if the clock was turned back. */
function beginDay(shop: Shop, queue: QueueRow, day: string): void {
  const now = shop.now()
  const close = hoursOn(queue, queue.day)?.close ?? now
  shop.db.run(
    'UPDATE queue_log SET status = 3, date_update = ? WHERE type_id = ? AND day <> ? AND status IN (0, 1)',
    ...[close < now ? close : now, queue.id, day],
  )
  const taken = shop.db.get<{ most: number }>(
    'SELECT COALESCE(MAX(number), 0) AS most FROM queue_log WHERE type_id = ? AND day = ?',
    ...[queue.id, day],
  )
  const last = taken?.most ?? 0
  Object.assign(queue, { day, cur_number: last, number_get: last, called_at: '' })
}

/** At opening the first of the crowd is called. */
function open(shop: Shop, queue: QueueRow, time: string): void {
  queue.called_at = time
  queue.number_get = withCrowd(queue)
  if (queue.number_get > queue.cur_number) callNumber(shop, queue, time)
}

/** Whoever did not come when he was called has missed his turn; so have those who still wait at closing time. */
function pass(shop: Shop, queue: QueueRow, close?: string): void {
  const keep = keepSeconds(queue)
  const called = shop.db.all<{ id: number; date_called: string }>(
    'SELECT id, date_called FROM queue_log WHERE type_id = ? AND status = 1 AND date_called <= ?',
    ...[queue.id, addSeconds(shop.now(), -keep)],
  )
  for (const { id, date_called } of called)
    shop.db.run(
      'UPDATE queue_log SET status = 3, date_update = ? WHERE id = ?',
      ...[addSeconds(date_called, keep), id],
    )
  if (close === undefined || shop.now() < close) return
  shop.db.run(
    'UPDATE queue_log SET status = 3, date_update = ? WHERE type_id = ? AND status = 0',
    ...[close, queue.id],
  )
}

/** Brings a queue to the present: a number every so many minutes while it is open and somebody waits. */
export function settleQueue(shop: Shop, queue: QueueRow): QueueRow {
  const now = shop.now()
  const day = dayOf(now)
  const hours = hoursOn(queue, day)
  const before = JSON.stringify(queue)
  if (queue.day !== day) beginDay(shop, queue, day)
  if (hours && now >= hours.open) {
    if (queue.called_at === '') open(shop, queue, hours.open)
    const until = now < hours.close ? now : hours.close
    for (let next = turnEnd(queue); isWaiting(queue) && next <= until; next = turnEnd(queue))
      callNumber(shop, queue, next)
  }
  pass(shop, queue, hours?.close)
  if (JSON.stringify(queue) !== before) save(shop, queue)
  return queue
}

/** Whether nobody is being served, so that a new number is called at once. */
export const isIdle = (queue: QueueRow, now: string) =>
  !isWaiting(queue) && (queue.cur_number === 0 || turnEnd(queue) <= now)

/** Calls the next number now. */
export function callNext(shop: Shop, queue: QueueRow): void {
  callNumber(shop, queue, shop.now())
  save(shop, queue)
}

registerDue((shop) => queuesOf(shop).forEach((queue) => settleQueue(shop, queue)))
