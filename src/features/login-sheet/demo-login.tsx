import { View } from '@tarojs/components'

import { Button } from '@/components/button'
import { useWords } from '@/hooks/use-words'
import { demoShopper } from '@/lib/sandbox/demo'
import { login_mobile } from '@/services'
import { startSession } from '@/stores/session'
import { Failure } from './failure'
import type { FormProps } from './form'
import { words } from './messages'
import { useSubmit } from './use-submit'

/** Builds against the sandbox offer its demo shopper in one tap; others have nothing of this. */
export const DemoLogin = ({ consent }: FormProps) => {
  const t = useWords(words)
  const shopper = demoShopper()
  const { submit, busy, failure } = useSubmit({
    fields: [],
    places: [],
    consent: { ...consent, check: () => true }, // nobody's data is taken: the account is the sandbox's own
    run: async () => {
      if (shopper) startSession(await login_mobile(shopper.mobile, shopper.password))
    },
  })
  if (!shopper) return null
  return (
    <View className="login-panel__demo">
      <Button kind="outline" size="m" busy={busy} onClick={submit}>
        {t.demo}
      </Button>
      <View className="login-panel__demo-note">{t.demoNote}</View>
      <Failure sentence={failure} />
    </View>
  )
}
