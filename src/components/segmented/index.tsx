import { Text, View } from '@tarojs/components'
import { cx } from '@/utils/cx'
import { control, spoken } from '../control'
import './index.scss'

interface SegmentedProps<K extends string | number> {
  items: readonly { key: K; label: string; disabled?: boolean }[]
  value: K
  onChange: (key: K) => void
}

/** Two or three ways of the same thing: delivery or pick-up. */
export const Segmented = <K extends string | number>({ items, value, onChange }: SegmentedProps<K>) => (
  <View className="segmented" {...spoken('tablist')}>
    {items.map(({ key, label, disabled = false }) => (
      <View
        key={key}
        className={cx(
          'segmented__item',
          key === value && 'segmented__item--on',
          disabled && 'segmented__item--off',
        )}
        {...control(() => onChange(key), { role: 'tab', disabled, on: key === value })}
      >
        <Text>{label}</Text>
      </View>
    ))}
  </View>
)
