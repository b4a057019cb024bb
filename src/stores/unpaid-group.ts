import { shopNow } from '@/lib/clock'
import { defineKey } from '@/lib/storage'
import { orderList, pingtuanMyJoined, pingtuanOpen } from '@/services'
import type { DateTime, Id } from '@/types/api/common'
import { parseDate } from '@/utils/date'

/** A group that its leader has opened and not paid yet: no read of the API shows it. */
interface UnpaidGroup {
  uid: Id
  goodsId: Id
  tuanId: Id
  dateEnd: DateTime
}

const MOST = 10

const kept = defineKey<UnpaidGroup[]>('unpaid-groups', 1, [])

const usable = () => kept.get().filter(({ dateEnd }) => parseDate(dateEnd) > shopNow())

/** The group that waits for its leader's payment on this device, if any. */
export const unpaidGroup = (uid: Id, goodsId: Id): Id | undefined =>
  usable().find((group) => group.uid === uid && group.goodsId === goodsId)?.tuanId

const forget = (tuanId: Id) => kept.set(usable().filter((group) => group.tuanId !== tuanId))

/** Taps that come while a group is being opened get that group. */
const opening = new Map<string, Promise<Id>>()

const open = async (uid: Id, goodsId: Id): Promise<Id> => {
  const known = unpaidGroup(uid, goodsId)
  if (known !== undefined) {
    const paid = await pingtuanMyJoined({ tuanId: known, page: 1, pageSize: 1 })
    if (paid.result.length === 0) return known
    forget(known)
  }
  const { id, dateEnd } = await pingtuanOpen(goodsId)
  kept.set([{ uid, goodsId, tuanId: id, dateEnd }, ...usable()].slice(0, MOST))
  return id
}

/**
 * The group a leader is about to pay: the one that waits for the payment already, else a new one.
 * @throws ApiError
 */
export const groupToPay = (uid: Id, goodsId: Id): Promise<Id> => {
  const key = `${uid}/${goodsId}`
  const running = opening.get(key)
  if (running) return running
  const promise = open(uid, goodsId).finally(() => opening.delete(key))
  opening.set(key, promise)
  return promise
}

/** The user's order of a group that still waits for its payment; it holds the seat. */
export const unpaidOrderOf = async (tuanId: Id): Promise<Id | undefined> => {
  const { orderList: orders } = await orderList({ status: 0, page: 1, pageSize: 50 })
  return orders.find((order) => order.pingtuanOpenId === tuanId)?.id
}
