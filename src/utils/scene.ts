import type { Id } from '@/types/api/common'

/** WeChat gives the text of a mini-program code no more room. */
const MOST = 32

/**
 * What a mini-program code carries to its page: ids separated by commas, in the order that the page names. Those
 * that are missing leave an empty place; what has no room is left out from the end.
 */
export const sceneOf = (ids: readonly (Id | undefined)[]): string => {
  const text = ids.map((id) => id ?? '').join(',')
  return text.length > MOST ? sceneOf(ids.slice(0, -1)) : text.replace(/,+$/, '')
}

/** The ids of a code; whatever is no id is undefined. */
export const idsOf = (scene: string | undefined): (Id | undefined)[] =>
  (scene ?? '').split(',').map((id) => (/^\d{1,15}$/.test(id) ? Number(id) : undefined))
