import { Text, View } from '@tarojs/components'

import { control } from '@/components/control'
import { Picture } from '@/components/picture'
import { Price } from '@/components/price'
import { SwipeRow } from '@/components/swipe-row'
import { Tag } from '@/components/tag'
import { useData } from '@/hooks/use-data'
import { useWords } from '@/hooks/use-words'
import { shopNow } from '@/lib/clock'
import { go } from '@/lib/router'
import { goodsDetail } from '@/services'
import type { ViewedGoods } from '@/stores/recently-viewed'
import { atMost } from '@/utils/at-most'
import { cx } from '@/utils/cx'
import { needsChoice, saleState } from '@/utils/goods-state'
import { words } from './messages'

interface ViewedRowProps {
  viewed: ViewedGoods
  onRemove: () => void
}

/** What is kept is how it was then; today's price and state are asked for, a few at a time. */
const fewAtATime = atMost(4)

export const ViewedRow = ({ viewed, onRemove }: ViewedRowProps) => {
  const t = useWords(words)
  const { id } = viewed
  const { data } = useData(['goods', id], () => fewAtATime(() => goodsDetail(id)))
  const info = data?.basicInfo
  const state = info && saleState(info, shopNow())
  const invalid =
    data === null
      ? t.gone
      : state === 'offShelf' || state === 'soldOut' || state === 'over'
        ? t[state]
        : undefined
  const name = info?.name ?? viewed.name
  return (
    <SwipeRow action={t.remove} label={t.removeNamed(name)} onAction={onRemove}>
      <View
        className={cx('viewed-row', invalid && 'viewed-row--invalid')}
        {...control(() => void go('goodsDetail', { id }), { role: 'link', label: name })}
      >
        <Picture src={info?.pic ?? viewed.pic} faded={Boolean(invalid)} className="viewed-row__picture" />
        <View className="viewed-row__body">
          <Text className="viewed-row__name">{name}</Text>
          <View className="viewed-row__foot">
            <Price
              value={info?.minPrice ?? viewed.minPrice}
              points={info?.minScore ?? viewed.minScore}
              from={info !== undefined && needsChoice(info)}
              tone={invalid ? 'mute' : 'price'}
              free
            />
            {invalid ? <Tag kind="grey">{invalid}</Tag> : null}
          </View>
        </View>
      </View>
    </SwipeRow>
  )
}
