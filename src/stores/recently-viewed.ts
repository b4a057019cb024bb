import { defineKey } from '@/lib/storage'
import type { Id, Yuan } from '@/types/api/common'
import type { GoodsSummary } from '@/types/api/goods'

/** Goods that were looked at, as they were then. */
export interface ViewedGoods {
  id: Id
  name: string
  pic: string
  minPrice: Yuan
  minScore: number
  /** Milliseconds since 1970. */
  viewedAt: number
}

const MOST = 60

const kept = defineKey<ViewedGoods[]>('recently-viewed', 1, [])

/** The newest first. */
export const recentlyViewed = (): ViewedGoods[] => kept.get()

/** Remembers a look at goods; an earlier one of the same goods is replaced. */
export const keepViewed = ({ id, name, pic, minPrice, minScore }: GoodsSummary): void => {
  const viewed = { id, name, pic, minPrice, minScore, viewedAt: Date.now() }
  kept.set([viewed, ...kept.get().filter((other) => other.id !== id)].slice(0, MOST))
}

/** Forgets one of them. */
export const forgetViewed = (id: Id): void => void kept.set(kept.get().filter((other) => other.id !== id))

export const clearViewed = (): void => kept.remove()
