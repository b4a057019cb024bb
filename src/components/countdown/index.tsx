import { Text, View } from '@tarojs/components'
import { Fragment, type ReactNode } from 'react'
import { useWords } from '@/hooks/use-words'
import { cx } from '@/utils/cx'
import type { TimeLeft } from '@/utils/date'
import { spoken } from '../control'
import { words } from './messages'
import './index.scss'

interface CountdownProps {
  /** What is left now; null or all zero when the time is over. */
  left: Omit<TimeLeft, 'total'> | null
  /** red: flash sale; soft: pay, group; brand: kanjia; ink: neutral. */
  kind?: 'red' | 'soft' | 'brand' | 'ink'
  /** Leaves the hours away while there are none (time to pay). */
  short?: boolean
  /** Shown when the time is over. */
  ended?: ReactNode
  className?: string
}

const two = (value: number) => String(value).padStart(2, '0')

/** The view of a clock that runs down; the ticking is the hook useCountdown. */
export const Countdown = ({ left, kind = 'red', short = false, ended = null, className }: CountdownProps) => {
  const t = useWords(words)
  if (!left || left.days + left.hours + left.minutes + left.seconds <= 0) return <>{ended}</>
  const withHours = !short || left.days > 0 || left.hours > 0
  const cells = withHours ? [left.hours, left.minutes, left.seconds] : [left.minutes, left.seconds]
  return (
    <View className={cx('countdown', `countdown--${kind}`, className)} {...spoken('text', t.say(left))}>
      {left.days > 0 ? <Text className="countdown__days">{t.days(left.days)}</Text> : null}
      {cells.map((cell, index) => (
        <Fragment key={index}>
          {index > 0 ? <Text className="countdown__colon">:</Text> : null}
          <Text className="countdown__cell">{two(cell)}</Text>
        </Fragment>
      ))}
    </View>
  )
}
