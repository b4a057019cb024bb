import { View } from '@tarojs/components'

import { Button } from '@/components/button'
import { useWords } from '@/hooks/use-words'
import { demoShopper } from '@/lib/sandbox/demo'
import { login_mobile } from '@/services'
import { startSession } from '@/stores/session'
import { Failure } from './failure'
import { words } from './messages'
import { useSubmit } from './use-submit'

/**
 * Builds against the sandbox offer its demo shopper in one tap; others have nothing of this. Nobody's data is taken,
 * so nobody has to agree.
 */
export const DemoLogin = () => {
  const t = useWords(words)
  const shopper = demoShopper()
  const { submit, busy, failure } = useSubmit({
    fields: [],
    places: [],
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
