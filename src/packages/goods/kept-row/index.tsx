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
import type { Id } from '@/types/api/common'
import { atMost } from '@/utils/at-most'
import { cx } from '@/utils/cx'
import { needsChoice, saleState } from '@/utils/goods-state'
import { words } from './messages'
import './index.scss'

interface KeptRowProps {
  id: Id
  /** How it was when it was kept, shown until today's answer and where there is none. */
  kept: { name: string; pic: string; minPrice?: number; minScore?: number }
  /** What removing is called here. */
  remove: string
  removeNamed: (name: string) => string
  /** With a heart that removes as well. */
  hearted?: boolean
  onRemove: () => void
}

/** A list knows neither today's price nor the state: each is asked for, a few at a time. */
const fewAtATime = atMost(4)

/** Goods that somebody kept for later: favourites, goods looked at. Swiping removes. */
export const KeptRow = ({ id, kept, remove, removeNamed, hearted = false, onRemove }: KeptRowProps) => {
  const t = useWords(words)
  const { data } = useData(['goods', id], () => fewAtATime(() => goodsDetail(id)))
  const info = data?.basicInfo
  const state = info && saleState(info, shopNow())
  const invalid =
    data === null
      ? t.gone
      : state === 'offShelf' || state === 'soldOut' || state === 'over'
        ? t[state]
        : undefined
  const name = info?.name ?? kept.name
  const price = info?.minPrice ?? kept.minPrice
  const label = removeNamed(name)
  return (
    <SwipeRow action={remove} label={label} onAction={onRemove}>
      <View
        className={cx('kept-row', hearted && 'kept-row--hearted', invalid && 'kept-row--invalid')}
        {...control(() => void go('goodsDetail', { id }), { role: 'link', label: name })}
      >
        <Picture src={info?.pic ?? kept.pic} faded={Boolean(invalid)} className="kept-row__picture" />
        <View className="kept-row__body">
          <Text className="kept-row__name">{name}</Text>
          <View className="kept-row__foot">
            {price === undefined ? (
              <View />
            ) : (
              <Price
                value={price}
                points={info?.minScore ?? kept.minScore}
                from={info !== undefined && needsChoice(info)}
                tone={invalid ? 'mute' : 'price'}
                free
              />
            )}
            {invalid ? <Tag kind="grey">{invalid}</Tag> : null}
          </View>
        </View>
        {hearted ? <IconButton icon="heart-on" tone="price" label={label} stop onClick={onRemove} /> : null}
      </View>
    </SwipeRow>
  )
}
