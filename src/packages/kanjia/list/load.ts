import { goods, kanjiaMyJoinInfo, kanjiaSet } from '@/services'
import type { Id, Paged } from '@/types/api/common'
import type { GoodsSummary } from '@/types/api/goods'
import type { KanjiaInfo, KanjiaSet } from '@/types/api/kanjia'

/** Goods with all their activities. */
export interface Bargained {
  goods: GoodsSummary
  sets: KanjiaSet[]
}

/** One page of goods with their activities, in one request for all. */
export const loadBargains = async (page: number, pageSize: number): Promise<Paged<Bargained>> => {
  const found = await goods({ kanjia: true, page, pageSize })
  const sets = await kanjiaSet(found.result.map(({ id }) => id))
  const single = found.result.length === 1
  return {
    ...found,
    result: found.result.map((each) => ({
      goods: each,
      sets: sets.filter(({ goodsId }) => (goodsId ?? (single ? each.id : undefined)) === each.id),
    })),
  }
}

/** The user's own bargains by activity; one that cannot be read counts as not started. */
export const loadMine = async (kjids: readonly Id[]): Promise<Map<Id, KanjiaInfo>> => {
  const all = await Promise.all(kjids.map((id) => kanjiaMyJoinInfo(id).catch(() => null)))
  return new Map(kjids.flatMap((id, index) => (all[index] ? [[id, all[index]] as const] : [])))
}
