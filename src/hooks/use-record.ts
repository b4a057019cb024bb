import type { Id } from '@/types/api/common'
import { useData, type Loaded } from './use-data'

/** A record by the id of the page's address. A cut link has none: there is no such record then, as with a wrong one. */
export const useRecord = <T>(
  key: readonly unknown[],
  id: Id | undefined,
  read: (id: Id) => Promise<T | null>,
): Loaded<T | null> => useData([...key, id ?? 0], async () => (id === undefined ? null : read(id)))
