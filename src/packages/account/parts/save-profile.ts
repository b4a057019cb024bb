import { isUncertain } from '@/lib/http'
import { modifyUserInfo, uploadFile } from '@/services'
import { refreshProfile } from '@/stores/session'
import type { ModifyUserInfoParams, UserDetail } from '@/types/api/user'

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

/** @throws ApiError */
export const saveProfile = (changes: Omit<ModifyUserInfoParams, 'extJsonStr'>): Promise<void> =>
  changeUser(
    () => modifyUserInfo(changes),
    ({ base }) => Object.entries(changes).every(([name, value]) => base[name as keyof typeof base] === value),
  )

/** Uploads a picture and makes it the user's face. @throws ApiError */
export const saveAvatar = async (path: string): Promise<void> => {
  const { url } = await uploadFile(path)
  await saveProfile({ avatarUrl: url })
}
