import { Field } from '@/components/field'
import type { FieldState } from '@/hooks/use-field'
import { useWords } from '@/hooks/use-words'
import { words } from './messages'

/** A phone number. */
export const PhoneField = ({ phone, note }: { phone: FieldState; note?: string }) => {
  const t = useWords(words)
  return (
    <Field
      label={t.mobile}
      value={phone.value}
      placeholder={t.mobileHint}
      type="number"
      maxlength={16}
      error={phone.error}
      note={note}
      onChange={phone.set}
      onBlur={phone.blur}
    />
  )
}
