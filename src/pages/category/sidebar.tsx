import { ScrollView, Text, View } from '@tarojs/components'

import { control, spoken } from '@/components/control'
import { useWords } from '@/hooks/use-words'
import type { Id } from '@/types/api/common'
import type { Category } from '@/types/api/goods'
import { cx } from '@/utils/cx'
import { words } from './messages'

interface SidebarProps {
  tops: readonly Category[]
  current: Id
  onChoose: (id: Id) => void
}

/** The top categories. The neighbours of the chosen one are rounded towards it. */
export const Sidebar = ({ tops, current, onChoose }: SidebarProps) => {
  const t = useWords(words)
  const chosen = tops.findIndex(({ id }) => id === current)
  return (
    <ScrollView className="category-side" scrollY enhanced showScrollbar={false}>
      <View {...spoken('tablist', t.categories)}>
        {tops.map(({ id, name }, index) => (
          <View
            key={id}
            className={cx(
              'category-side__item',
              index === chosen && 'category-side__item--on',
              index === chosen - 1 && 'category-side__item--before',
              index === chosen + 1 && 'category-side__item--after',
            )}
            {...control(() => onChoose(id), { role: 'tab', on: id === current })}
          >
            <Text>{name}</Text>
          </View>
        ))}
      </View>
    </ScrollView>
  )
}
