import { View } from '@tarojs/components'
import { useEffect } from 'react'

import { Sheet } from '@/components/sheet'
import { TextLink } from '@/components/text-link'
import { useSheet } from '@/hooks/use-sheet'
import { useWords } from '@/hooks/use-words'
import { useSession } from '@/stores/session'
import { words } from './messages'
import { LoginPanel } from './panel'
import { QuickLogin } from './quick-login'

/** Written out where it is used, so that the mini-program's main package leaves the forms out. */
const Ways = process.env.TARO_ENV === 'weapp' ? QuickLogin : LoginPanel

/** Answers `ask('login')`: true as soon as somebody is logged in, false for "not now". */
export const LoginSheet = () => {
  const t = useWords(words)
  const { request, answer } = useSheet('login', false)
  const loggedIn = useSession((session) => session.token !== undefined)
  useEffect(() => {
    if (loggedIn) answer(true)
  }, [loggedIn, request, answer])
  const later = () => answer(false)
  return (
    <Sheet open={request !== undefined} title={t.title} ground="page" onClose={later}>
      <Ways reason={request?.reason} />
      <View className="login-panel__later">
        <TextLink tone="mute" size={14} onClick={later}>
          {t.later}
        </TextLink>
      </View>
    </Sheet>
  )
}
