import { ScrollView, Text, View } from '@tarojs/components'
import { cx } from '@/utils/cx'
import { control, spoken } from '../control'
import './index.scss'

export interface TabItem<K extends string | number> {
  key: K
  label: string
  count?: number
}

interface TabsProps<K extends string | number> {
  items: readonly TabItem<K>[]
  value: K
  /** Tabs as wide as their words that scroll, instead of sharing the width. */
  scroll?: boolean
  onChange: (key: K) => void
}

/** Tabs share the width while their words fit, and scroll when the text is large. */
export const Tabs = <K extends string | number>({ items, value, scroll = false, onChange }: TabsProps<K>) => (
  <ScrollView className="tabs" scrollX enhanced showScrollbar={false} scrollIntoView={`tab-${value}`}>
    <View className={cx('tabs__row', scroll && 'tabs__row--scroll')} {...spoken('tablist')}>
      {items.map(({ key, label, count = 0 }) => (
        <View
          key={key}
          id={`tab-${key}`}
          className={cx('tabs__tab', key === value && 'tabs__tab--on')}
          {...control(() => onChange(key), { role: 'tab', on: key === value })}
        >
          <Text>{label}</Text>
          {count > 0 ? <Text className="tabs__count">{count > 99 ? '99+' : count}</Text> : null}
        </View>
      ))}
    </View>
  </ScrollView>
)
