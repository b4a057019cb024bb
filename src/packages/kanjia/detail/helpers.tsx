import { Text, View } from '@tarojs/components'
import { useState } from 'react'

import { Avatar } from '@/components/avatar'
import { Card } from '@/components/card'
import { SectionHead } from '@/components/section-head'
import { TextLink } from '@/components/text-link'
import { useWords } from '@/hooks/use-words'
import { shopNow } from '@/lib/clock'
import type { DateTime } from '@/types/api/common'
import type { KanjiaHelper } from '@/types/api/kanjia'
import { parseDate, shortDate } from '@/utils/date'
import { formatYuan } from '@/utils/money'
import { words } from './messages'
import type { Bargain } from './use-bargain'

const FIRST = 4
const HOUR = 60
const DAY = 24 * HOUR
const grounds = ['peach', 'rose', 'mint', 'sky', 'lemon', 'lilac'] as const

const useAgo = () => {
  const t = useWords(words)
  return (date: DateTime): string => {
    const minutes = Math.floor((shopNow() - parseDate(date)) / 60_000)
    if (minutes < 1) return t.now
    if (minutes < HOUR) return t.minutes(minutes)
    return minutes < DAY ? t.hours(Math.floor(minutes / HOUR)) : shortDate(date)
  }
}

interface RowProps {
  help: KanjiaHelper
  index: number
  me: boolean
  words: string
}

const Row = ({ help, index, me, words: said }: RowProps) => {
  const t = useWords(words)
  const ago = useAgo()
  const name = me ? t.me : (help.nick ?? t.someone)
  return (
    <View className="kanjia-helper">
      <Avatar src={help.avatarUrl} size={36} ground={grounds[index % grounds.length]} />
      <View className="kanjia-helper__words">
        <Text className="kanjia-helper__name">{name}</Text>
        <Text className="kanjia-helper__said">{help.remark ?? said}</Text>
      </View>
      <View className="kanjia-helper__cut">
        <Text className="kanjia-helper__amount">{`−${formatYuan(help.cutPrice)}`}</Text>
        <Text className="kanjia-helper__time">{ago(help.dateAdd)}</Text>
      </View>
    </View>
  )
}

/** Who has cut, how much, when and with which words; the newest first. */
export const Helpers = ({ bargain }: { bargain: Bargain }) => {
  const t = useWords(words)
  const [all, setAll] = useState(false)
  const { detail, uid, friend } = bargain
  if (!detail) return null
  const { helps } = detail
  const shown = all ? helps : helps.slice(0, FIRST)
  return (
    <Card>
      <SectionHead title={t.helpers} note={helps.length > 0 ? t.helperCount(helps.length) : undefined} />
      {helps.length === 0 ? <Text className="offer-page__nobody">{t.nobody}</Text> : null}
      {shown.map((help, index) => (
        <Row
          key={`${help.uid ?? ''}/${help.dateAdd}/${index}`}
          help={help}
          index={index}
          me={help.uid !== undefined && help.uid === uid}
          words={friend ? t.friendWords : t.defaultWords}
        />
      ))}
      {helps.length > FIRST ? (
        <View className="offer-page__foot">
          <TextLink tone="mute" onClick={() => setAll(!all)}>
            {all ? t.less : t.all(helps.length)}
          </TextLink>
        </View>
      ) : null}
    </Card>
  )
}
