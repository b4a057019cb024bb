import type { ExtJson } from '@/types/api/common'

/** The extended attribute that keeps the user's word for an address. */
export const TAG = '标签'

export const tagOf = (attributes: ExtJson): string => {
  const tag = attributes[TAG]
  return tag === undefined ? '' : String(tag)
}
