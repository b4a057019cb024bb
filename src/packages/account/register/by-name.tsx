import { View } from '@tarojs/components'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Field } from '@/components/field'
import { Failure } from '@/features/login-sheet/failure'
import type { FormProps } from '@/features/login-sheet/form'
import { useSubmit } from '@/features/login-sheet/use-submit'
import { useField } from '@/hooks/use-field'
import { useWords } from '@/hooks/use-words'
import { usernameError } from '@/lib/field-errors'
import { isCode } from '@/lib/http'
import { login_username, register_username } from '@/services'
import { inviter } from '@/stores/attribution'
import { enterAfter } from '../parts/enter'
import { NewPasswordFields, useNewPassword } from '../parts/new-password'
import { words } from './messages'

interface ByNameProps extends FormProps {
  onDone: () => void
}

/** User name and password, for who gives no phone number. */
export const ByName = ({ consent, onDone }: ByNameProps) => {
  const t = useWords(words)
  const username = useField(usernameError, '', (text) => /[\s,，]/.test(text.trim()))
  const created = useNewPassword()
  const { password, repeat } = created
  const { submit, busy, failure } = useSubmit({
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
        <Field
          label={t.username}
          value={username.value}
          placeholder={t.usernameHint}
          maxlength={32}
          error={username.error}
          onChange={username.set}
          onBlur={username.blur}
        />
        <NewPasswordFields state={created} onConfirm={submit} />
      </Card>
      <Failure sentence={failure} />
      <View className="account-form__submit">
        <Button grow busy={busy} onClick={submit}>
          {t.submit}
        </Button>
      </View>
    </>
  )
}
