import type { Id } from '@/types/api/common'
import type { GoodsLimitation } from '@/types/api/goods'

const WITHOUT_LEVEL = 0

/**
 * The limit that binds a buyer: of those for the own level, the smallest for this SKU or for all.
 * @param levelId undefined for visitors and members without a level
 * @param priceId the chosen SKU (`Sku.id`); undefined: only limits on the goods as a whole
 */
export const limitFor = (
  limits: readonly GoodsLimitation[],
  levelId: Id | undefined,
  priceId?: Id,
): GoodsLimitation | undefined =>
  limits
    .filter((limit) => limit.userLevelId === (levelId ?? WITHOUT_LEVEL))
    .filter((limit) => !limit.priceId || limit.priceId === priceId)
    .reduce<GoodsLimitation | undefined>(
      (least, limit) => (!least || limit.buyNumbers < least.buyNumbers ? limit : least),
      undefined,
    )
