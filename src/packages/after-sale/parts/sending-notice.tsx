import { View } from '@tarojs/components'

import { spoken } from '@/components/control'
import { NoticeBar } from '@/components/notice-bar'
import { useWords } from '@/hooks/use-words'
import { sendingWords } from './sending-words'
import type { Sending } from './use-sending'
import './sending-notice.scss'

/** What keeps a form from being sent, or that its outcome is not known yet. */
export const SendingNotice = ({
  sending,
}: {
  sending: Pick<Sending, 'notice' | 'lost' | 'looking' | 'lookAgain'>
}) => {
  const t = useWords(sendingWords)
  if (sending.lost)
    return (
      <View className="sending-notice" {...spoken('alert')}>
        <NoticeBar
          kind="warn"
          icon="offline"
          action={sending.looking ? t.looking : t.look}
          onClick={sending.lookAgain}
        >
          {t.unknown}
        </NoticeBar>
      </View>
    )
  if (!sending.notice) return null
  return (
    <View className="sending-notice" {...spoken('alert')}>
      <NoticeBar kind="warn" icon="info">
        {sending.notice}
      </NoticeBar>
    </View>
  )
}
