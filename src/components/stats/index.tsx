import { Text, View } from '@tarojs/components'
import { cx } from '@/utils/cx'
import { control } from '../control'
import './index.scss'

export interface Stat {
  value: string
  label: string
  tone?: 'ink' | 'brand' | 'price'
  onClick?: () => void
}

interface StatsProps {
  items: readonly Stat[]
  /** 28 px figures, for the one thing a card is about. */
  large?: boolean
}

/** Two to four figures side by side, each with its word. */
export const Stats = ({ items, large = false }: StatsProps) => (
  <View className={cx('stats', large && 'stats--large')}>
    {items.map(({ value, label, tone = 'ink', onClick }) => (
      <View
        key={label}
        className={cx('stats__one', `stats__one--${tone}`)}
        {...(onClick ? control(onClick, { role: 'link', label: `${label} ${value}` }) : {})}
      >
        <Text className="stats__value">{value}</Text>
        <Text className="stats__label">{label}</Text>
      </View>
    ))}
  </View>
)
