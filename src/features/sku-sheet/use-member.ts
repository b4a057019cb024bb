import { useData } from '@/hooks/use-data'
import { goodsLimitations, goodsRebate } from '@/services'
import { refreshProfile, useSession } from '@/stores/session'
import type { Id, Yuan } from '@/types/api/common'
import type { GoodsDetail, GoodsLimitation } from '@/types/api/goods'
import { fen, yuan } from '@/utils/money'

export const FULL_PRICE = 10

export interface Member {
  levelId?: Id
  levelName?: string
  /** Tenths: 10 = full price. */
  rebate: number
}

/** What the user's level means for these goods; a visitor's until they are logged in and the answers are there. */
export const useMember = (goodsId: Id): Member => {
  const uid = useSession((session) => session.uid)
  const rebate = useData(uid === undefined ? null : ['rebate', uid, goodsId], () => goodsRebate(goodsId))
  const profile = useData(uid === undefined ? null : ['profile', uid], refreshProfile)
  const level = profile.data?.userLevel
  const tenths = rebate.data ?? FULL_PRICE
  return {
    levelId: level?.id ?? profile.data?.base.levelId,
    levelName: level?.name,
    rebate: tenths > 0 && tenths < FULL_PRICE ? tenths : FULL_PRICE,
  }
}

/** The member's price, rounded to whole fen as the server does. */
export const memberPrice = (price: Yuan, rebate: number): Yuan =>
  yuan((fen(price) * Math.round(rebate * 100)) / 1000)

const NONE: readonly GoodsLimitation[] = []

/**
 * Purchase limits, asked for only where the goods says that there are some.
 * @returns the limits known so far, and whether they are still awaited
 */
export const useLimits = ({
  basicInfo,
}: GoodsDetail): { limits: readonly GoodsLimitation[]; awaited: boolean } => {
  const limited = basicInfo.limitation === true
  const { data, loading } = useData(limited ? ['limits', basicInfo.id] : null, () =>
    goodsLimitations(basicInfo.id),
  )
  return { limits: data ?? NONE, awaited: limited && loading }
}
