import type { LuckyJoin, LuckyPrize } from '@/types/api/lucky'

const FULL = 360
/** Whole turns before the wheel comes to rest. */
const TURNS = 5

/** Nothing won, in the API's words. */
export const NOTHING = -1

const nameOf = (prize: LuckyPrize): string => prize.name ?? prize.title ?? ''

/**
 * The field of a result: by its name, else, when nothing was won, any field that wins nothing; -1 when the wheel has
 * no such field.
 */
export const fieldOf = (prizes: readonly LuckyPrize[], { prizeName, goodsId }: LuckyJoin): number => {
  const named = prizes.findIndex((prize) => prizeName !== undefined && nameOf(prize) === prizeName)
  if (named >= 0) return named
  return goodsId === NOTHING ? prizes.findIndex((prize) => prize.goodsId === NOTHING) : -1
}

/** The middle of a field, clockwise from the top, before the wheel turns. */
export const middleOf = (field: number, count: number): number => (FULL / count) * (field + 0.5)

/**
 * To which angle the wheel turns on from where it rests, so that the field stands below the pointer. Without a field
 * it comes to rest on the line between two: it always stops, and never on a prize that was not won.
 */
export const restAt = (from: number, field: number, count: number): number => {
  const target = field < 0 || count === 0 ? 0 : FULL - middleOf(field, count)
  const turned = ((from % FULL) + FULL) % FULL
  return from - turned + TURNS * FULL + target
}

export { nameOf as prizeNameOf }
