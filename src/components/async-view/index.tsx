import type { ReactNode } from 'react'
import { FailedView } from '../failed-view'
import { Content } from './content'

interface AsyncViewProps<T> {
  /** As `useData` answers them. */
  data: T | undefined
  error: unknown
  reload: () => unknown
  loading?: boolean
  /** Boxes where the content will be. */
  skeleton: ReactNode
  /** What an empty answer shows: a StateView with the next step. */
  empty?: ReactNode
  /** Defaults to: null or a list without entries. */
  isEmpty?: (data: T) => boolean
  /** How a failure is shown; see FailedView. */
  failed?: 'page' | 'part' | 'line' | 'hidden'
  help?: ReactNode
  children: (data: T) => ReactNode
}

const nothing = (data: unknown): boolean => data === null || (Array.isArray(data) && data.length === 0)

/**
 * The four states of everything that loads. What has been loaded stays while it is loaded again, even if
 * that fails.
 */
export const AsyncView = <T,>(props: AsyncViewProps<T>) => {
  const { data, error, reload, skeleton, empty, isEmpty = nothing, failed = 'page', help, children } = props
  const failure =
    failed === 'hidden' ? null : <FailedView error={error} onRetry={reload} size={failed} help={help} />
  if (data !== undefined) {
    const draw = (answer: T) => (empty !== undefined && isEmpty(answer) ? empty : children(answer))
    return <Content data={data} draw={draw} instead={failure} />
  }
  // While a retry is under way the failure stays in place, with its button waiting.
  if (error) return failure
  return <>{skeleton}</>
}
