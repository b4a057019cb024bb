import { View } from '@tarojs/components'

import { Button } from '@/components/button'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import { Agreement } from './agreement'
import { DemoLogin } from './demo-login'
import { words } from './messages'
import { useConsent } from './use-consent'
import { WechatLogin } from './wechat-login'
import './index.scss'

interface QuickLoginProps {
  /** What the login is for. */
  reason?: string
}

/**
 * Login in one tap inside WeChat. The other ways are on the login page: their forms stay out of the main package.
 * Whoever logs in there comes back to this sheet, which answers by itself.
 */
export const QuickLogin = ({ reason }: QuickLoginProps) => {
  const t = useWords(words)
  const { consent, missing, setAgreed } = useConsent()
  return (
    <View className="login-panel">
      <View className="login-panel__reason">{reason || t.reason}</View>
      <WechatLogin consent={consent} />
      <View className="login-panel__submit">
        <Button kind="line" grow onClick={() => void go('login', { reason })}>
          {t.otherWays}
        </Button>
      </View>
      <Agreement agreed={consent.agreed} missing={missing} onChange={setAgreed} />
      <DemoLogin />
    </View>
  )
}
