import { Field } from '@/components/field'
import { bound, useField, type FieldState } from '@/hooks/use-field'
import { useWords } from '@/hooks/use-words'
import { usernameError } from '@/lib/field-errors'
import { formWords } from './form-messages'

export const useUsername = (): FieldState =>
  useField(usernameError, '', (text) => /[\s,，]/.test(text.trim()))

/** A user name. */
export const UsernameField = ({ username }: { username: FieldState }) => {
  const t = useWords(formWords)
  return <Field label={t.username} placeholder={t.usernameHint} maxlength={32} {...bound(username)} />
}
