import { Text, View } from '@tarojs/components'

import { Countdown } from '@/components/countdown'
import { Icon } from '@/components/icon'
import { useCountdown } from '@/hooks/use-countdown'
import { useWords } from '@/hooks/use-words'
import type { GoodsSummary } from '@/types/api/goods'
import { cx } from '@/utils/cx'
import { shortDate } from '@/utils/date'
import type { SaleState } from '@/utils/goods-state'
import { words } from './messages'

/** A flash sale's band: not begun, on, over or sold out, with the clock that matters. */
export const FlashBar = ({ goods, state }: { goods: GoodsSummary; state: SaleState }) => {
  const t = useWords(words)
  const until = state === 'soon' ? goods.dateStart : state === 'on' ? goods.dateEnd : undefined
  const left = useCountdown(until)
  if (!goods.miaosha || state === 'offShelf') return null
  return (
    <View className={cx('flash-bar', (state === 'over' || state === 'soldOut') && 'flash-bar--ended')}>
      <Icon name="bolt" size={18} />
      <Text className="flash-bar__title">{t.flash}</Text>
      {state === 'over' || state === 'soldOut' ? (
        <Text className="flash-bar__words">{state === 'over' ? t.flashOver : t.flashSoldOut}</Text>
      ) : (
        <>
          {state === 'soon' ? (
            <Text className="flash-bar__note">{t.flashStart(shortDate(goods.dateStart))}</Text>
          ) : null}
          {until ? (
            <>
              <Text className="flash-bar__words">{state === 'soon' ? t.flashSoon : t.flashOn}</Text>
              <Countdown left={left} kind="red" />
            </>
          ) : null}
        </>
      )}
    </View>
  )
}
