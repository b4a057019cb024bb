import type { Id } from '@/types/api/common'

const number = (text: string | undefined): Id | undefined =>
  text && /^\d{1,15}$/.test(text) ? Number(text) : undefined

/** What a mini-program code carries: `goodsId` or `goodsId,inviterUid`. */
export const readScene = (scene: string | undefined): { id?: Id; inviter?: Id } => {
  const [id, inviter] = (scene ?? '').split(',')
  return { id: number(id), inviter: number(inviter) }
}
