import { Text, View } from '@tarojs/components'

import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { spoken } from '@/components/control'
import { Option } from '@/components/option'
import { Picture } from '@/components/picture'
import { Price } from '@/components/price'
import { Segmented } from '@/components/segmented'
import { Stepper } from '@/components/stepper'
import { TextLink } from '@/components/text-link'
import { FULL_PRICE } from '@/features/sku-sheet/use-member'
import { useWords } from '@/hooks/use-words'
import { words } from './messages'
import { Month } from './month'
import { skuName, useBooking, type Bookable, type Booking, type Mode } from './use-booking'

/** What is booked, and which kind of it. */
const GoodsCard = ({ goods, booking }: { goods: Bookable['goods']; booking: Booking }) => {
  const t = useWords(words)
  const { basicInfo } = goods
  return (
    <Card>
      <View className="booking-goods">
        <Picture src={basicInfo.pic} className="booking-goods__picture" />
        <View className="booking-goods__words">
          <Text className="booking-goods__name">{basicInfo.name}</Text>
          <Price value={booking.sku?.price ?? basicInfo.minPrice} from />
        </View>
      </View>
      {booking.skuList.length > 0 ? (
        <View className="booking-goods__choices" {...spoken('radiogroup', t.choice)}>
          {booking.skuList.map((sku) => (
            <Option
              key={sku.id}
              label={skuName(sku)}
              selected={booking.sku?.id === sku.id}
              onClick={() => booking.chooseSku(sku)}
            />
          ))}
        </View>
      ) : null}
    </Card>
  )
}

const Bar = ({ booking }: { booking: Booking }) => {
  const t = useWords(words)
  const { days, total, rebate, number } = booking
  return (
    <BottomBar>
      <View className="booking-bar">
        {days.length > 0 ? (
          <>
            <View className="booking-bar__row">
              <Text className="booking-bar__key">{t.total}</Text>
              <Price value={total.money} points={total.score * number} size="ml" free />
            </View>
            <Text className="booking-bar__note">
              {[t.count(days.length), rebate < FULL_PRICE ? t.member(String(rebate)) : '']
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </>
        ) : (
          <Text className="booking-bar__note">{t.chooseDays}</Text>
        )}
      </View>
      <Button disabled={days.length === 0} onClick={booking.book}>
        {t.book}
      </Button>
    </BottomBar>
  )
}

interface FormProps extends Bookable {
  /** The choice made on the goods' page. */
  wanted: string
}

export const Form = ({ goods, prices, wanted }: FormProps) => {
  const t = useWords(words)
  const booking = useBooking({ goods, prices }, wanted)
  const { mode, days, least, cap, number } = booking
  return (
    <View className="page-booking">
      <GoodsCard goods={goods} booking={booking} />
      <View className="page-booking__modes">
        <Segmented<Mode>
          items={[
            { key: 'range', label: t.range },
            { key: 'several', label: t.several },
          ]}
          value={mode}
          onChange={booking.setMode}
        />
      </View>
      <Card>
        <Month booking={booking} />
        <View className="page-booking__help">
          <Text>{mode === 'range' ? t.rangeHelp : t.severalHelp}</Text>
          {days.length > 0 ? (
            <TextLink tone="mute" icon="undo" onClick={booking.clear}>
              {t.clear}
            </TextLink>
          ) : null}
        </View>
      </Card>
      <Card>
        <Cell
          title={t.number}
          note={least > 1 ? t.numberNote(least) : undefined}
          extra={
            <Stepper
              value={number}
              min={least}
              max={Math.max(least, cap)}
              disabled={days.length === 0}
              capText={t.capText(cap)}
              onChange={booking.setNumber}
            />
          }
        />
      </Card>
      <Bar booking={booking} />
    </View>
  )
}
