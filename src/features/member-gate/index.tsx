import { Fragment, type ReactNode } from 'react'

import { Button } from '@/components/button'
import { StateView, type StatePicture } from '@/components/state-view'
import type { Scene } from '@/components/state-view/scenes'
import { useWords } from '@/hooks/use-words'
import { ensureLogin, useSession } from '@/stores/session'
import type { Id } from '@/types/api/common'
import { words } from './messages'

interface MemberGateProps {
  picture: StatePicture | Scene
  /** What a login gives here. */
  what: string
  /** What the login is for, said in its sheet. */
  reason: string
  children: (uid: Id) => ReactNode
}

/**
 * What only a user can see. A visitor, and who was logged out by the server, is offered the login and goes on here.
 * Another user starts anew: nothing of the one before stays.
 */
export const MemberGate = ({ picture, what, reason, children }: MemberGateProps) => {
  const t = useWords(words)
  const uid = useSession((session) => session.uid)
  if (uid !== undefined) return <Fragment key={uid}>{children(uid)}</Fragment>
  return (
    <StateView picture={picture} title={t.title} words={what}>
      <Button onClick={() => void ensureLogin(reason)}>{t.login}</Button>
    </StateView>
  )
}
