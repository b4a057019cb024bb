import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Pages } from '@/hooks/use-pages'
import { FailedView } from '../failed-view'
import { ListEnd } from '../list-end'

interface PagesViewProps<T> {
  /** As `usePages` answers them; `{ ...pages, items }` where not all of them are shown. */
  pages: Pages<T>
  /** Boxes where the rows will be. */
  skeleton: ReactNode
  /** What an empty list shows: a StateView with the next step. */
  empty: ReactNode
  /** How a failure is shown; see FailedView. */
  failed?: 'page' | 'part'
  /** Own sentence for the end of the list; null: none. */
  endText?: string | null
  /** Of the box around rows and foot; without one there is no box. */
  className?: string
  children: (items: T[]) => ReactNode
}

/**
 * The four states of a list that grows, and its foot. Rows stay while more are loaded or they are loaded again;
 * nothing to show is empty only when nothing more will come.
 */
export const PagesView = <T,>(props: PagesViewProps<T>) => {
  const { pages, skeleton, empty, failed = 'page', endText, className, children } = props
  if (pages.error) return <FailedView size={failed} error={pages.error} onRetry={pages.reload} />
  if (pages.loading) return <>{skeleton}</>
  if (pages.items.length === 0 && pages.ended) return <>{empty}</>
  const list = (
    <>
      {children(pages.items)}
      {pages.ended && endText === null ? null : <ListEnd list={pages} endText={endText ?? undefined} />}
    </>
  )
  return className ? <View className={className}>{list}</View> : list
}
