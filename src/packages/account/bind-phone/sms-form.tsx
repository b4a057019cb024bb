import { View } from '@tarojs/components'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Field } from '@/components/field'
import { Failure } from '@/features/login-sheet/failure'
import { SmsCodeField } from '@/features/login-sheet/sms-code-field'
import { useSubmit } from '@/features/login-sheet/use-submit'
import { useData } from '@/hooks/use-data'
import { useDebounced } from '@/hooks/use-debounced'
import { useField } from '@/hooks/use-field'
import { useWords } from '@/hooks/use-words'
import { isHopelessPhone, passwordError, phoneError, smsCodeError } from '@/lib/field-errors'
import { bindMobileSms, queryMobileLocation } from '@/services'
import { changeUser } from '@/stores/profile'
import { plainPhone } from '@/utils/validate'
import { PhoneField } from '../parts/phone-field'
import { words } from './messages'

interface SmsFormProps {
  bound: boolean
  onDone: () => void
}

const consent = { agreed: true, check: () => true }

/** Where a complete number was issued: a help to see a slip of the finger. Nothing when it is not known. */
const useIssued = (text: string): string | undefined => {
  const settled = useDebounced(text)
  const good = phoneError(settled) === undefined
  const mobile = plainPhone(settled)
  const { data } = useData(good ? ['segment', mobile] : null, () => queryMobileLocation(mobile))
  return data
    ? [...new Set([data.province, data.cityName]), data.cardType].filter(Boolean).join(' ')
    : undefined
}

/** Binds a number with a code from a text message, optionally with a password to log in by it. */
export const SmsForm = ({ bound, onDone }: SmsFormProps) => {
  const t = useWords(words)
  const phone = useField(phoneError, '', isHopelessPhone)
  const code = useField(smsCodeError)
  const password = useField((text) => (text === '' ? undefined : passwordError(text)))
  const issued = useIssued(phone.value)
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
      await changeUser(
        () => bindMobileSms(mobile, code.value.trim(), password.value || undefined),
        ({ base }) => base.mobile === mobile,
      )
      onDone()
    },
  })
  return (
    <>
      <Card>
        <PhoneField phone={phone} note={issued} />
        <SmsCodeField phone={phone} code={code} />
        <Field
          label={t.password}
          value={password.value}
          placeholder={t.passwordHint}
          password
          maxlength={32}
          error={password.error}
          onChange={password.set}
          onBlur={password.blur}
          onConfirm={submit}
        />
      </Card>
      <Failure sentence={failure} />
      <View className="account-form__submit">
        <Button grow busy={busy} onClick={submit}>
          {bound ? t.change : t.submit}
        </Button>
      </View>
    </>
  )
}
