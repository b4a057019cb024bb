import { View } from '@tarojs/components'
import { useState } from 'react'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Field } from '@/components/field'
import { TextLink } from '@/components/text-link'
import { useField } from '@/hooks/use-field'
import { useWords } from '@/hooks/use-words'
import { givenPasswordError, passwordError, usernameError } from '@/lib/field-errors'
import { isCode, isUncertain } from '@/lib/http'
import { login_username, register_username } from '@/services'
import { inviter } from '@/stores/attribution'
import { startSession } from '@/stores/session'
import { Failure } from './failure'
import type { FormProps } from './form'
import { formWords } from './form-messages'
import { useSubmit } from './use-submit'

/** User name and password, to log in or to register. */
export const NameForm = ({ consent }: FormProps) => {
  const t = useWords(formWords)
  const [registering, setRegistering] = useState(false)
  const username = useField(usernameError, '', (text) => /[\s,，]/.test(text.trim()))
  const password = useField(registering ? passwordError : givenPasswordError)
  const { submit, busy, failure } = useSubmit({
    fields: [username, password],
    places: [
      [/密码/, password],
      [/用户|账号/, username],
    ],
    consent,
    run: async () => {
      const account = { username: username.value.trim(), pwd: password.value }
      try {
        const login = registering
          ? await register_username({ ...account, autoLogin: true, referrer: inviter() })
          : undefined
        startSession(login ?? (await login_username(account)))
      } catch (error) {
        if (isCode(error, 10000)) return username.refuse(registering ? t.takenName : t.unknownName)
        // A lost answer: the login tells whether the registration happened.
        const login =
          registering && isUncertain(error) ? await login_username(account).catch(() => undefined) : undefined
        if (!login) throw error
        startSession(login)
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
        <Field
          label={registering ? t.newPassword : t.password}
          value={password.value}
          placeholder={registering ? t.newPasswordHint : t.passwordHint}
          password
          maxlength={64}
          error={password.error}
          onChange={password.set}
          onBlur={registering ? password.blur : undefined}
          onConfirm={submit}
        />
      </Card>
      <Failure sentence={failure} />
      <View className="login-panel__submit">
        <Button grow busy={busy} onClick={submit}>
          {registering ? t.register : t.enter}
        </Button>
      </View>
      <View className="login-panel__switch">
        <TextLink tone="mute" onClick={() => setRegistering(!registering)}>
          {registering ? t.toLogin : t.toRegister}
        </TextLink>
      </View>
    </>
  )
}
