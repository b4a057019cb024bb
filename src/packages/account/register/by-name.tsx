import { Card } from '@/components/card'
import { enterAfter } from '@/features/login-sheet/enter'
import type { FormProps } from '@/features/login-sheet/form'
import { SubmitRow } from '@/features/login-sheet/submit-row'
import { useSubmit } from '@/features/login-sheet/use-submit'
import { UsernameField, useUsername } from '@/features/login-sheet/username-field'
import { useWords } from '@/hooks/use-words'
import { isCode } from '@/lib/http'
import { login_username, register_username } from '@/services'
import { inviter } from '@/stores/attribution'
import { NewPasswordFields, useNewPassword } from '../parts/new-password'
import { words } from './messages'

interface ByNameProps extends FormProps {
  onDone: () => void
}

/** User name and password, for who gives no phone number. */
export const ByName = ({ consent, onDone }: ByNameProps) => {
  const t = useWords(words)
  const username = useUsername()
  const created = useNewPassword()
  const { password, repeat } = created
  const form = useSubmit({
    fields: [username, password, repeat],
    places: [
      [/密码/, password],
      [/用户|账号/, username],
    ],
    consent,
    run: async () => {
      const account = { username: username.value.trim(), pwd: password.value }
      try {
        // Without autoLogin a name that is taken is refused, even when the password happens to be its own.
        await enterAfter(
          account.username,
          () => register_username({ ...account, referrer: inviter() }).then(() => undefined),
          () => login_username(account),
        )
        onDone()
      } catch (error) {
        if (!isCode(error, 10000)) throw error
        username.refuse(t.takenName)
      }
    },
  })
  return (
    <>
      <Card>
        <UsernameField username={username} />
        <NewPasswordFields state={created} onConfirm={form.submit} />
      </Card>
      <SubmitRow form={form}>{t.submit}</SubmitRow>
    </>
  )
}
