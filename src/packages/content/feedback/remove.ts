import { jsonDelete, jsonList, jsonSet } from '@/services'
import type { Id } from '@/types/api/common'
import type { JsonRecord } from '@/types/api/json-storage'
import { jsonText } from '@/utils/json-text'
import type { Past } from './history'

const REMOVED = 'feedback-removed'

/** What the user no longer wants to see; the shop's own record of a feedback cannot be deleted from here. */
export type Removed = { commentIds: Id[] }

/** The one record that names them; undefined while nothing was deleted. */
export const removedComments = async (): Promise<JsonRecord<Removed> | undefined> =>
  (await jsonList<Removed>({ type: REMOVED, page: 1, pageSize: 1 })).result[0]

const hide = async (commentId: Id): Promise<void> => {
  const record = await removedComments()
  const known = record?.jsonData.commentIds ?? []
  if (known.includes(commentId)) return
  await jsonSet<Removed>({
    id: record?.id,
    type: REMOVED,
    content: jsonText<Removed>({ commentIds: [...known, commentId] }),
  })
}

/** A lost answer, or one deleted on another phone: what counts is whether it is still there. */
const deleteKept = async (id: Id): Promise<void> => {
  try {
    await jsonDelete(id)
  } catch (error) {
    const left = await jsonList({ id }).catch(() => undefined)
    if (left?.result.length !== 0) throw error
  }
}

/**
 * Deletes a feedback from the user's storage and list. What failed half way can be repeated: it is shown until its
 * record is gone.
 * @throws ApiError
 */
export const removeFeedback = async ({ commentId, keptId }: Past): Promise<void> => {
  await hide(commentId)
  if (keptId !== undefined) await deleteKept(keptId)
}
