import type { ReactNode } from 'react'

import { Card } from '@/components/card'
import { PagesView } from '@/components/pages-view'
import { Skeleton } from '@/components/skeleton'
import type { Pages } from '@/hooks/use-pages'

interface RecordListProps<T> {
  pages: Pages<T>
  empty: ReactNode
  /** Of the whole page, or of a part below a form. */
  size?: 'page' | 'part'
  children: (record: T) => ReactNode
}

/** Records on a card that grows. */
export const RecordList = <T,>({ pages, empty, size = 'part', children }: RecordListProps<T>) => (
  <PagesView
    pages={pages}
    failed={size}
    skeleton={
      <Card>
        <Skeleton shape="cell" count={size === 'page' ? 6 : 3} />
      </Card>
    }
    empty={empty}
  >
    {(records) => <Card>{records.map(children)}</Card>}
  </PagesView>
)
