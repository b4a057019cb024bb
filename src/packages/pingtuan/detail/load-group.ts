import { shopNow } from '@/lib/clock'
import { orderDetail, pingtuanJoinUsers, pingtuanList, pingtuanMyJoined } from '@/services'
import type { Id } from '@/types/api/common'
import type { OrderDetail } from '@/types/api/order'
import type { Tuan, TuanJoinUser } from '@/types/api/pingtuan'
import { parseDate } from '@/utils/date'

/**
 * `open`: can be joined or waits for its last members; `done`: complete; `failed`: out of time, everybody refunded;
 * `hidden`: not known, or its leader has not paid.
 */
export type GroupState = 'open' | 'done' | 'failed' | 'hidden'

export interface Group {
  id: Id
  state: GroupState
  tuan?: Tuan
  members: TuanJoinUser[]
  /** The caller is a member now. */
  isMember: boolean
  /** The caller's order in it, also after a refund. */
  order?: OrderDetail
}

const PAGE_SIZE = 50
const MOST_PAGES = 10

const findIn = async (goodsId: Id, tuanId: Id, status: Tuan['status']): Promise<Tuan | undefined> => {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { result } = await pingtuanList({ goodsId, status, page, pageSize: PAGE_SIZE })
    const found = result.find(({ id }) => id === tuanId)
    if (found || result.length < PAGE_SIZE) return found
  }
  return undefined
}

/** The API has no read of one group: it is looked for among the running ones, then the complete, then the failed. */
const findTuan = async (goodsId: Id, tuanId: Id): Promise<Tuan | undefined> =>
  (await findIn(goodsId, tuanId, 0)) ?? (await findIn(goodsId, tuanId, 2)) ?? findIn(goodsId, tuanId, 1)

export const stateOfTuan = (tuan: Tuan | undefined): GroupState => {
  if (!tuan) return 'hidden'
  if (tuan.status === 2) return 'done'
  return tuan.status === 1 || parseDate(tuan.dateEnd) <= shopNow() ? 'failed' : 'open'
}

/** @param uid of the caller; undefined for a visitor */
export const loadGroup = async (goodsId: Id, tuanId: Id, uid: Id | undefined): Promise<Group> => {
  const [tuan, members, mine] = await Promise.all([
    findTuan(goodsId, tuanId),
    pingtuanJoinUsers(tuanId),
    uid === undefined ? undefined : pingtuanMyJoined({ tuanId, page: 1, pageSize: 1 }),
  ])
  const orderId = mine?.result[0]?.orderId
  const order = orderId === undefined ? undefined : ((await orderDetail(orderId)) ?? undefined)
  return {
    id: tuanId,
    state: stateOfTuan(tuan),
    tuan,
    members,
    isMember: uid !== undefined && members.some(({ uidHelp }) => uidHelp === uid),
    order,
  }
}

/** Seats that nobody has paid for. */
export const seatsLeft = (people: number, taken: number): number => Math.max(0, people - taken)
