import { goods, pingtuanList, pingtuanSets } from '@/services'
import type { Id, Paged } from '@/types/api/common'
import type { GoodsSummary } from '@/types/api/goods'
import type { PingtuanSet, Tuan } from '@/types/api/pingtuan'

/** Goods sold to groups, with the open group that ends first. */
export interface Offer {
  goods: GoodsSummary
  /** Missing: not offered to groups after all. */
  set?: PingtuanSet
  tuan?: Tuan
}

const MOST_GROUPS = 10

const firstOpen = async (goodsId: Id, people: number): Promise<Tuan | undefined> => {
  try {
    const { result } = await pingtuanList({ goodsId, status: 0, page: 1, pageSize: MOST_GROUPS })
    return result.find(({ helpNumber }) => helpNumber < people)
  } catch {
    return undefined // the seats stay empty, the offer holds
  }
}

/** One page of goods with their settings in one request, each with a group to join. */
export const loadOffers = async (page: number, pageSize: number): Promise<Paged<Offer>> => {
  const found = await goods({ pingtuan: true, page, pageSize })
  const sets = await pingtuanSets(found.result.map(({ id }) => id))
  const result = await Promise.all(
    found.result.map(async (each): Promise<Offer> => {
      const set = sets.find(({ goodsId, status }) => goodsId === each.id && status === 0)
      return { goods: each, set, tuan: set && (await firstOpen(each.id, set.numberPersion)) }
    }),
  )
  return { ...found, result }
}
