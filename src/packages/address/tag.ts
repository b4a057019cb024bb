import type { ExtJson } from '@/types/api/common'

/** What the shop keeps, whatever the language on the screen. */
export const KEPT = { home: '家', work: '公司', school: '学校' } as const

export const kinds = Object.keys(KEPT) as (keyof typeof KEPT)[]

/** Which of the three a tag is; undefined for the user's own word. */
export const kindOf = (tag: string) => kinds.find((kind) => KEPT[kind] === tag)

/** The extended attribute that keeps the user's word for an address. */
export const TAG = '标签'

export const tagOf = (attributes: ExtJson): string => {
  const tag = attributes[TAG]
  return tag === undefined ? '' : String(tag)
}
