import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { cx } from '@/utils/cx'
import { formatYuan } from '@/utils/money'
import './index.scss'

interface AmountRowProps {
  label: ReactNode
  /** Yuan; what is taken off is negative and red. */
  value: number
  /** Struck, before the value: freight that was waived. */
  original?: number
  /** Words instead of the amount while it is not known. */
  text?: string
  strong?: boolean
}

/** One line of a bill. */
export const AmountRow = ({ label, value, original, text, strong = false }: AmountRowProps) => (
  <View className={cx('amount-row', strong && 'amount-row--strong')}>
    <View className="amount-row__label">{label}</View>
    {original !== undefined && original > value ? (
      <Text className="amount-row__was">{formatYuan(original)}</Text>
    ) : null}
    <Text className={cx('amount-row__value', value < 0 && 'amount-row__value--off')}>
      {text ?? formatYuan(value)}
    </Text>
  </View>
)
