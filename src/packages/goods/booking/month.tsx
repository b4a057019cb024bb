import { Text, View } from '@tarojs/components'

import { control } from '@/components/control'
import { IconButton } from '@/components/icon-button'
import { useWords } from '@/hooks/use-words'
import type { Day } from '@/types/api/common'
import { cx } from '@/utils/cx'
import { formatShortYuan, formatYuan } from '@/utils/money'
import { weeksOf } from './calendar'
import { words } from './messages'
import type { Booking } from './use-booking'

/** Sunday first, as calendars here begin. */
const WEEK = [0, 1, 2, 3, 4, 5, 6] as const

/** So few pieces are worth a word. */
const FEW = 5

const DayCell = ({ day, booking }: { day: Day; booking: Booking }) => {
  const t = useWords(words)
  const { offers, days, mode, isFree, tapDay } = booking
  const offer = offers.get(day)
  const free = isFree(day)
  const chosen = days.includes(day)
  const inside = mode === 'range' && chosen && day !== days[0] && day !== days[days.length - 1]
  const label = offer && free ? t.sayDay(day, formatYuan(offer.price), offer.stores) : t.sayClosed(day)
  return (
    <View
      className={cx(
        'booking-day',
        !free && 'booking-day--closed',
        chosen && 'booking-day--on',
        inside && 'booking-day--inside',
      )}
      {...control(() => tapDay(day), { role: 'checkbox', label, on: chosen, disabled: !free && !chosen })}
    >
      <Text className="booking-day__date">{Number(day.slice(8))}</Text>
      {offer ? (
        <Text className="booking-day__price">{free ? formatShortYuan(offer.price) : t.full}</Text>
      ) : null}
      {offer && free && offer.stores <= FEW ? (
        <Text className="booking-day__left">{t.left(offer.stores)}</Text>
      ) : null}
    </View>
  )
}

/** One month with price and stock of each day. */
export const Month = ({ booking }: { booking: Booking }) => {
  const t = useWords(words)
  const { month, months, monthAt, setMonthAt } = booking
  if (month === undefined) return null
  const [year = 0, number = 0] = month.split('-').map(Number)
  return (
    <View className="booking-month">
      <View className="booking-month__head">
        <View className={cx('booking-month__turn', monthAt === 0 && 'booking-month__turn--off')}>
          <IconButton icon="back" label={t.before} onClick={() => setMonthAt(Math.max(0, monthAt - 1))} />
        </View>
        <Text className="booking-month__name">{t.month(year, number)}</Text>
        <View
          className={cx('booking-month__turn', monthAt === months.length - 1 && 'booking-month__turn--off')}
        >
          <IconButton
            icon="right"
            label={t.after}
            onClick={() => setMonthAt(Math.min(months.length - 1, monthAt + 1))}
          />
        </View>
      </View>
      <View className="booking-month__week">
        {WEEK.map((place) => (
          <Text key={place} className="booking-month__weekday">
            {t.weekdays[place]}
          </Text>
        ))}
      </View>
      <View>
        {weeksOf(month).map((week, index) => (
          <View key={index} className="booking-month__week">
            {week.map((day, place) =>
              day ? (
                <DayCell key={day} day={day} booking={booking} />
              ) : (
                <View key={place} className="booking-day booking-day--none" />
              ),
            )}
          </View>
        ))}
      </View>
    </View>
  )
}
