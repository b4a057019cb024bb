import { Text, View } from '@tarojs/components'

import { spoken } from '@/components/control'
import { FailedView } from '@/components/failed-view'
import { IconButton } from '@/components/icon-button'
import type { Loaded } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import type { Day } from '@/types/api/common'
import type { SignLog } from '@/types/api/score'
import { cx } from '@/utils/cx'
import { dayOfLog } from './ladder'
import { words } from './messages'
import { addDays, addMonths, monthOf, weeksOf } from './month'

interface MonthViewProps {
  month: string
  today: Day
  logs: Loaded<SignLog[]>
  /** Points on days to come. */
  rewards: ReadonlyMap<Day, number>
  onMonth: (month: string) => void
}

interface CellProps {
  day: Day | undefined
  today: Day
  signed: ReadonlySet<Day>
  reward: number | undefined
}

const DayCell = ({ day, today, signed, reward }: CellProps) => {
  const t = useWords(words)
  if (!day) return <View className="sign-day" />
  const on = signed.has(day)
  const name = cx(
    'sign-day',
    on && 'sign-day--on',
    on && signed.has(addDays(day, -1)) && 'sign-day--after',
    on && signed.has(addDays(day, 1)) && 'sign-day--before',
    day === today && 'sign-day--today',
    day < today && !on && 'sign-day--missed',
  )
  const said = on ? t.signedDay(day) : reward ? t.laterDay(day, reward) : t.openDay(day)
  return (
    <View className={name} {...spoken('text', said)}>
      <View className="sign-day__band">
        <Text className="sign-day__number">{Number(day.slice(8))}</Text>
      </View>
      <Text className="sign-day__note">{day === today ? t.today : reward ? `+${reward}` : ''}</Text>
    </View>
  )
}

/** One month of check-ins; days in a row hang together. */
export const MonthView = ({ month, today, logs, rewards, onMonth }: MonthViewProps) => {
  const t = useWords(words)
  const signed = new Set((logs.data ?? []).map(dayOfLog))
  const [year = 0, number = 0] = month.split('-').map(Number)
  return (
    <View className="sign-month">
      <View className="sign-month__head">
        <Text className="sign-month__title">{t.month(year, number)}</Text>
        <IconButton icon="back" size={20} label={t.before} onClick={() => onMonth(addMonths(month, -1))} />
        <IconButton
          icon="right"
          size={20}
          label={t.after}
          disabled={month >= monthOf(today)}
          onClick={() => onMonth(addMonths(month, 1))}
        />
      </View>
      <View className="sign-month__week">
        {[...t.week].map((name, index) => (
          <Text key={index} className="sign-month__name">
            {name}
          </Text>
        ))}
      </View>
      {weeksOf(month).map((week, index) => (
        <View key={index} className="sign-month__week">
          {week.map((day, at) => (
            <DayCell
              key={at}
              day={day}
              today={today}
              signed={signed}
              reward={day ? rewards.get(day) : undefined}
            />
          ))}
        </View>
      ))}
      {logs.error ? <FailedView size="line" error={logs.error} onRetry={logs.reload} /> : null}
    </View>
  )
}
