import type { ReactNode } from 'react'

import type { Loaded } from '@/hooks/use-data'

interface ZoneProps<T> {
  zone: Loaded<T>
  /** Boxes of the zone's own size while it loads. */
  skeleton: ReactNode
  children: (data: T) => ReactNode
}

/** One zone of the page: its boxes, its content, and nothing at all when it cannot be loaded. */
export const Zone = <T,>({ zone, skeleton, children }: ZoneProps<T>) => {
  if (zone.data !== undefined) return <>{children(zone.data)}</>
  return zone.error ? null : <>{skeleton}</>
}
