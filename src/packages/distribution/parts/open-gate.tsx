import type { ReactNode } from 'react'

import { Button } from '@/components/button'
import { FailedView } from '@/components/failed-view'
import { Skeleton } from '@/components/skeleton'
import { StateView } from '@/components/state-view'
import { scene } from '@/components/state-view/scenes'
import { MemberGate } from '@/features/member-gate'
import { useData } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import { go, replace } from '@/lib/router'
import { fxApplyProgress } from '@/services'
import { useSettings } from '@/stores/settings'
import type { Id } from '@/types/api/common'
import { words } from './words'

/** Nothing of distribution shows, and nothing is asked, while the merchant has it switched off. */
export const OpenGate = ({ children }: { children: (uid: Id) => ReactNode }) => {
  const t = useWords(words)
  const open = useSettings(({ merchant }) => merchant.distributionOpen)
  if (!open)
    return (
      <StateView picture="clock" title={t.closed} words={t.closedWhat}>
        <Button onClick={() => void go('home')}>{t.home}</Button>
      </StateView>
    )
  return (
    <MemberGate picture={scene.coin} what={t.what} reason={t.reason}>
      {children}
    </MemberGate>
  )
}

/** How far the user's application is. */
export const useProgress = (uid: Id) => useData(['fx-progress', uid], fxApplyProgress)

const ACCEPTED = 2

const Partner = ({ uid, children }: { uid: Id; children: (uid: Id) => ReactNode }) => {
  const t = useWords(words)
  const { data, error, reload } = useProgress(uid)
  if (error) return <FailedView error={error} onRetry={reload} />
  if (data === undefined) return <Skeleton shape="block" count={2} />
  if (data?.status === ACCEPTED) return <>{children(uid)}</>
  return (
    <StateView picture={scene.coin} title={t.notYet} words={t.what}>
      <Button onClick={() => void replace('distribution')}>{t.toHome}</Button>
    </StateView>
  )
}

/** What only accepted distributors see. */
export const PartnerGate = ({ children }: { children: (uid: Id) => ReactNode }) => (
  <OpenGate>{(uid) => <Partner uid={uid}>{children}</Partner>}</OpenGate>
)
