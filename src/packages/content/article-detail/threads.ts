import type { Comment } from '@/types/api/cms'

export interface Thread {
  comment: Comment
  /** Answers to it and to its answers, oldest first. */
  answers: Comment[]
}

/** Comments with their answers. An answer whose comment is not among them stands alone. */
export const threadsOf = (comments: readonly Comment[]): Thread[] => {
  const byId = new Map(comments.map((comment) => [comment.id, comment]))
  const rootOf = (comment: Comment): Comment => {
    const passed = new Set([comment.id])
    let at = comment
    for (;;) {
      const parent = at.pid ? byId.get(at.pid) : undefined
      if (!parent || passed.has(parent.id)) return at
      passed.add(parent.id)
      at = parent
    }
  }
  const roots = comments.map((comment) => rootOf(comment))
  return comments
    .filter((comment, index) => roots[index] === comment)
    .map((comment) => ({
      comment,
      answers: comments.filter((each, index) => each !== comment && roots[index] === comment).reverse(),
    }))
}
