import useSWRInfinite from 'swr/infinite'

import type { Paged } from '@/types/api/common'

export interface Pages<T> {
  items: T[]
  /** Failure of the first page. */
  error: unknown
  /** First page under way, nothing to show. */
  loading: boolean
  loadingMore: boolean
  /** Failure of a later page; `loadMore` tries it again. */
  moreError: unknown
  /** Nothing comes after what is shown. */
  ended: boolean
  /** How many there are in all, where the server says so. */
  total: number | undefined
  loadMore(): void
  reload(): Promise<unknown>
}

const isLast = <T>(page: Paged<T>, number: number, pageSize: number): boolean =>
  page.totalPage === undefined
    ? page.result.length + (page.leftOut ?? 0) < pageSize
    : number >= page.totalPage

/**
 * An endless list. Another key begins at page 1; the page number stops at the end.
 * @param fetchPage page numbers start at 1
 */
export const usePages = <T>(
  key: readonly unknown[] | null,
  fetchPage: (page: number, pageSize: number) => Promise<Paged<T>>,
  pageSize = 20,
): Pages<T> => {
  const { data, error, size, setSize, isLoading, isValidating, mutate } = useSWRInfinite<Paged<T>, unknown>(
    (index, previous: Paged<T> | null) => {
      if (key === null) return null
      if (previous && isLast(previous, index, pageSize)) return null
      return [...key, 'page', index + 1]
    },
    (parts: readonly unknown[]) => fetchPage(parts[parts.length - 1] as number, pageSize),
    { revalidateFirstPage: false, revalidateOnFocus: false },
  )
  const pages = data ?? []
  const last = pages[pages.length - 1]
  const ended = last !== undefined && isLast(last, pages.length, pageSize)
  const loadingMore = isValidating && pages.length > 0 && pages.length < size
  return {
    items: pages.flatMap((page) => page.result),
    error: pages.length === 0 ? error : undefined,
    loading: pages.length === 0 && (isLoading || key === null),
    loadingMore,
    moreError: pages.length > 0 && pages.length < size && !isValidating ? error : undefined,
    ended,
    total: pages[0]?.totalRow,
    loadMore() {
      if (ended || isValidating || pages.length === 0) return
      void setSize(pages.length + 1).catch(() => undefined)
      if (size > pages.length) void mutate().catch(() => undefined)
    },
    reload: () =>
      setSize(1)
        .then(() => mutate())
        .catch(() => undefined),
  }
}
