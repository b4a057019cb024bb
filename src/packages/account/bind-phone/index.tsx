import { View } from '@tarojs/components'

import { AsyncView } from '@/components/async-view'
import { scene } from '@/components/state-view/scenes'
import { Skeleton } from '@/components/skeleton'
import { MemberGate } from '@/features/member-gate'
import { PageFrame } from '@/features/page-frame'
import { WechatPhone } from '@/features/wechat-phone'
import { useData } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import { toast } from '@/lib/platform/feedback'
import { isWeapp } from '@/lib/platform/system'
import { goBack } from '@/lib/router'
import { refreshProfile } from '@/stores/session'
import type { Id } from '@/types/api/common'
import { maskPhone } from '@/utils/mask'
import { words } from './messages'
import { SmsForm } from './sms-form'
import '../parts/form.scss'

const BindPhone = ({ uid }: { uid: Id }) => {
  const t = useWords(words)
  const { data, error, reload } = useData(['profile', uid], refreshProfile)
  const onDone = () => {
    toast(t.done)
    void goBack()
  }
  return (
    <AsyncView
      data={data}
      error={error}
      reload={reload}
      skeleton={
        <View className="account-form">
          <Skeleton shape="cell" count={4} />
        </View>
      }
    >
      {({ base: { mobile } }) => (
        <View className="account-form">
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
          <SmsForm bound={mobile !== undefined} onDone={onDone} />
        </View>
      )}
    </AsyncView>
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
