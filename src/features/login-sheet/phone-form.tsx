import { View } from '@tarojs/components'

import { Card } from '@/components/card'
import { Field } from '@/components/field'
import { TextLink } from '@/components/text-link'
import { useField, type FieldState } from '@/hooks/use-field'
import { useWords } from '@/hooks/use-words'
import { givenPasswordError } from '@/lib/field-errors'
import { isCode } from '@/lib/http'
import { go, hasPage } from '@/lib/router'
import { login_mobile } from '@/services'
import { startSession } from '@/stores/session'
import { plainPhone } from '@/utils/validate'
import type { FormProps } from './form'
import { formWords } from './form-messages'
import { PhoneField } from './phone-field'
import { SubmitRow } from './submit-row'
import { useSubmit } from './use-submit'

interface PhoneFormProps extends FormProps {
  phone: FieldState
  /** To the way without a password. */
  onSms: () => void
}

/** Phone and password. */
export const PhoneForm = ({ phone, consent, onSms }: PhoneFormProps) => {
  const t = useWords(formWords)
  const password = useField(givenPasswordError)
  const form = useSubmit({
    fields: [phone, password],
    places: [
      [/密码/, password],
      [/手机|号码|用户|账号/, phone],
    ],
    consent,
    run: async () => {
      try {
        startSession(await login_mobile(plainPhone(phone.value), password.value))
      } catch (error) {
        if (!isCode(error, 10000)) throw error
        phone.refuse(t.unknownPhone)
      }
    },
  })
  return (
    <>
      <Card>
        <PhoneField phone={phone} />
        <Field
          label={t.password}
          value={password.value}
          placeholder={t.passwordHint}
          password
          maxlength={64}
          error={password.error}
          onChange={password.set}
          onConfirm={form.submit}
          extra={
            hasPage('resetPassword') ? (
              <TextLink onClick={() => void go('resetPassword', { mobile: plainPhone(phone.value) })}>
                {t.forgot}
              </TextLink>
            ) : undefined
          }
        />
      </Card>
      <SubmitRow form={form}>{t.enter}</SubmitRow>
      <View className="login-panel__switch">
        <TextLink tone="mute" onClick={onSms}>
          {t.toSms}
        </TextLink>
      </View>
    </>
  )
}
