import { Text, View } from '@tarojs/components'

import { control, spoken } from '@/components/control'
import { Icon } from '@/components/icon'
import { IconButton } from '@/components/icon-button'
import { useWords } from '@/hooks/use-words'
import { cx } from '@/utils/cx'
import { words } from './messages'
import type { Sort } from './query'

interface SortBarProps {
  sort: Sort
  grid: boolean
  filtered: boolean
  onSort: (sort: Sort) => void
  onGrid: (grid: boolean) => void
  onFilter: () => void
}

const plain = ['usual', 'sales', 'newest'] as const

/** Order, price filter and the two ways of showing. Price is tapped again to turn its order. */
export const SortBar = ({ sort, grid, filtered, onSort, onGrid, onFilter }: SortBarProps) => {
  const t = useWords(words)
  const byPrice = sort === 'priceUp' || sort === 'priceDown'
  return (
    <View className="sort-bar">
      <View className="sort-bar__sorts" {...spoken('tablist', t.sortBy)}>
        {plain.map((key) => (
          <View
            key={key}
            className={cx('sort-bar__sort', sort === key && 'sort-bar__sort--on')}
            {...control(() => onSort(key), { role: 'tab', on: sort === key })}
          >
            <Text>{t.sorts[key]}</Text>
          </View>
        ))}
        <View
          className={cx('sort-bar__sort', byPrice && 'sort-bar__sort--on')}
          {...control(() => onSort(sort === 'priceUp' ? 'priceDown' : 'priceUp'), {
            role: 'tab',
            on: byPrice,
            label: sort === 'priceUp' ? t.cheapFirst : sort === 'priceDown' ? t.dearFirst : t.sorts.price,
          })}
        >
          <Text>{t.sorts.price}</Text>
          <Icon name={sort === 'priceUp' ? 'up' : sort === 'priceDown' ? 'down' : 'sort'} size={14} />
        </View>
      </View>
      <IconButton
        icon="filter"
        size={18}
        tone={filtered ? 'brand' : 'mute'}
        label={filtered ? t.filtered : t.filter}
        onClick={onFilter}
      />
      <IconButton
        icon={grid ? 'list' : 'grid'}
        size={18}
        tone="mute"
        label={grid ? t.asList : t.asGrid}
        onClick={() => onGrid(!grid)}
      />
    </View>
  )
}
