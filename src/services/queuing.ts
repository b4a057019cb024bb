import { get, post } from '@/lib/http'
import { toList, toRecord } from '@/lib/http/shapes'
import type { Id } from '@/types/api/common'
import type { QueueLog, QueueTicket, QueueType } from '@/types/api/queuing'

/**
 * The shop's queues (获取所有的队列).
 * @param status 0 open, 1 closed, 2 full; left out: all
 * @returns the queues
 * @throws ApiError
 * Source: specification § 排队叫号 / 获取所有的队列
 */
export const queuingTypes = async (status?: QueueType['status']): Promise<QueueType[]> =>
  toList(
    await get('/queuing/types', { status }, { answers: { 700: [] } }),
    'id',
    'name',
    'status',
    'curNumber',
  )

/**
 * Takes a number (取号). Whether it happened: `queuingMy` of this queue with status 0.
 * @param typeId the queue
 * @param mobile phone that may be told of the progress
 * @returns the number where the server answers it, else null
 * @throws ApiError auth; business: the queue is closed or full, or the caller is waiting in it already
 * Source: specification § 排队叫号 / 取号
 */
export const queuingGet = async (typeId: Id, mobile?: string): Promise<QueueLog | null> =>
  toRecord(await post('/queuing/get', { typeId, mobile }, { auth: true }))

/**
 * The caller's numbers with their queues (我的取号情况).
 * @param typeId only this queue; left out: all
 * @param status 0 waiting, 1 being served, 2 done, 3 passed; left out: all
 * @returns the numbers
 * @throws ApiError auth
 * Source: specification § 排队叫号 / 我的取号情况
 */
export const queuingMy = async (typeId?: Id, status?: QueueLog['status']): Promise<QueueTicket[]> =>
  toList(
    await get('/queuing/my', { typeId, status }, { auth: true, answers: { 700: [] } }),
    'queuingLog.number',
    'queuingLog.status',
    'queuingUpType.curNumber',
  )
