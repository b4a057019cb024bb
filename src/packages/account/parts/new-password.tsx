import { Field } from '@/components/field'
import { useField, type FieldState } from '@/hooks/use-field'
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
        value={password.value}
        placeholder={t.passwordHint}
        password
        maxlength={32}
        error={password.error}
        onChange={password.set}
        onBlur={password.blur}
      />
      <Field
        label={t.repeat}
        value={repeat.value}
        placeholder={t.repeatHint}
        password
        maxlength={32}
        error={repeat.error}
        onChange={repeat.set}
        onBlur={repeat.blur}
        onConfirm={onConfirm}
      />
    </>
  )
}
