import useSWR from 'swr'

import { ApiError } from '@/lib/http'

export interface Loaded<T> {
  data: T | undefined
  error: unknown
  /** Nothing to show yet: first load. */
  loading: boolean
  /** Loads again; what is shown stays until the answer. */
  reload(): Promise<unknown>
  /** Forgets what is shown and reads anew: after a write that changed it, what was is wrong. */
  renew(): Promise<unknown>
  /** Puts a newer answer in place without asking again. */
  replace(data: T): void
}

/** An answer that holds nothing at all cannot be read; what may be missing is null. */
const readable = async <T>(fetcher: () => Promise<T>): Promise<T> => {
  const data = await fetcher()
  if (data === undefined) throw new ApiError({ kind: 'http', path: '', code: 200 })
  return data
}

export interface DataOptions {
  /** Milliseconds between two readings while the page is visible; 0 = never. */
  every?: number
}

/**
 * Server data by key: kept, shared between pages and read again when the app comes back. A late answer never
 * overwrites a newer one. Errors are the request core's; nothing is retried here.
 * @param key null while what the call needs is not known yet
 */
export const useData = <T>(
  key: readonly unknown[] | null,
  fetcher: () => Promise<T>,
  options: DataOptions = {},
): Loaded<T> => {
  const { data, error, isLoading, mutate } = useSWR<T, unknown>(key, () => readable(fetcher), {
    refreshInterval: options.every ?? 0,
    keepPreviousData: false,
  })
  return {
    data,
    error: data === undefined ? error : undefined,
    loading: data === undefined && (isLoading || key === null),
    reload: () => mutate().catch(() => undefined),
    renew: () => mutate(undefined, { revalidate: true }).catch(() => undefined),
    replace: (next) => void mutate(next, { revalidate: false }),
  }
}
