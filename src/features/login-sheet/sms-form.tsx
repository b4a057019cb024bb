import { Card } from '@/components/card'
import { Field } from '@/components/field'
import { bound, useField, type FieldState } from '@/hooks/use-field'
import { useWords } from '@/hooks/use-words'
import { passwordError } from '@/lib/field-errors'
import { isCode } from '@/lib/http'
import { login_mobile, register_mobile } from '@/services'
import { inviter } from '@/stores/attribution'
import { plainPhone } from '@/utils/validate'
import { enterAfter } from './enter'
import type { FormProps } from './form'
import { formWords } from './form-messages'
import { PhoneField } from './phone-field'
import { SmsCodeField } from './sms-code-field'
import { SubmitRow } from './submit-row'
import { useSmsFields } from './use-sms-fields'
import { useSubmit } from './use-submit'

interface SmsFormProps extends FormProps {
  phone: FieldState
  /** The number has an account already: the password is what is needed. */
  onKnown: () => void
}

/** Phone and text message; a new number is registered with the password given. */
export const SmsForm = ({ phone, consent, onKnown }: SmsFormProps) => {
  const t = useWords(formWords)
  const password = useField(passwordError)
  const { code, ...checked } = useSmsFields(phone, password)
  const form = useSubmit({
    ...checked,
    consent,
    run: async () => {
      const account = { mobile: plainPhone(phone.value), pwd: password.value }
      try {
        await enterAfter(
          account.mobile,
          () =>
            register_mobile({ ...account, code: code.value.trim(), autoLogin: true, referrer: inviter() }),
          () => login_mobile(account.mobile, account.pwd),
        )
      } catch (error) {
        if (!isCode(error, 10000)) throw error
        onKnown()
      }
    },
  })
  return (
    <>
      <Card>
        <PhoneField phone={phone} />
        <SmsCodeField phone={phone} code={code} onConfirm={form.submit} />
        <Field
          label={t.newPassword}
          placeholder={t.newPasswordHint}
          password
          maxlength={32}
          {...bound(password)}
          onConfirm={form.submit}
        />
      </Card>
      <SubmitRow form={form}>{t.enterOrRegister}</SubmitRow>
    </>
  )
}
