import { ScrollView, Text, View } from '@tarojs/components'

import { control } from '@/components/control'
import { Countdown } from '@/components/countdown'
import { Picture } from '@/components/picture'
import { Price } from '@/components/price'
import { Progress } from '@/components/progress'
import { SectionHead } from '@/components/section-head'
import { useCountdown } from '@/hooks/use-countdown'
import { useWords } from '@/hooks/use-words'
import { go } from '@/lib/router'
import type { DateTime } from '@/types/api/common'
import type { GoodsSummary } from '@/types/api/goods'
import { cx } from '@/utils/cx'
import { shortDate } from '@/utils/date'
import { useFlashSession, type FlashItem } from './flash-states'
import { words } from './messages'

const MOST = 10

/** Share that is gone, in per cent of what there was. */
const takenOf = ({ numberSells, stores }: GoodsSummary): number => {
  const all = numberSells + Math.max(0, stores)
  return all > 0 ? Math.round((numberSells / all) * 100) : 0
}

const Item = ({ goods, state }: FlashItem) => {
  const t = useWords(words).flash
  const gone = state === 'soldOut' || state === 'over'
  const taken = state === 'soldOut' ? 100 : takenOf(goods)
  const status = state === 'soldOut' ? t.soldOut : t.ended
  const note =
    state === 'on'
      ? t.taken(taken)
      : state === 'soon'
        ? t.starts(shortDate(goods.dateStart, 'HH:mm'))
        : state === 'over'
          ? t.ended
          : (goods.characteristic ?? t.soldOut)
  return (
    <View
      className={cx('flash-item', gone && 'flash-item--gone')}
      {...control(() => void go('goodsDetail', { id: goods.id }), {
        role: 'link',
        label: `${goods.name} ${gone ? status : note}`,
      })}
    >
      <View className="flash-item__picture">
        <Picture src={goods.pic} faded={state === 'over'} />
        {gone ? (
          <View className="flash-item__disc">
            <Text>{status}</Text>
          </View>
        ) : null}
      </View>
      <Text className="flash-item__name">{goods.name}</Text>
      <View className="flash-item__price">
        <Price value={goods.minPrice} original={goods.originalPrice} tone={gone ? 'ink' : 'price'} />
      </View>
      {state === 'soon' ? (
        <View className="flash-item__soon" />
      ) : (
        <Progress percent={taken} label={t.taken(taken)} kind="red" />
      )}
      <Text className={cx('flash-item__note', state === 'soon' && 'flash-item__note--soon')}>{note}</Text>
    </View>
  )
}

const Clock = ({ until }: { until: DateTime }) => <Countdown left={useCountdown(until)} kind="red" />

/** Flash sale: running goods, sold out, not begun and just over, with the clock of what comes next. */
export const FlashZone = ({ goods }: { goods: readonly GoodsSummary[] }) => {
  const t = useWords(words).flash
  const { items, state, start, until } = useFlashSession(goods)
  if (items.length === 0) return null
  const hour = shortDate(start, 'H')
  const note = state === 'over' ? t.over : state === 'soon' ? t.soon(hour) : t.session(hour)
  return (
    <View className="home-card">
      <SectionHead
        title={t.title}
        note={note}
        more={t.count(items.length)}
        onMore={() => void go('goodsList', { kind: 'flash' })}
      >
        {until ? <Clock key={until} until={until} /> : null}
      </SectionHead>
      <ScrollView className="home-strip" scrollX enhanced showScrollbar={false}>
        <View className="home-strip__row">
          {items.slice(0, MOST).map((item) => (
            <Item key={item.goods.id} {...item} />
          ))}
        </View>
      </ScrollView>
    </View>
  )
}
