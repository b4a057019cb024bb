import { modifyUserInfo, uploadFile } from '@/services'
import { changeUser } from '@/stores/profile'
import type { ModifyUserInfoParams } from '@/types/api/user'

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
