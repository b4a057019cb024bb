import { View } from '@tarojs/components'

import { Button } from '@/components/button'
import { useWords } from '@/hooks/use-words'
import { registerWithWechat } from '@/stores/session'
import { Failure } from './failure'
import type { FormProps } from './form'
import { words } from './messages'
import { useSubmit } from './use-submit'

/** One tap for who is in WeChat; an account is made when there is none. */
export const WechatLogin = ({ consent }: FormProps) => {
  const t = useWords(words)
  const { submit, busy, failure } = useSubmit({
    fields: [],
    places: [],
    consent,
    otherwise: t.wechatFailed,
    run: async () => {
      if (!(await registerWithWechat())) throw new Error('no WeChat login')
    },
  })
  return (
    <>
      <View className="login-panel__submit">
        <Button grow icon="wechat" busy={busy} onClick={submit}>
          {t.wechat}
        </Button>
      </View>
      <Failure sentence={failure} />
    </>
  )
}
