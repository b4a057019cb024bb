import { View } from '@tarojs/components'

import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { IconButton } from '@/components/icon-button'
import { SectionHead } from '@/components/section-head'
import { useData } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import { copyText, toast } from '@/lib/platform/feedback'
import { userWxinfo } from '@/services'
import type { Id } from '@/types/api/common'
import { words } from './messages'

interface IdsProps {
  uid: Id
  username: string | undefined
}

/** The numbers of the account, to be copied. Those of WeChat are shown when they can be read, without a fuss if not. */
export const Ids = ({ uid, username }: IdsProps) => {
  const t = useWords(words)
  const { data } = useData(['wxinfo', uid], userWxinfo)
  const copy = async (text: string) => {
    if (await copyText(text)) toast(t.copied)
  }
  const rows: [string, string | undefined][] = [
    [t.uid, String(uid)],
    [t.username, username],
    [t.openid, data?.openid],
    [t.unionid, data?.unionid],
  ]
  return (
    <Card>
      <SectionHead title={t.ids} note={t.idsNote} />
      {rows.map(([name, value]) =>
        value ? (
          <Cell
            key={name}
            title={name}
            extra={
              <IconButton
                icon="copy"
                size={18}
                tone="mute"
                label={t.copy(name)}
                onClick={() => void copy(value)}
              />
            }
          >
            <View className="page-profile__id">{value}</View>
          </Cell>
        ) : null,
      )}
    </Card>
  )
}
