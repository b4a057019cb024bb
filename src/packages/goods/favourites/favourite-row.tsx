import { Text, View } from '@tarojs/components'

import { control } from '@/components/control'
import { IconButton } from '@/components/icon-button'
import { Picture } from '@/components/picture'
import { Price } from '@/components/price'
import { SwipeRow } from '@/components/swipe-row'
import { Tag } from '@/components/tag'
import { useData } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import { shopNow } from '@/lib/clock'
import { go } from '@/lib/router'
import { goodsDetail } from '@/services'
import type { FavGoods } from '@/types/api/favorite'
import { atMost } from '@/utils/at-most'
import { cx } from '@/utils/cx'
import { needsChoice, saleState } from '@/utils/goods-state'
import { words } from './messages'

interface FavouriteRowProps {
  favourite: FavGoods
  onRemove: (favourite: FavGoods) => void
}

/** The list knows neither price nor state: each is asked for, a few at a time. */
const fewAtATime = atMost(4)

export const FavouriteRow = ({ favourite, onRemove }: FavouriteRowProps) => {
  const t = useWords(words)
  const { goodsId, goodsName, pic } = favourite
  const { data } = useData(['goods', goodsId], () => fewAtATime(() => goodsDetail(goodsId)))
  const info = data?.basicInfo
  const state = info && saleState(info, shopNow())
  const invalid =
    data === null
      ? t.gone
      : state === 'offShelf' || state === 'soldOut' || state === 'over'
        ? t[state]
        : undefined
  return (
    <SwipeRow action={t.remove} label={t.removeNamed(goodsName)} onAction={() => onRemove(favourite)}>
      <View
        className={cx('favourite', invalid && 'favourite--invalid')}
        {...control(() => void go('goodsDetail', { id: goodsId }), { role: 'link', label: goodsName })}
      >
        <Picture src={info?.pic ?? pic} faded={Boolean(invalid)} className="favourite__picture" />
        <View className="favourite__body">
          <Text className="favourite__name">{info?.name ?? goodsName}</Text>
          <View className="favourite__foot">
            {info ? (
              <Price
                value={info.minPrice}
                points={info.minScore}
                from={needsChoice(info)}
                tone={invalid ? 'mute' : 'price'}
                free
              />
            ) : (
              <View />
            )}
            {invalid ? <Tag kind="grey">{invalid}</Tag> : null}
          </View>
        </View>
        <IconButton
          icon="heart-on"
          tone="price"
          label={t.removeNamed(goodsName)}
          stop
          onClick={() => onRemove(favourite)}
        />
      </View>
    </SwipeRow>
  )
}
