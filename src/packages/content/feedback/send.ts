import { writeSurely, type Written } from '@/lib/sure-write'
import { addComment, commentList, jsonList, jsonSet } from '@/services'
import type { Comment } from '@/types/api/cms'
import type { Id } from '@/types/api/common'
import { jsonText } from '@/utils/json-text'
import { historyOf, type Kept, type Past } from './history'
import { removedComments } from './remove'

const FEEDBACK = 1
const STORE = 'feedback'
/** So many are shown; nobody writes more. */
const MOST = 50

const newest = async (): Promise<Comment[]> =>
  (await commentList({ type: FEEDBACK, page: 1, pageSize: MOST })).result

/** What the user has sent, with answers. */
export const readHistory = async (): Promise<Past[]> => {
  const [kept, sent, removed] = await Promise.all([
    jsonList<Kept>({ type: STORE, page: 1, pageSize: MOST }),
    newest(),
    removedComments(),
  ])
  return historyOf(kept.result, sent, removed?.jsonData.commentIds)
}

interface Feedback {
  content: string
  pics: string[]
  orderId?: Id
}

/** Sends a feedback once. */
export const sendFeedback = ({ content, pics, orderId }: Feedback): Promise<Written<Comment>> =>
  writeSurely({ newest, idOf: ({ id }) => id, fits: (comment) => comment.content === content }, () =>
    addComment({
      type: FEEDBACK,
      refId: orderId,
      content,
      extJsonStr: pics.length > 0 ? jsonText({ pics: pics.join(',') }) : undefined,
    }),
  )

/** Keeps it in the user's own storage. The shop has it; where keeping fails, the shop's own record still shows it. */
export const keepFeedback = async (commentId: Id, { content, pics }: Feedback): Promise<void> => {
  const kept: Kept = { commentId, content, pics }
  await jsonSet<Kept>({ type: STORE, content: jsonText(kept) }).catch(() => undefined)
}
