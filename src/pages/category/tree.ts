import type { Id } from '@/types/api/common'
import type { Category } from '@/types/api/goods'

const ROOT = 0

const byOrder = (a: Category, b: Category): number => a.paixu - b.paixu || a.id - b.id

/** The categories right below one, in the merchant's order; those switched off are left out. */
export const childrenOf = (all: readonly Category[], pid: Id = ROOT): Category[] =>
  all.filter((each) => each.pid === pid && each.isUse !== false).sort(byOrder)

/** From the top down to a category; empty when it does not exist or hangs on nothing. */
export const pathTo = (all: readonly Category[], id: Id | undefined): Category[] => {
  const path: Category[] = []
  let next = all.find((each) => each.id === id)
  while (next && !path.includes(next)) {
    const { pid } = next
    path.unshift(next)
    if (pid === ROOT) return path
    next = all.find((each) => each.id === pid)
  }
  return []
}

export interface Place {
  top: Category
  /** The chosen one below it; undefined = all of it. */
  child?: Category
  children: Category[]
}

/** Where the wanted category lies; the first one when it is unknown. */
export const placeOf = (all: readonly Category[], wanted: Id | undefined): Place | undefined => {
  const path = pathTo(all, wanted)
  const top = path[0] ?? childrenOf(all)[0]
  return top && { top, child: path[1], children: childrenOf(all, top.id) }
}
