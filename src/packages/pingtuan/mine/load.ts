import { orderDetail, pingtuanJoinUsers, pingtuanList, pingtuanMyJoined, pingtuanSets } from '@/services'
import type { Id, Paged } from '@/types/api/common'
import type { OrderGoods, OrderInfo } from '@/types/api/order'
import type { PingtuanSet, Tuan, TuanJoinUser } from '@/types/api/pingtuan'

/** `refunded`: complete, and refunded afterwards; `closed`: gone without a payment. */
export type MyState = 'open' | 'done' | 'failed' | 'refunded' | 'closed'

export interface MyGroup {
  joined: TuanJoinUser
  state: MyState
  order?: OrderInfo
  line?: OrderGoods
  set?: PingtuanSet
  /** The group while it runs. */
  tuan?: Tuan
  members: TuanJoinUser[]
}

const MOST_GROUPS = 100

const stateOf = (order: OrderInfo | undefined): MyState => {
  if (!order) return 'closed'
  if (order.status === -1) {
    if (!order.isPay) return 'closed'
    return order.isSuccessPingtuan ? 'refunded' : 'failed'
  }
  return order.isSuccessPingtuan ? 'done' : 'open'
}

const unique = (ids: readonly (Id | undefined)[]): Id[] => [
  ...new Set(ids.filter((id): id is Id => id !== undefined)),
]

/** The running groups of some goods; where they cannot be read a group has no clock. */
const runningOf = async (goodsIds: readonly Id[]): Promise<Tuan[]> => {
  const lists = await Promise.all(
    goodsIds.map((goodsId) =>
      pingtuanList({ goodsId, status: 0, page: 1, pageSize: MOST_GROUPS }).then(
        ({ result }) => result,
        () => [],
      ),
    ),
  )
  return lists.flat()
}

/** One page of the caller's groups, each with its order: the order says how the group ended and what was refunded. */
export const loadMine = async (page: number, pageSize: number): Promise<Paged<MyGroup>> => {
  const found = await pingtuanMyJoined({ page, pageSize })
  const [sets, details] = await Promise.all([
    pingtuanSets(unique(found.result.map(({ goodsId }) => goodsId))),
    Promise.all(found.result.map(({ orderId }) => (orderId === undefined ? null : orderDetail(orderId)))),
  ])
  const groups = found.result.map((joined, index): MyGroup => {
    const detail = details[index]
    return {
      joined,
      state: stateOf(detail?.orderInfo),
      order: detail?.orderInfo,
      line: detail?.goods.find(({ goodsId }) => goodsId === joined.goodsId) ?? detail?.goods[0],
      set: sets.find(({ goodsId }) => goodsId === joined.goodsId),
      members: [],
    }
  })
  const open = groups.filter(({ state }) => state === 'open')
  const [running, members] = await Promise.all([
    runningOf(unique(open.map(({ joined }) => joined.goodsId))),
    Promise.all(open.map(({ joined }) => pingtuanJoinUsers(joined.pingtuanJoiner).catch(() => []))),
  ])
  open.forEach((group, index) => {
    group.tuan = running.find(({ id }) => id === group.joined.pingtuanJoiner)
    group.members = members[index] ?? []
  })
  return { ...found, result: groups }
}
