import { View } from '@tarojs/components'
import { useState } from 'react'

import { Segmented } from '@/components/segmented'
import { TextLink } from '@/components/text-link'
import { Agreement } from '@/features/login-sheet/agreement'
import { useConsent } from '@/features/login-sheet/use-consent'
import { PageFrame } from '@/features/page-frame'
import { useParams } from '@/hooks/use-params'
import { useWords } from '@/hooks/use-words'
import { toast } from '@/lib/platform/feedback'
import { go, goBack, hasPage, replace } from '@/lib/router'
import { useSettings } from '@/stores/settings'
import { ByName } from './by-name'
import { ByPhone } from './by-phone'
import { words } from './messages'
import '../parts/form.scss'

type Way = 'phone' | 'name'

const Register = () => {
  const t = useWords(words)
  const { mobile = '' } = useParams('register')
  const shop = useSettings((settings) => settings.merchant.name)
  const [way, setWay] = useState<Way>('phone')
  const { consent, missing, setAgreed } = useConsent()
  // Back to what was interrupted; the login page in between goes on by itself.
  const onDone = () => {
    toast(t.welcome)
    void goBack()
  }
  return (
    <PageFrame name="register" title={t.title}>
      <View className="account-form">
        <View className="account-form__lead">{t.lead(shop)}</View>
        <View className="account-form__ways">
          <Segmented<Way>
            items={[
              { key: 'phone', label: t.phone },
              { key: 'name', label: t.name },
            ]}
            value={way}
            onChange={setWay}
          />
        </View>
        {way === 'phone' ? (
          <ByPhone mobile={mobile} consent={consent} onDone={onDone} />
        ) : (
          <ByName consent={consent} onDone={onDone} />
        )}
        <Agreement agreed={consent.agreed} missing={missing} onChange={setAgreed} />
        <View className="account-form__other">
          <TextLink size={14} onClick={() => void replace('login')}>
            {t.toLogin}
          </TextLink>
          {hasPage('resetPassword') ? (
            <TextLink size={14} tone="mute" onClick={() => void go('resetPassword')}>
              {t.forgot}
            </TextLink>
          ) : null}
        </View>
      </View>
    </PageFrame>
  )
}

export default Register
