import * as React from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { SWRConfig, useSWRConfig } from 'swr'

import { queryConfig } from '@/lib/query'

/** As in the app, but an answer is shared only while it is under way. */
export const config = { ...queryConfig, dedupingInterval: 0 }

let forget: () => void = () => undefined

const Keeper = () => {
  const { unload } = useSWRConfig()
  React.useLayoutEffect(() => {
    forget = () => unload({ revalidate: false })
  }, [unload])
  return null
}

// The app keeps the answers around all its pages. If only the page under test did, they would be gone with it, and an
// answer that comes later would fail in the middle of the next test.
flushSync(() =>
  createRoot(document.createElement('div')).render(
    <SWRConfig value={config}>
      <Keeper />
    </SWRConfig>,
  ),
)

/** Forgets every answer, and those that are still under way: the next test neither shares nor gets them. */
export const forgetQueries = (): void => forget()
