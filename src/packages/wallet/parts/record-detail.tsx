import type { ReactNode } from 'react'

import { AsyncView } from '@/components/async-view'
import { Skeleton } from '@/components/skeleton'
import { useData } from '@/hooks/use-data'
import { usePullDown } from '@/hooks/use-pull-down'
import { useVisible } from '@/hooks/use-visible'
import type { Id } from '@/types/api/common'

interface RecordDetailProps<T> {
  /** First word of the cache key. */
  kind: string
  uid: Id
  /** From the address; undefined when the link was cut. */
  id: Id | undefined
  read: (id: Id) => Promise<T | null>
  /** Shown for a cut link and for a record that is gone or somebody else's. */
  gone: ReactNode
  /** Boxes while it loads. */
  boxes: number
  children: (record: T, reload: () => Promise<unknown>) => ReactNode
}

/** One record by its id: read again when the page shows or is pulled down, with its four states. */
export const RecordDetail = <T,>({ kind, uid, id, read, gone, boxes, children }: RecordDetailProps<T>) => {
  const { data, error, reload } = useData(id === undefined ? null : [kind, uid, id], () => read(id ?? 0))
  useVisible(() => void reload())
  usePullDown(reload)
  if (id === undefined) return <>{gone}</>
  return (
    <AsyncView
      data={data}
      error={error}
      reload={reload}
      skeleton={<Skeleton shape="block" count={boxes} />}
      empty={gone}
    >
      {(record) => (record ? children(record, reload) : null)}
    </AsyncView>
  )
}
