import { orderDetail, orderReputation } from '@/services'
import { writeSurely, type Written } from '@/lib/sure-write'
import { urlsOf, type Photos } from '@/features/upload-images/photos'
import type { Id } from '@/types/api/common'
import type { Reputation } from '@/types/api/goods'
import type { OrderGoods, OrderReputationInput } from '@/types/api/order'
import { jsonText } from '@/utils/json-text'

/** The server takes no more. */
export const MOST_WORDS = 200
export const MOST_PHOTOS = 9

/** A review of one line as it is written. */
export interface ReviewDraft {
  /** 0 = not given yet. */
  stars: number
  words: string
  photos: Photos
}

export const emptyReview: ReviewDraft = { stars: 0, words: '', photos: [] }

/** The grade that goes with stars: 1 and 2 bad, 3 medium, 4 and 5 good. */
export const gradeOf = (stars: number): Reputation => {
  if (stars >= 4) return 2
  return stars === 3 ? 1 : 0
}

export const isReviewed = (line: OrderGoods): boolean =>
  line.goodReputation !== undefined || line.dateReputation !== undefined

/** All pieces were refunded. */
const WHOLLY_REFUNDED = 3

/** The lines that wait for a review: each takes one, and what was given back takes none. */
export const openLines = (lines: readonly OrderGoods[]): OrderGoods[] =>
  lines.filter((line) => !isReviewed(line) && line.refundStatus !== WHOLLY_REFUNDED)

/** Something was written, but there are no stars. */
export const lacksStars = ({ stars, words, photos }: ReviewDraft): boolean =>
  stars === 0 && (words.trim() !== '' || photos.length > 0)

type Input = OrderReputationInput['reputations'][number]

const inputOf = (id: Id, { stars, words, photos }: ReviewDraft): Input => {
  const remark = words.trim().slice(0, MOST_WORDS)
  const pics = urlsOf(photos)
  return {
    id,
    reputation: gradeOf(stars),
    reputationNumber: stars,
    ...(remark ? { remark } : {}),
    ...(pics.length > 0 ? { pics } : {}),
  }
}

/** What is sent: the open lines that have stars, each once. */
export const reviewsOf = (
  lines: readonly OrderGoods[],
  drafts: Readonly<Record<string, ReviewDraft>>,
): Input[] =>
  openLines(lines).flatMap((line) => {
    const draft = drafts[String(line.id)]
    return draft && draft.stars > 0 ? [inputOf(line.id, draft)] : []
  })

/** Publishes them; the reviewed lines of the order show whether it happened. */
export const publish = (orderId: Id, reputations: Input[]): Promise<Written<OrderGoods>> =>
  writeSurely<OrderGoods>(
    {
      newest: async () => ((await orderDetail(orderId))?.goods ?? []).filter(isReviewed),
      idOf: (line) => line.id,
      fits: (line) => reputations.some(({ id }) => id === line.id),
    },
    () => orderReputation({ postJsonString: jsonText({ orderId, reputations }) }),
  )
