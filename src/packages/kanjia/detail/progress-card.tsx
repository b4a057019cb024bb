import { Text, View } from '@tarojs/components'

import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { spoken } from '@/components/control'
import { Countdown } from '@/components/countdown'
import { Price } from '@/components/price'
import { useCountdown } from '@/hooks/use-countdown'
import { useWords } from '@/hooks/use-words'
import type { KanjiaSet } from '@/types/api/kanjia'
import { cutPercent, type KanjiaState } from '@/utils/kanjia'
import { formatYuan, minusYuan } from '@/utils/money'
import { words } from './messages'
import type { Bargain } from './use-bargain'

/** The bubble stays inside the card at both ends. */
const place = (percent: number) => ({ left: `${Math.max(14, Math.min(86, percent))}%` })

interface TrackProps {
  set: KanjiaSet
  current: number
}

/** From the original price at the left to the floor at the right. */
const Track = ({ set, current }: TrackProps) => {
  const t = useWords(words)
  const percent = cutPercent(set.originalPrice, set.minPrice, current)
  const cut = minusYuan(set.originalPrice, current)
  const rest = minusYuan(current, set.minPrice)
  const at = { left: `${percent}%` }
  return (
    <View className="kanjia-track" {...spoken('progressbar', t.cutSay(percent))}>
      {cut > 0 ? (
        <Text className="kanjia-track__bubble" style={place(percent)}>
          {t.cut(formatYuan(cut).replace('¥', ''))}
        </Text>
      ) : null}
      <View className="kanjia-track__line">
        <View className="kanjia-track__fill" style={{ width: `${percent}%` }} />
        {cut > 0 ? <View className="kanjia-track__arrow" style={at} /> : null}
        <View className="kanjia-track__dot" style={at} />
      </View>
      <View className="kanjia-track__ends">
        <Text>{formatYuan(set.originalPrice)}</Text>
        <Text>{rest > 0 ? t.toFloor(formatYuan(rest), formatYuan(set.minPrice)) : t.atFloor}</Text>
      </View>
    </View>
  )
}

interface ProgressCardProps {
  bargain: Bargain
  set: KanjiaSet
  state: KanjiaState
  busy: boolean
  onOwnCut: () => void
  onOver: () => void
}

/** The price of now, never the floor; how far it is and how long it lasts. */
export const ProgressCard = ({ bargain, set, state, busy, onOwnCut, onOver }: ProgressCardProps) => {
  const t = useWords(words)
  const left = useCountdown(state === 'on' ? set.dateEnd : undefined, onOver)
  const { detail, stage, friend, helped } = bargain
  const current = detail?.kanjiaInfo.curPrice ?? set.originalPrice

  const label = () => {
    if (!detail) return t.startFrom
    if (stage === 'bought') return t.boughtAt
    return friend ? t.friendNow(detail.joiner.nick ?? t.someone) : t.nowOnly
  }
  const note = () => {
    if (stage === 'left') return t.leftIt
    if (stage === 'invalid' && state === 'on') return t.invalid
    return undefined
  }
  return (
    <Card>
      <View className="kanjia-progress">
        <Text className="kanjia-progress__label">{label()}</Text>
        <Price value={current} size="xl" />
        <View className="kanjia-progress__time">
          {state === 'on' ? (
            <>
              <Text>{t.left}</Text>
              <Countdown left={left} kind="brand" ended={t.over} />
            </>
          ) : (
            <Text className="kanjia-progress__end">{state === 'over' ? t.over : t.soldOut}</Text>
          )}
        </View>
        {note() ? <Text className="kanjia-progress__note">{note()}</Text> : null}
        <Track set={set} current={current} />
        {helped ? (
          <Text className="kanjia-progress__helped">
            {(friend ? t.helped : t.helpedOwn)(formatYuan(helped.cutPrice))}
          </Text>
        ) : state === 'on' && stage === 'running' && !friend && helped === null ? (
          <View className="kanjia-progress__own">
            <Button kind="outline" size="m" icon="price-cut" busy={busy} onClick={onOwnCut}>
              {t.cutOwn}
            </Button>
          </View>
        ) : null}
      </View>
    </Card>
  )
}
