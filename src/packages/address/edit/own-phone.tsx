import { Button } from '@/components/button'
import { WechatPhone } from '@/features/wechat-phone'
import { useData } from '@/hooks/use-data'
import type { FieldState } from '@/hooks/use-field'
import { useWords } from '@/hooks/use-words'
import { isWeapp } from '@/lib/platform/system'
import { refreshProfile, useSession } from '@/stores/session'
import { words } from './messages'

/**
 * Fills an empty phone in one tap: with the account's number or, where the account has none, with the one WeChat
 * knows, which then becomes the account's. A number that is bound is never replaced from here.
 */
export const OwnPhone = ({ phone }: { phone: FieldState }) => {
  const t = useWords(words)
  const uid = useSession((session) => session.uid)
  const { data } = useData(uid === undefined ? null : ['profile', uid], refreshProfile)
  if (!data || phone.value !== '') return null
  const { mobile } = data.base
  if (mobile)
    return (
      <Button kind="soft" size="xm" onClick={() => phone.set(mobile)}>
        {t.accountPhone}
      </Button>
    )
  if (!isWeapp) return null
  return (
    <WechatPhone small current={undefined} onDone={(number) => number && phone.set(number)}>
      {t.wechatPhone}
    </WechatPhone>
  )
}
