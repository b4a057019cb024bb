import { Image, Text, View } from '@tarojs/components'

import { control, spoken } from '@/components/control'
import { useWords } from '@/hooks/use-words'
import type { LuckyPrize } from '@/types/api/lucky'
import { cx } from '@/utils/cx'
import { middleOf, prizeNameOf } from './angles'
import { words } from './messages'

interface WheelProps {
  prizes: readonly LuckyPrize[]
  /** Degrees it has turned. */
  angle: number
  /** Milliseconds a turn takes. */
  time: number
  busy: boolean
  disabled: boolean
  onSpin: () => void
}

/** Fields of two colours in turn; with an odd number the last has a third, so that no neighbours are alike. */
const ground = (count: number): string => {
  const step = 360 / count
  const colour = (field: number) =>
    count > 1 && count % 2 === 1 && field === count - 1
      ? 'var(--brand-soft)'
      : field % 2 === 0
        ? 'var(--gold-soft)'
        : 'var(--card)'
  const fields = Array.from(
    { length: count },
    (_, field) => `${colour(field)} ${field * step}deg ${(field + 1) * step}deg`,
  )
  return `conic-gradient(${fields.join(', ')})`
}

/** The wheel with as many fields as there are prizes. */
export const Wheel = ({ prizes, angle, time, busy, disabled, onSpin }: WheelProps) => {
  const t = useWords(words)
  const count = prizes.length
  const names = prizes.map(prizeNameOf)
  return (
    <View className="wheel">
      <View
        className="wheel__disc"
        style={{
          background: ground(count),
          transform: `rotate(${angle}deg)`,
          transitionDuration: `${time}ms`,
        }}
        {...spoken('img', t.wheel(names.join('、')))}
      >
        {prizes.map((prize, field) => (
          <View
            key={field}
            className={cx('wheel__field', count > 8 && 'wheel__field--narrow')}
            style={{ transform: `rotate(${middleOf(field, count)}deg)` }}
          >
            {prize.pic && count <= 12 ? (
              <Image className="wheel__pic" src={prize.pic} mode="aspectFill" />
            ) : null}
            <Text className="wheel__name">{prizeNameOf(prize)}</Text>
          </View>
        ))}
      </View>
      <View className="wheel__pointer" />
      <View
        className={cx('wheel__button', (disabled || busy) && 'wheel__button--off')}
        {...control(onSpin, { label: busy ? t.spinning : t.spin, disabled: disabled || busy })}
      >
        <Text>{busy ? t.spinning : t.spin}</Text>
      </View>
    </View>
  )
}
