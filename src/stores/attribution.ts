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
