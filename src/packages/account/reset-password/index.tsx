import { View } from '@tarojs/components'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { TextLink } from '@/components/text-link'
import { Failure } from '@/features/login-sheet/failure'
import { SmsCodeField } from '@/features/login-sheet/sms-code-field'
import { useSubmit } from '@/features/login-sheet/use-submit'
import { PageFrame } from '@/features/page-frame'
import { useField } from '@/hooks/use-field'
import { useParams } from '@/hooks/use-params'
import { useWords } from '@/hooks/use-words'
import { isHopelessPhone, phoneError, smsCodeError } from '@/lib/field-errors'
import { isCode } from '@/lib/http'
import { toast } from '@/lib/platform/feedback'
import { goBack, hasPage, replace } from '@/lib/router'
import { login_mobile, resetPwd } from '@/services'
import { plainPhone } from '@/utils/validate'
import { enterAfter } from '../parts/enter'
import { words as formWords } from '../parts/messages'
import { NewPasswordFields, useNewPassword } from '../parts/new-password'
import { PhoneField } from '../parts/phone-field'
import { words } from './messages'
import '../parts/form.scss'

/** Whoever has the phone needs no further consent to come back to their own account. */
const consent = { agreed: true, check: () => true }

const Form = ({ mobile }: { mobile: string }) => {
  const t = useWords(words)
  const f = useWords(formWords)
  const phone = useField(phoneError, mobile, isHopelessPhone)
  const code = useField(smsCodeError)
  const created = useNewPassword()
  const { password, repeat } = created
  const { submit, busy, failure } = useSubmit({
    fields: [phone, code, password, repeat],
    places: [
      [/验证码/, code],
      [/密码/, password],
      [/手机|号码/, phone],
    ],
    consent,
    run: async () => {
      const number = plainPhone(phone.value)
      try {
        await enterAfter(
          () => resetPwd(number, password.value, code.value.trim()),
          () => login_mobile(number, password.value),
        )
        toast(t.done)
        await goBack()
      } catch (error) {
        if (!isCode(error, 10000)) throw error
        phone.refuse(t.unknown)
      }
    },
  })
  return (
    <>
      <Card>
        <PhoneField phone={phone} />
        <SmsCodeField phone={phone} code={code} />
        <NewPasswordFields state={created} label={f.newPassword} onConfirm={submit} />
      </Card>
      <Failure sentence={failure} />
      <View className="account-form__submit">
        <Button grow busy={busy} onClick={submit}>
          {t.submit}
        </Button>
      </View>
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
    </>
  )
}

const ResetPassword = () => {
  const t = useWords(words)
  const { mobile = '' } = useParams('resetPassword')
  return (
    <PageFrame name="resetPassword" title={t.title}>
      <View className="account-form">
        <View className="account-form__lead">{t.lead}</View>
        <Form mobile={mobile} />
      </View>
    </PageFrame>
  )
}

export default ResetPassword
