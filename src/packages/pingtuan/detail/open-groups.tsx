import { Text, View } from '@tarojs/components'
import { useState } from 'react'

import { Avatars } from '@/components/avatar'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { FailedView } from '@/components/failed-view'
import { SectionHead } from '@/components/section-head'
import { TextLink } from '@/components/text-link'
import { useCountdown } from '@/hooks/use-countdown'
import { useWords } from '@/hooks/use-words'
import type { Id } from '@/types/api/common'
import type { Tuan } from '@/types/api/pingtuan'
import type { TimeLeft } from '@/utils/date'
import { Counted } from './counted'
import { seatsLeft } from './load-group'
import { words } from './messages'

const FIRST = 3
const MOST_FACES = 2
const grounds = ['rose', 'sky', 'lemon', 'sand'] as const

const two = (value: number) => String(value).padStart(2, '0')

interface RowProps {
  tuan: Tuan
  index: number
  people: number
  busy: boolean
  onJoin: (tuanId: Id) => void
  onOver: () => void
}

const Row = ({ tuan, index, people, busy, onJoin, onOver }: RowProps) => {
  const t = useWords(words)
  const left = useCountdown(tuan.dateEnd, onOver)
  const name = tuan.apiExtUser?.nick ?? t.someone
  const clock = (time: TimeLeft) =>
    `${time.days > 0 ? t.days(time.days) : ''}${two(time.hours)}:${two(time.minutes)}:${two(time.seconds)}`
  const faces = Array.from({ length: Math.min(MOST_FACES, tuan.helpNumber) }, (_, face) => ({
    ...(face === 0 ? { src: tuan.apiExtUser?.avatarUrl } : {}),
    ground: grounds[(index + face) % grounds.length],
  }))
  return (
    <View className="pingtuan-open">
      <Avatars size={36} faces={faces} />
      <View className="pingtuan-open__words">
        <Text className="pingtuan-open__name">{name}</Text>
        <View className="pingtuan-open__note">
          <Counted sentence={t.short(seatsLeft(people, tuan.helpNumber))} />
          <Text>{clock(left)}</Text>
        </View>
      </View>
      <Button
        kind="outline"
        size="xm"
        busy={busy}
        label={`${t.join} ${name}`}
        onClick={() => onJoin(tuan.id)}
      >
        {t.join}
      </Button>
    </View>
  )
}

interface OpenGroupsProps {
  groups: readonly Tuan[]
  people: number
  error: unknown
  busy: boolean
  onRetry: () => unknown
  onJoin: (tuanId: Id) => void
  onOver: () => void
}

/** Groups with a free seat; what ends first comes first. */
export const OpenGroups = ({ groups, people, error, busy, onRetry, onJoin, onOver }: OpenGroupsProps) => {
  const t = useWords(words)
  const [all, setAll] = useState(false)
  const shown = all ? groups : groups.slice(0, FIRST)
  return (
    <Card>
      <SectionHead title={t.others} note={groups.length > 0 ? t.othersCount(groups.length) : undefined} />
      {error && groups.length === 0 ? (
        <FailedView error={error} onRetry={onRetry} size="line" />
      ) : groups.length === 0 ? (
        <Text className="offer-page__nobody">{t.nobody}</Text>
      ) : null}
      {shown.map((tuan, index) => (
        <Row
          key={tuan.id}
          tuan={tuan}
          index={index}
          people={people}
          busy={busy}
          onJoin={onJoin}
          onOver={onOver}
        />
      ))}
      {groups.length > FIRST ? (
        <View className="offer-page__foot">
          <TextLink tone="mute" onClick={() => setAll(!all)}>
            {all ? t.lessGroups : t.allGroups(groups.length)}
          </TextLink>
        </View>
      ) : null}
    </Card>
  )
}
