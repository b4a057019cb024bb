import { defineKey } from '@/lib/storage'
import type { Id } from '@/types/api/common'

/** uid of the user whose card, code or link brought this one here; kept until registration. */
const inviterKey = defineKey<Id | null>('inviter', 1, null)

/** Keeps the newest inviter; anything that is no uid is ignored. */
export const keepInviter = (uid: number | string | undefined): void => {
  const id = Number(uid)
  if (Number.isInteger(id) && id > 0) inviterKey.set(id)
}

/** Who invited this user, if anyone. */
export const inviter = (): Id | undefined => inviterKey.get() ?? undefined

const SCENE = /^inviter_id=(\d{1,15})$/

/** Who invited with a mini-program code: its `scene` is `inviter_id=123`, encoded as WeChat hands it over. */
export const inviterOfScene = (scene: string | undefined): Id | undefined => {
  try {
    const [, uid] = SCENE.exec(decodeURIComponent(scene ?? '')) ?? []
    return uid === undefined ? undefined : Number(uid)
  } catch {
    return undefined
  }
}
