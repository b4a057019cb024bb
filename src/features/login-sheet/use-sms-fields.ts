import { useField, type FieldState } from '@/hooks/use-field'
import { smsCodeError } from '@/lib/field-errors'

/** The code sent to a number, for a form that sets a password with it; and what `useSubmit` needs of the three. */
export const useSmsFields = (phone: FieldState, password: FieldState) => {
  const code = useField(smsCodeError)
  return {
    code,
    fields: [phone, code, password],
    places: [
      [/验证码/, code],
      [/密码/, password],
      [/手机|号码/, phone],
    ] as const,
  }
}
