import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'

import { TextLink } from '@/components/text-link'
import { LoginPanel } from '@/features/login-sheet/panel'
import { PageFrame } from '@/features/page-frame'
import { useParams } from '@/hooks/use-params'
import { useVisible } from '@/hooks/use-visible'
import { useWords } from '@/hooks/use-words'
import { go, goBack, hasPage } from '@/lib/router'
import { useSession } from '@/stores/session'
import { useSettings } from '@/stores/settings'
import { words } from './messages'
import './index.scss'

const Login = () => {
  const t = useWords(words)
  const { reason } = useParams('login')
  const shop = useSettings((settings) => settings.merchant.name)
  const loggedIn = useSession((session) => session.token !== undefined)
  const visible = useVisible()
  const left = useRef(false)
  // Back to what was interrupted, once; after a registration when this page shows again.
  useEffect(() => {
    if (!loggedIn || !visible || left.current) return
    left.current = true
    void goBack()
  }, [loggedIn, visible])
  return (
    <PageFrame name="login" title={t.title}>
      <View className="page-login">
        <View className="page-login__name">{shop}</View>
        <LoginPanel reason={reason} />
        <View className="page-login__later">
          {hasPage('register') ? (
            <TextLink size={14} onClick={() => void go('register')}>
              {t.register}
            </TextLink>
          ) : null}
          <TextLink tone="mute" size={14} onClick={() => void goBack()}>
            {t.later}
          </TextLink>
        </View>
      </View>
    </PageFrame>
  )
}

export default Login
