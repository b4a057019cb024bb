import { ScrollView, Text, View } from '@tarojs/components'

import { Chip } from '@/components/chip'
import { control, spoken } from '@/components/control'
import { Icon } from '@/components/icon'
import { useWords } from '@/hooks/use-words'
import type { Id } from '@/types/api/common'
import { cx } from '@/utils/cx'
import { words } from './messages'
import type { Place } from './tree'
import type { Sort } from './use-category'

interface ChipsProps {
  place: Place
  onChoose: (id: Id) => void
}

/** The level below the chosen top category. */
export const Chips = ({ place: { top, child, children }, onChoose }: ChipsProps) => {
  const t = useWords(words)
  if (children.length === 0) return null
  return (
    <ScrollView
      className="category-chips"
      scrollX
      enhanced
      showScrollbar={false}
      scrollIntoView={`chip-${child?.id ?? top.id}`}
    >
      <View className="category-chips__row" {...spoken('radiogroup', t.narrower(top.name))}>
        <View id={`chip-${top.id}`}>
          <Chip sunken selected={!child} onClick={() => onChoose(top.id)}>
            {t.all}
          </Chip>
        </View>
        {children.map(({ id, name }) => (
          <View key={id} id={`chip-${id}`}>
            <Chip sunken selected={child?.id === id} onClick={() => onChoose(id)}>
              {name}
            </Chip>
          </View>
        ))}
      </View>
    </ScrollView>
  )
}

interface SortsProps {
  sort: Sort
  onSort: (sort: Sort) => void
}

/** Tapping the price again turns its order. */
export const Sorts = ({ sort, onSort }: SortsProps) => {
  const t = useWords(words)
  const byPrice = sort === 'priceUp' || sort === 'priceDown'
  const plain = (key: 'usual' | 'sales' | 'newest') => (
    <View
      className={cx('category-sort__item', sort === key && 'category-sort__item--on')}
      {...control(() => onSort(key), { role: 'tab', on: sort === key })}
    >
      <Text>{t.sorts[key]}</Text>
    </View>
  )
  const label = sort === 'priceUp' ? t.cheapFirst : sort === 'priceDown' ? t.dearFirst : t.sorts.price
  return (
    <View className="category-sort" {...spoken('tablist', t.sortBy)}>
      {plain('usual')}
      {plain('sales')}
      <View
        className={cx('category-sort__item', byPrice && 'category-sort__item--on')}
        {...control(() => onSort(sort === 'priceUp' ? 'priceDown' : 'priceUp'), {
          role: 'tab',
          on: byPrice,
          label,
        })}
      >
        <Text>{t.sorts.price}</Text>
        <Icon name={sort === 'priceUp' ? 'up' : sort === 'priceDown' ? 'down' : 'sort'} size={14} />
      </View>
      {plain('newest')}
    </View>
  )
}
