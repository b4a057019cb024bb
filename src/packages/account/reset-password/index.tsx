import { View } from '@tarojs/components'

import { TextLink } from '@/components/text-link'
import { usePhone } from '@/features/login-sheet/phone-field'
import { PageFrame } from '@/features/page-frame'
import { useParams } from '@/hooks/use-params'
import { useWords } from '@/hooks/use-words'
import { toast } from '@/lib/platform/feedback'
import { goBack, hasPage, replace } from '@/lib/router'
import { resetPwd } from '@/services'
import { plainPhone } from '@/utils/validate'
import { words as formWords } from '../parts/messages'
import { PhonePasswordForm } from '../parts/phone-password-form'
import { words } from './messages'
import '../parts/form.scss'

/** Whoever has the phone needs no further consent to come back to their own account. */
const ResetPassword = () => {
  const t = useWords(words)
  const f = useWords(formWords)
  const { mobile = '' } = useParams('resetPassword')
  const phone = usePhone(mobile)
  const onDone = () => {
    toast(t.done)
    return goBack()
  }
  return (
    <PageFrame name="resetPassword" title={t.title}>
      <View className="account-form">
        <View className="account-form__lead">{t.lead}</View>
        <PhonePasswordForm
          phone={phone}
          label={f.newPassword}
          action={t.submit}
          refusal={t.unknown}
          send={({ mobile: number, pwd, code }) => resetPwd(number, pwd, code)}
          onDone={onDone}
        />
        {hasPage('register') ? (
          <View className="account-form__other">
            <TextLink
              size={14}
              tone="mute"
              onClick={() => void replace('register', { mobile: plainPhone(phone.value) })}
            >
              {t.toRegister}
            </TextLink>
          </View>
        ) : null}
      </View>
    </PageFrame>
  )
}

export default ResetPassword
