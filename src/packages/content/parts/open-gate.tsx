import type { ReactNode } from 'react'

import { Button } from '@/components/button'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { useWords } from '@/hooks/use-words'
import { reLaunch } from '@/lib/router'
import { useSettings } from '@/stores/settings'
import { words } from './messages'

/** What is there only while the merchant sells content. */
export const OpenGate = ({ children }: { children: ReactNode }) => {
  const t = useWords(words)
  const open = useSettings((settings) => settings.merchant.virtualOpen)
  if (open) return <>{children}</>
  return (
    <StateView picture={scene.note} title={t.closedTitle} words={t.closedBody}>
      <Button onClick={() => void reLaunch('home')}>{t.home}</Button>
    </StateView>
  )
}
