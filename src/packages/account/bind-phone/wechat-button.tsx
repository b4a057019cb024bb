import { View } from '@tarojs/components'

import { Button } from '@/components/button'
import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { isCode, userMessage } from '@/lib/http'
import { toast } from '@/lib/platform/feedback'
import { bindMobileWxa } from '@/services'
import { refreshWechatLogin } from '@/stores/session'
import { changeUser } from '../parts/save-profile'
import { words } from './messages'

interface WechatButtonProps {
  /** The number that is bound now. */
  current: string | undefined
  onDone: () => void
}

const SESSION_TOO_OLD = 10002

/** Binds the number WeChat knows. Its session may be too old to read it: then log in again and repeat, once. */
export const WechatButton = ({ current, onDone }: WechatButtonProps) => {
  const t = useWords(words)
  const [bind, busy] = useOnce(async (encryptedData?: string, iv?: string) => {
    if (!encryptedData || !iv) {
      toast(t.refused)
      return
    }
    const send = () => bindMobileWxa(encryptedData, iv)
    const once = () => changeUser(send, ({ base }) => base.mobile !== undefined && base.mobile !== current)
    try {
      await once().catch(async (error: unknown) => {
        if (!isCode(error, SESSION_TOO_OLD) || !(await refreshWechatLogin())) throw error
        await once()
      })
      onDone()
    } catch (error) {
      // The number was sealed with the session before: a new tap seals it with the new one.
      toast(isCode(error, SESSION_TOO_OLD) ? t.again : userMessage(error))
    }
  })
  return (
    <View className="account-form__submit">
      <Button
        grow
        icon="wechat"
        openType="getPhoneNumber"
        busy={busy}
        onGetPhoneNumber={(event) => void bind(event.detail.encryptedData, event.detail.iv)}
      >
        {t.wechat}
      </Button>
    </View>
  )
}
