import { View } from '@tarojs/components'

import { scene } from '@/components/state-view/scenes'
import { MemberGate } from '@/features/member-gate'
import { PageFrame } from '@/features/page-frame'
import { WechatPhone } from '@/features/wechat-phone'
import { useWords } from '@/hooks/use-words'
import { toast } from '@/lib/platform/feedback'
import { isWeapp } from '@/lib/platform/system'
import { goBack } from '@/lib/router'
import type { Id } from '@/types/api/common'
import { maskPhone } from '@/utils/mask'
import { MemberForm } from '../parts/member-form'
import { words } from './messages'
import { SmsForm } from './sms-form'

const BindPhone = ({ uid }: { uid: Id }) => {
  const t = useWords(words)
  const onDone = () => {
    toast(t.done)
    void goBack()
  }
  return (
    <MemberForm uid={uid} boxes={4}>
      {({ base: { mobile } }) => (
        <>
          <View className="account-form__lead">{mobile ? t.current(maskPhone(mobile)) : t.lead}</View>
          {isWeapp ? (
            <>
              <View className="account-form__submit">
                <WechatPhone current={mobile} onDone={onDone}>
                  {t.wechat}
                </WechatPhone>
              </View>
              <View className="account-form__or">{t.or}</View>
            </>
          ) : null}
          <SmsForm changing={mobile !== undefined} onDone={onDone} />
        </>
      )}
    </MemberForm>
  )
}

const BindPhonePage = () => {
  const t = useWords(words)
  return (
    <PageFrame name="bindPhone" title={t.title}>
      <MemberGate picture={scene.note} what={t.what} reason={t.reason}>
        {(uid) => <BindPhone uid={uid} />}
      </MemberGate>
    </PageFrame>
  )
}

export default BindPhonePage
