import { useEffect, useRef, type MutableRefObject } from 'react'

import { Button } from '@/components/button'
import { StateView } from '@/components/state-view'
import { PayingFrame } from '@/features/page-frame/paying'
import { useParams } from '@/hooks/use-params'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import { readDraft } from '@/stores/draft'
import { ensureLogin, useSession } from '@/stores/session'
import { CheckoutView } from './checkout-view'
import { words } from './messages'
import './index.scss'

const Missing = () => {
  const t = useWords(words)
  return (
    <StateView picture="clock" title={t.missing} words={t.missingWhat}>
      <Button onClick={() => void go('cart')}>{t.toCart}</Button>
    </StateView>
  )
}

interface LoginProps {
  /** Whether the page has asked already. */
  asked: MutableRefObject<boolean>
}

/** A checkout belongs to a user: the login is offered once by itself, then by a button, also to who was logged out. */
const Login = ({ asked }: LoginProps) => {
  const t = useWords(words)
  useEffect(() => {
    if (asked.current) return
    asked.current = true
    void ensureLogin(t.loginReason)
  }, [asked, t])
  return (
    <StateView picture="basket" title={t.login} words={t.loginWhat}>
      <Button onClick={() => void ensureLogin(t.loginReason)}>{t.login}</Button>
    </StateView>
  )
}

const Page = () => {
  const t = useWords(words)
  const { draft: id } = useParams('checkout')
  const uid = useSession((session) => session.uid)
  const draft = readDraft(id)
  const asked = useRef(uid !== undefined)
  return (
    <PayingFrame name="checkout" title={t.title}>
      {!draft ? (
        <Missing />
      ) : uid === undefined ? (
        <Login asked={asked} />
      ) : (
        <CheckoutView key={`${draft.id}/${uid}`} draft={draft} />
      )}
    </PayingFrame>
  )
}

export default Page
