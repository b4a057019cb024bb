import { Card } from '@/components/card'
import { Field } from '@/components/field'
import { PhoneField, usePhone } from '@/features/login-sheet/phone-field'
import { SmsCodeField } from '@/features/login-sheet/sms-code-field'
import { SubmitRow } from '@/features/login-sheet/submit-row'
import { useSmsFields } from '@/features/login-sheet/use-sms-fields'
import { useSubmit } from '@/features/login-sheet/use-submit'
import { useData } from '@/hooks/use-data'
import { useDebounced } from '@/hooks/use-debounced'
import { bound, useField } from '@/hooks/use-field'
import { useWords } from '@/hooks/use-words'
import { passwordError, phoneError } from '@/lib/field-errors'
import { bindMobileSms, queryMobileLocation } from '@/services'
import { changeUser } from '@/stores/profile'
import { plainPhone } from '@/utils/validate'
import { words } from './messages'

interface SmsFormProps {
  /** There is a number already. */
  changing: boolean
  onDone: () => void
}

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
export const SmsForm = ({ changing, onDone }: SmsFormProps) => {
  const t = useWords(words)
  const phone = usePhone()
  const password = useField((text) => (text === '' ? undefined : passwordError(text)))
  const { code, ...checked } = useSmsFields(phone, password)
  const issued = useIssued(phone.value)
  const form = useSubmit({
    ...checked,
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
          placeholder={t.passwordHint}
          password
          maxlength={32}
          {...bound(password)}
          onConfirm={form.submit}
        />
      </Card>
      <SubmitRow form={form}>{changing ? t.change : t.submit}</SubmitRow>
    </>
  )
}
