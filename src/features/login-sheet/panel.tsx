import { View } from '@tarojs/components'
import { useState } from 'react'

import { Button } from '@/components/button'
import { NoticeBar } from '@/components/notice-bar'
import { Segmented } from '@/components/segmented'
import { useWords } from '@/hooks/use-words'
import { isWeapp } from '@/lib/platform/system'
import { Agreement } from './agreement'
import { DemoLogin } from './demo-login'
import { formWords } from './form-messages'
import { words } from './messages'
import { NameForm } from './name-form'
import { usePhone } from './phone-field'
import { PhoneForm } from './phone-form'
import { SmsForm } from './sms-form'
import { useConsent } from './use-consent'
import { WechatLogin } from './wechat-login'
import './index.scss'

type Way = 'sms' | 'phone' | 'name'

interface LoginPanelProps {
  /** What the login is for. */
  reason?: string
}

/** Every way to log in, for the sheet and the page. Who shows it watches the session for the outcome. */
export const LoginPanel = ({ reason }: LoginPanelProps) => {
  const t = useWords(words)
  const forms = useWords(formWords)
  const [way, setWay] = useState<Way | undefined>(isWeapp ? undefined : 'sms')
  const [known, setKnown] = useState(false)
  const { consent, missing, setAgreed } = useConsent()
  const phone = usePhone()
  const choose = (next: Way) => {
    setKnown(false)
    setWay(next)
  }

  return (
    <View className="login-panel">
      <View className="login-panel__reason">{reason || t.reason}</View>
      {isWeapp ? <WechatLogin consent={consent} /> : null}
      {way ? (
        <>
          <View className="login-panel__ways">
            <Segmented
              items={[
                { key: 'sms', label: forms.sms },
                { key: 'phone', label: forms.phone },
                { key: 'name', label: forms.name },
              ]}
              value={way}
              onChange={choose}
            />
          </View>
          {known ? (
            <View className="login-panel__known">
              <NoticeBar kind="warn" icon="info">
                {forms.known}
              </NoticeBar>
            </View>
          ) : null}
          {way === 'sms' ? (
            <SmsForm
              phone={phone}
              consent={consent}
              onKnown={() => {
                setWay('phone')
                setKnown(true)
              }}
            />
          ) : null}
          {way === 'phone' ? <PhoneForm phone={phone} consent={consent} onSms={() => choose('sms')} /> : null}
          {way === 'name' ? <NameForm consent={consent} /> : null}
        </>
      ) : (
        <View className="login-panel__submit">
          <Button kind="line" grow onClick={() => choose('sms')}>
            {t.otherWays}
          </Button>
        </View>
      )}
      <Agreement agreed={consent.agreed} missing={missing} onChange={setAgreed} />
      <DemoLogin />
    </View>
  )
}
