import { View } from '@tarojs/components'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Failure } from '@/features/login-sheet/failure'
import type { FormProps } from '@/features/login-sheet/form'
import { SmsCodeField } from '@/features/login-sheet/sms-code-field'
import { useSubmit } from '@/features/login-sheet/use-submit'
import { useField } from '@/hooks/use-field'
import { useWords } from '@/hooks/use-words'
import { isHopelessPhone, phoneError, smsCodeError } from '@/lib/field-errors'
import { isCode } from '@/lib/http'
import { login_mobile, register_mobile } from '@/services'
import { inviter } from '@/stores/attribution'
import { plainPhone } from '@/utils/validate'
import { enterAfter } from '../parts/enter'
import { NewPasswordFields, useNewPassword } from '../parts/new-password'
import { PhoneField } from '../parts/phone-field'
import { words } from './messages'

interface ByPhoneProps extends FormProps {
  mobile: string
  onDone: () => void
}

/** Phone, code from a text message, password. */
export const ByPhone = ({ mobile, consent, onDone }: ByPhoneProps) => {
  const t = useWords(words)
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
      const account = { mobile: plainPhone(phone.value), pwd: password.value }
      try {
        await enterAfter(
          () =>
            register_mobile({ ...account, code: code.value.trim(), autoLogin: true, referrer: inviter() }),
          () => login_mobile(account.mobile, account.pwd),
        )
        onDone()
      } catch (error) {
        if (!isCode(error, 10000)) throw error
        phone.refuse(t.knownPhone)
      }
    },
  })
  return (
    <>
      <Card>
        <PhoneField phone={phone} />
        <SmsCodeField phone={phone} code={code} />
        <NewPasswordFields state={created} onConfirm={submit} />
      </Card>
      <Failure sentence={failure} />
      <View className="account-form__submit">
        <Button grow busy={busy} onClick={submit}>
          {t.submit}
        </Button>
      </View>
    </>
  )
}
