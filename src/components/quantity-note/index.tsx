import { Text } from '@tarojs/components'
import { useWords } from '@/hooks/use-words'
import { cx } from '@/utils/cx'
import { words } from './messages'
import './index.scss'

interface QuantityNoteProps {
  value: number
  stock?: number
  limit?: number
  min?: number
  /** From this stock on it is said. */
  low?: number
}

/** Why there is an end to the stepper, in one line beside it; nothing when there is nothing to say. */
export const QuantityNote = ({ value, stock, limit, min = 1, low = 5 }: QuantityNoteProps) => {
  const t = useWords(words)
  const scarce = stock !== undefined && stock <= low && (limit === undefined || stock <= limit)
  const text = scarce
    ? t.left(stock)
    : limit !== undefined
      ? value >= limit
        ? t.reached(limit)
        : t.limit(limit)
      : min > 1
        ? t.least(min)
        : undefined
  if (!text) return null
  return <Text className={cx('quantity-note', scarce && 'quantity-note--scarce')}>{text}</Text>
}
