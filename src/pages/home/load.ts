import { coupons, goods, kanjiaMyJoinInfo, kanjiaSet, pingtuanList, pingtuanSets } from '@/services'
import type { Id } from '@/types/api/common'
import type { Coupon } from '@/types/api/coupon'
import type { GoodsSummary } from '@/types/api/goods'
import type { KanjiaInfo, KanjiaSet } from '@/types/api/kanjia'
import type { PingtuanSet, Tuan } from '@/types/api/pingtuan'

/** Goods and their bargain. */
export interface KanjiaOffer {
  goods: GoodsSummary
  set: KanjiaSet
}

/** Goods sold to groups, with a group that can be joined. */
export interface PingtuanOffer {
  goods: GoodsSummary
  set: PingtuanSet
  tuan?: Tuan
}

const MOST_KANJIA = 6
const MOST_PINGTUAN = 2

/** Coupons that a tap gets: no password, no days of signing in, not for money. */
export const loadCoupons = async (): Promise<Coupon[]> => {
  const all = await coupons()
  return all.filter(
    ({ pwd, needSignedContinuous, needAmount, showInFront }) =>
      !pwd && !needSignedContinuous && !needAmount && showInFront !== false,
  )
}

/** The flash sale of now: what is on sale, about to be, sold out or just over. */
export const loadFlash = () => goods({ miaosha: true, page: 1, pageSize: 20 })

/** Bargains that can be started, all settings in one request. */
export const loadKanjia = async (): Promise<KanjiaOffer[]> => {
  const { result } = await goods({ kanjia: true, page: 1, pageSize: MOST_KANJIA })
  const sets = await kanjiaSet(result.map(({ id }) => id))
  const single = result.length === 1
  return result.flatMap((each) => {
    const set = sets.find(
      ({ goodsId, status }) => status === 0 && (goodsId ?? (single && each.id)) === each.id,
    )
    return set ? [{ goods: each, set }] : []
  })
}

/** The user's own bargains among these; one that cannot be read counts as not started. */
export const loadMyKanjia = (offers: readonly KanjiaOffer[]): Promise<(KanjiaInfo | null)[]> =>
  Promise.all(offers.map(({ set }) => kanjiaMyJoinInfo(set.id).catch(() => null)))

const openGroup = async (goodsId: Id): Promise<Tuan | undefined> => {
  try {
    return (await pingtuanList({ goodsId, status: 0, page: 1, pageSize: 1 })).result[0]
  } catch {
    return undefined // the seats stay empty, the offer holds
  }
}

/** What is sold to groups, the settings in one request, each with its newest open group. */
export const loadPingtuan = async (): Promise<PingtuanOffer[]> => {
  const { result } = await goods({ pingtuan: true, page: 1, pageSize: MOST_PINGTUAN })
  const [sets, ...groups] = await Promise.all([
    pingtuanSets(result.map(({ id }) => id)),
    ...result.map(({ id }) => openGroup(id)),
  ])
  return result.flatMap((each, index) => {
    const set = sets.find(({ goodsId, status }) => goodsId === each.id && status === 0)
    return set ? [{ goods: each, set, tuan: groups[index] }] : []
  })
}
