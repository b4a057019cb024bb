import { Button } from '@/components/button'
import { useOnce } from '@/hooks/use-once'
import { useWords } from '@/hooks/use-words'
import { isCode, userMessage } from '@/lib/http'
import { toast } from '@/lib/platform/feedback'
import { bindMobileWxa } from '@/services'
import { changeUser } from '@/stores/profile'
import { refreshWechatLogin, useSession } from '@/stores/session'
import { words } from './messages'

interface WechatPhoneProps {
  /** The number that is bound now. */
  current: string | undefined
  /** What the button says. */
  children: string
  /** In a form's line instead of a line of its own. */
  small?: boolean
  /** @param phone the number that is bound now, where it is known */
  onDone: (phone: string | undefined) => void
}

const SESSION_TOO_OLD = 10002

/**
 * Binds the number WeChat knows; inside WeChat only. Its session may be too old to read it: then log in again and
 * repeat, once.
 */
export const WechatPhone = ({ current, children, small, onDone }: WechatPhoneProps) => {
  const t = useWords(words)
  const [bind, busy] = useOnce(async (encryptedData?: string, iv?: string) => {
    if (!encryptedData || !iv) {
      toast(t.refused)
      return
    }
    let answered: string | null = null
    const send = async () => {
      answered = await bindMobileWxa(encryptedData, iv)
    }
    const once = () => changeUser(send, ({ base }) => base.mobile !== undefined && base.mobile !== current)
    try {
      await once().catch(async (error: unknown) => {
        if (!isCode(error, SESSION_TOO_OLD) || !(await refreshWechatLogin())) throw error
        await once()
      })
      onDone(answered ?? useSession.getState().profile?.base.mobile)
    } catch (error) {
      // The number was sealed with the session before: a new tap seals it with the new one.
      toast(isCode(error, SESSION_TOO_OLD) ? t.again : userMessage(error))
    }
  })
  return (
    <Button
      grow={!small}
      kind={small ? 'soft' : 'solid'}
      size={small ? 'xm' : 'l'}
      icon="wechat"
      openType="getPhoneNumber"
      busy={busy}
      onGetPhoneNumber={(event) => void bind(event.detail.encryptedData, event.detail.iv)}
    >
      {children}
    </Button>
  )
}
