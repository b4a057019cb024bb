import type { ReactNode } from 'react'

import { Button } from '@/components/button'
import { FailedView } from '@/components/failed-view'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { useWords } from '@/hooks/use-words'
import { ApiError } from '@/lib/http'
import { ensureLogin } from '@/stores/session'
import { words } from './messages'

interface OrderFailedProps {
  error: unknown
  onRetry: () => Promise<unknown>
  help?: ReactNode
}

/** A failed load of something that belongs to the buyer: who is not logged in is asked to, and goes on here. */
export const OrderFailed = ({ error, onRetry, help }: OrderFailedProps) => {
  const t = useWords(words)
  if (!(error instanceof ApiError && error.kind === 'auth'))
    return <FailedView error={error} onRetry={onRetry} help={help} />
  const login = async () => {
    if (await ensureLogin(t.loginReason)) await onRetry()
  }
  return (
    <StateView picture={scene.bill} title={t.loginTitle} words={t.loginWords}>
      <Button onClick={() => void login()}>{t.login}</Button>
    </StateView>
  )
}
