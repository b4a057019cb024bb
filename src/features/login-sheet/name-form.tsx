import { View } from '@tarojs/components'
import { useState } from 'react'

import { Card } from '@/components/card'
import { Field } from '@/components/field'
import { TextLink } from '@/components/text-link'
import { bound, useField } from '@/hooks/use-field'
import { useWords } from '@/hooks/use-words'
import { givenPasswordError, passwordError } from '@/lib/field-errors'
import { isCode } from '@/lib/http'
import { login_username, register_username } from '@/services'
import { inviter } from '@/stores/attribution'
import { startSession } from '@/stores/session'
import { enterAfter } from './enter'
import type { FormProps } from './form'
import { formWords } from './form-messages'
import { SubmitRow } from './submit-row'
import { useSubmit } from './use-submit'
import { UsernameField, useUsername } from './username-field'

/** User name and password, to log in or to register. */
export const NameForm = ({ consent }: FormProps) => {
  const t = useWords(formWords)
  const [registering, setRegistering] = useState(false)
  const username = useUsername()
  const password = useField(registering ? passwordError : givenPasswordError)
  const form = useSubmit({
    fields: [username, password],
    places: [
      [/密码/, password],
      [/用户|账号/, username],
    ],
    consent,
    run: async () => {
      const account = { username: username.value.trim(), pwd: password.value }
      const login = () => login_username(account)
      try {
        if (registering)
          await enterAfter(
            account.username,
            () => register_username({ ...account, autoLogin: true, referrer: inviter() }),
            login,
          )
        else startSession(await login())
      } catch (error) {
        if (!isCode(error, 10000)) throw error
        username.refuse(registering ? t.takenName : t.unknownName)
      }
    },
  })
  return (
    <>
      <Card>
        <UsernameField username={username} />
        <Field
          label={registering ? t.newPassword : t.password}
          placeholder={registering ? t.newPasswordHint : t.passwordHint}
          password
          maxlength={64}
          {...bound(password)}
          onBlur={registering ? password.blur : undefined}
          onConfirm={form.submit}
        />
      </Card>
      <SubmitRow form={form}>{registering ? t.register : t.enter}</SubmitRow>
      <View className="login-panel__switch">
        <TextLink tone="mute" onClick={() => setRegistering(!registering)}>
          {registering ? t.toLogin : t.toRegister}
        </TextLink>
      </View>
    </>
  )
}
