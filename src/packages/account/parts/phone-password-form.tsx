import { Card } from '@/components/card'
import { enterAfter } from '@/features/login-sheet/enter'
import type { FormProps } from '@/features/login-sheet/form'
import { PhoneField } from '@/features/login-sheet/phone-field'
import { SmsCodeField } from '@/features/login-sheet/sms-code-field'
import { SubmitRow } from '@/features/login-sheet/submit-row'
import { useSmsFields } from '@/features/login-sheet/use-sms-fields'
import { useSubmit } from '@/features/login-sheet/use-submit'
import type { FieldState } from '@/hooks/use-field'
import { isCode } from '@/lib/http'
import { login_mobile } from '@/services'
import type { LoginResult } from '@/types/api/auth'
import { plainPhone } from '@/utils/validate'
import { NewPasswordFields, useNewPassword } from './new-password'

interface Account {
  mobile: string
  pwd: string
  /** From the text message. */
  code: string
}

interface PhonePasswordFormProps extends Partial<FormProps> {
  phone: FieldState
  /** Above the first password. */
  label?: string
  /** On the button. */
  action: string
  /** Why the number is not taken (code 10000). */
  refusal: string
  /** Makes the account, or its new password; what it answers may be a login already. */
  send: (account: Account) => Promise<LoginResult | null | void>
  onDone: () => unknown
}

/** Phone, code from a text message, password; then the user is logged in. */
export const PhonePasswordForm = (props: PhonePasswordFormProps) => {
  const { phone, consent, label, action, refusal, send, onDone } = props
  const created = useNewPassword()
  const { code, fields, places } = useSmsFields(phone, created.password)
  const form = useSubmit({
    fields: [...fields, created.repeat],
    places,
    consent,
    run: async () => {
      const account = { mobile: plainPhone(phone.value), pwd: created.password.value }
      try {
        await enterAfter(
          account.mobile,
          () => send({ ...account, code: code.value.trim() }),
          () => login_mobile(account.mobile, account.pwd),
        )
        await onDone()
      } catch (error) {
        if (!isCode(error, 10000)) throw error
        phone.refuse(refusal)
      }
    },
  })
  return (
    <>
      <Card>
        <PhoneField phone={phone} />
        <SmsCodeField phone={phone} code={code} />
        <NewPasswordFields state={created} label={label} onConfirm={form.submit} />
      </Card>
      <SubmitRow form={form}>{action}</SubmitRow>
    </>
  )
}
