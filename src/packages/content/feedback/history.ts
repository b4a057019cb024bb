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
  content: string
  pics: string[]
  reply?: string
  orderId?: Id
  dateAdd: DateTime
}

const listOf = (text: string | undefined): string[] => (text ?? '').split(',').filter(Boolean)

/** Kept feedback with the merchant's answers, newest first; what was sent from elsewhere is there as well. */
export const historyOf = (kept: readonly JsonRecord<Kept>[], sent: readonly Comment[]): Past[] => {
  const comments = new Map(sent.map((comment) => [comment.id, comment]))
  const known = new Set(kept.map(({ jsonData }) => jsonData.commentId))
  const own = kept.map(({ id, jsonData, dateAdd }): Past => {
    const comment = comments.get(jsonData.commentId)
    return {
      key: `kept ${id}`,
      content: jsonData.content,
      pics: jsonData.pics,
      reply: comment?.reply,
      orderId: comment?.refId,
      dateAdd,
    }
  })
  const others = sent
    .filter(({ id }) => !known.has(id))
    .map(({ id, content, reply, refId, extJson, dateAdd }): Past => {
      return { key: `sent ${id}`, content, pics: listOf(extJson?.pics), reply, orderId: refId, dateAdd }
    })
  return [...own, ...others].sort((a, b) => (a.dateAdd < b.dateAdd ? 1 : a.dateAdd > b.dateAdd ? -1 : 0))
}
