import { Text, View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { useWords } from '@/hooks/use-words'
import { ApiError, userMessage } from '@/lib/http'
import { Button } from '../button'
import { Icon } from '../icon'
import { StateView } from '../state-view'
import { words } from './messages'
import './index.scss'

interface FailedViewProps {
  error: unknown
  onRetry: () => unknown
  /** Another way out below the button: contact the shop, go back. */
  help?: ReactNode
  /** page: the whole page; part: a part or sheet; line: one zone of a page. */
  size?: 'page' | 'part' | 'line'
}

/** A failed load: the reason, a retry, and help. */
export const FailedView = ({ error, onRetry, help, size = 'page' }: FailedViewProps) => {
  const t = useWords(words)
  const [busy, setBusy] = useState(false)
  const kind = error instanceof ApiError ? error.kind : 'http'

  const retry = () => {
    setBusy(true)
    const end = () => setBusy(false)
    Promise.resolve(onRetry()).then(end, end)
  }

  const [title, what] =
    kind === 'network'
      ? [t.offline, t.offlineWhat]
      : kind === 'timeout'
        ? [t.slow, t.slowWhat]
        : [t.failed, userMessage(error)]

  if (size === 'line') {
    return (
      <View className="failed-view">
        <Icon name={kind === 'network' ? 'offline' : 'info'} size={20} className="failed-view__icon" />
        <Text className="failed-view__text">{title}</Text>
        <Button kind="line" size="s" busy={busy} onClick={retry}>
          {t.retryShort}
        </Button>
      </View>
    )
  }
  return (
    <StateView
      picture={kind === 'network' || kind === 'timeout' ? 'plug' : 'box'}
      title={title}
      words={what}
      compact={size === 'part'}
    >
      <Button icon="refresh" busy={busy} size={size === 'part' ? 'm' : 'l'} onClick={retry}>
        {t.retry}
      </Button>
      {help}
    </StateView>
  )
}
