import { Field } from '@/components/field'
import { bound, useField, type FieldState } from '@/hooks/use-field'
import { useWords } from '@/hooks/use-words'
import { passwordError } from '@/lib/field-errors'
import { words } from './messages'

export interface NewPassword {
  password: FieldState
  repeat: FieldState
}

/** A password that is set, and set again to be sure of it. */
export const useNewPassword = (): NewPassword => {
  const t = useWords(words)
  const password = useField(passwordError)
  const repeat = useField((text) => {
    if (text === '') return t.repeatEmpty
    return text === password.value ? undefined : t.repeatWrong
  })
  return { password, repeat }
}

interface NewPasswordFieldsProps {
  state: NewPassword
  label?: string
  onConfirm?: () => void
}

export const NewPasswordFields = ({ state, label, onConfirm }: NewPasswordFieldsProps) => {
  const t = useWords(words)
  const { password, repeat } = state
  return (
    <>
      <Field
        label={label ?? t.password}
        placeholder={t.passwordHint}
        password
        maxlength={32}
        {...bound(password)}
      />
      <Field
        label={t.repeat}
        placeholder={t.repeatHint}
        password
        maxlength={32}
        {...bound(repeat)}
        onConfirm={onConfirm}
      />
    </>
  )
}
