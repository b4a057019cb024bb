import { View } from '@tarojs/components'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Field } from '@/components/field'
import { useField, type FieldState } from '@/hooks/use-field'
import { useWords } from '@/hooks/use-words'
import { passwordError, smsCodeError } from '@/lib/field-errors'
import { isCode, isUncertain } from '@/lib/http'
import { login_mobile, register_mobile } from '@/services'
import { inviter } from '@/stores/attribution'
import { startSession } from '@/stores/session'
import { plainPhone } from '@/utils/validate'
import type { FormProps } from './form'
import { formWords } from './form-messages'
import { SmsCodeField } from './sms-code-field'
import { Failure } from './failure'
import { useSubmit } from './use-submit'

interface SmsFormProps extends FormProps {
  phone: FieldState
  /** The number has an account already: the password is what is needed. */
  onKnown: () => void
}

/** Phone and text message; a new number is registered with the password given. */
export const SmsForm = ({ phone, consent, onKnown }: SmsFormProps) => {
  const t = useWords(formWords)
  const code = useField(smsCodeError)
  const password = useField(passwordError)
  const { submit, busy, failure } = useSubmit({
    fields: [phone, code, password],
    places: [
      [/验证码/, code],
      [/密码/, password],
      [/手机|号码/, phone],
    ],
    consent,
    run: async () => {
      const mobile = plainPhone(phone.value)
      const pwd = password.value
      try {
        const login = await register_mobile({
          mobile,
          code: code.value.trim(),
          pwd,
          autoLogin: true,
          referrer: inviter(),
        })
        startSession(login ?? (await login_mobile(mobile, pwd)))
      } catch (error) {
        if (isCode(error, 10000)) return onKnown()
        // A lost answer: the login tells whether the registration happened.
        const login = isUncertain(error) ? await login_mobile(mobile, pwd).catch(() => undefined) : undefined
        if (!login) throw error
        startSession(login)
      }
    },
  })
  return (
    <>
      <Card>
        <Field
          label={t.mobile}
          value={phone.value}
          placeholder={t.mobileHint}
          type="number"
          maxlength={16}
          error={phone.error}
          onChange={phone.set}
          onBlur={phone.blur}
        />
        <SmsCodeField phone={phone} code={code} onConfirm={submit} />
        <Field
          label={t.newPassword}
          value={password.value}
          placeholder={t.newPasswordHint}
          password
          maxlength={32}
          error={password.error}
          onChange={password.set}
          onBlur={password.blur}
          onConfirm={submit}
        />
      </Card>
      <Failure sentence={failure} />
      <View className="login-panel__submit">
        <Button grow busy={busy} onClick={submit}>
          {t.enterOrRegister}
        </Button>
      </View>
    </>
  )
}
