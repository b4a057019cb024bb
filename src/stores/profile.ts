import { isUncertain } from '@/lib/http'
import type { UserDetail } from '@/types/api/user'
import { refreshProfile } from './session'

/** Whether the profile that was read has the state a write wanted. */
type Holds = (profile: UserDetail) => boolean

/**
 * Sends a change of the user and reads the profile back. A lost answer is settled by the profile.
 * @throws ApiError when it surely did not happen, or nobody can tell
 */
export const changeUser = async (send: () => Promise<unknown>, holds: Holds): Promise<void> => {
  try {
    await send()
  } catch (error) {
    if (!isUncertain(error)) throw error
    const profile = await refreshProfile().catch(() => undefined)
    if (!profile || !holds(profile)) throw error
    return
  }
  // It is done; a page that shows the profile reads it again by itself.
  await refreshProfile().catch(() => undefined)
}
