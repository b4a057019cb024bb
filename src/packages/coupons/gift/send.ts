import { isUncertain } from '@/lib/http'
import { config } from '@/lib/http/config'
import { myCoupons, sendCoupons } from '@/services'
import type { Id } from '@/types/api/common'
import type { SendCouponsParams } from '@/types/api/coupon'

/** How a gift ended; `lost`: nothing may be sent before the coupons have been read. */
export type Gift = { kind: 'sent' } | { kind: 'refused'; error?: unknown } | { kind: 'lost' }

/** The server may still have been at it when the answer was lost. */
const SECOND_LOOK = 1000

const isMine = async (id: Id): Promise<boolean> => (await myCoupons()).some((coupon) => coupon.id === id)

/** Reads whether the coupon is still there. */
export const lookAtGift = async (id: Id, error?: unknown): Promise<Gift> => {
  try {
    if (!(await isMine(id))) return { kind: 'sent' }
    await config.sleep(SECOND_LOOK)
    return (await isMine(id)) ? { kind: 'refused', error } : { kind: 'sent' }
  } catch {
    return { kind: 'lost' }
  }
}

/** Sends the coupon once and reads back what became of it. Never throws. */
export const giveCoupon = async (params: SendCouponsParams): Promise<Gift> => {
  try {
    await sendCoupons(params)
  } catch (error) {
    return isUncertain(error) ? lookAtGift(params.id, error) : { kind: 'refused', error }
  }
  return lookAtGift(params.id)
}
