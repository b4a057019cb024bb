import type { FormProps } from '@/features/login-sheet/form'
import { usePhone } from '@/features/login-sheet/phone-field'
import { useWords } from '@/hooks/use-words'
import { register_mobile } from '@/services'
import { inviter } from '@/stores/attribution'
import { PhonePasswordForm } from '../parts/phone-password-form'
import { words } from './messages'

interface ByPhoneProps extends FormProps {
  mobile: string
  onDone: () => void
}

/** Phone, code from a text message, password. */
export const ByPhone = ({ mobile, consent, onDone }: ByPhoneProps) => {
  const t = useWords(words)
  const phone = usePhone(mobile)
  return (
    <PhonePasswordForm
      phone={phone}
      consent={consent}
      action={t.submit}
      refusal={t.knownPhone}
      send={(account) => register_mobile({ ...account, autoLogin: true, referrer: inviter() })}
      onDone={onDone}
    />
  )
}
