import type { ReactNode } from 'react'

import { Card } from '@/components/card'
import { FailedView } from '@/components/failed-view'
import { ListEnd } from '@/components/list-end'
import { Skeleton } from '@/components/skeleton'
import type { Pages } from '@/hooks/use-pages'

interface RecordListProps<T> {
  pages: Pages<T>
  empty: ReactNode
  /** Of the whole page, or of a part below a form. */
  size?: 'page' | 'part'
  children: (record: T) => ReactNode
}

/** A list of records with its states: boxes, rows that grow, nothing yet, failed. */
export const RecordList = <T,>({ pages, empty, size = 'part', children }: RecordListProps<T>) => {
  const { items, error, loading, reload } = pages
  if (error) return <FailedView size={size} error={error} onRetry={reload} />
  if (loading)
    return (
      <Card>
        <Skeleton shape="cell" count={size === 'page' ? 6 : 3} />
      </Card>
    )
  if (items.length === 0) return <>{empty}</>
  return (
    <>
      <Card>{items.map(children)}</Card>
      <ListEnd list={pages} />
    </>
  )
}
