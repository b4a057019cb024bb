import { clearQueries } from '@/lib/query'
import { clearStored, storedKilobytes } from '@/lib/storage'

/** What stays when the cache is cleared: who the user is, what they mean to buy or have paid, how they like it. */
const KEPT = [
  'session',
  'session-left',
  'cart',
  'drafts',
  'settings',
  'inviter',
  'pay-way',
  'pay-presented',
  'goods-view',
] as const

/** Room that the shop takes on the device, in whole KB; 0 where the platform does not say. */
export const cacheSize = (): number => storedKilobytes()

/** Forgets everything that can be read again; cart, login, begun checkouts and settings stay. */
export const clearCache = (): void => {
  clearQueries()
  clearStored(KEPT)
}
