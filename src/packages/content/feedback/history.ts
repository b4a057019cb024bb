import type { Comment } from '@/types/api/cms'
import type { DateTime, Id } from '@/types/api/common'
import type { JsonRecord } from '@/types/api/json-storage'

/** What is kept of a feedback in the user's own storage. */
export type Kept = {
  commentId: Id
  content: string
  pics: string[]
}

export interface Past {
  key: string
  commentId: Id
  /** Of the record in the user's own storage; undefined for what was sent from elsewhere. */
  keptId?: Id
  content: string
  pics: string[]
  reply?: string
  orderId?: Id
  dateAdd: DateTime
}

const listOf = (text: string | undefined): string[] => (text ?? '').split(',').filter(Boolean)

/**
 * Kept feedback with the merchant's answers, newest first; what was sent from elsewhere is there as well.
 * @param removed comments the user has deleted here; the shop still has them
 */
export const historyOf = (
  kept: readonly JsonRecord<Kept>[],
  sent: readonly Comment[],
  removed: readonly Id[] = [],
): Past[] => {
  const comments = new Map(sent.map((comment) => [comment.id, comment]))
  const known = new Set([...removed, ...kept.map(({ jsonData }) => jsonData.commentId)])
  const own = kept.map(({ id, jsonData, dateAdd }): Past => {
    const { commentId, content, pics } = jsonData
    const { reply, refId: orderId } = comments.get(commentId) ?? {}
    return { key: `kept ${id}`, commentId, keptId: id, content, pics, reply, orderId, dateAdd }
  })
  const others = sent
    .filter(({ id }) => !known.has(id))
    .map(({ id, content, reply, refId, extJson, dateAdd }): Past => {
      const pics = listOf(extJson?.pics)
      return { key: `sent ${id}`, commentId: id, content, pics, reply, orderId: refId, dateAdd }
    })
  return [...own, ...others].sort((a, b) => (a.dateAdd < b.dateAdd ? 1 : a.dateAdd > b.dateAdd ? -1 : 0))
}
