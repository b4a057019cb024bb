import { Field } from '@/components/field'
import { bound, useField, type FieldState } from '@/hooks/use-field'
import { useWords } from '@/hooks/use-words'
import { isHopelessPhone, phoneError } from '@/lib/field-errors'
import { formWords } from './form-messages'

export const usePhone = (initial = ''): FieldState => useField(phoneError, initial, isHopelessPhone)

/** A phone number. */
export const PhoneField = ({ phone, note }: { phone: FieldState; note?: string }) => {
  const t = useWords(formWords)
  return (
    <Field
      label={t.mobile}
      placeholder={t.mobileHint}
      type="number"
      maxlength={16}
      note={note}
      {...bound(phone)}
    />
  )
}
