import { useWords } from '@/hooks/use-words'
import type { GoodsLimitation } from '@/types/api/goods'
import { words } from './messages'

const units = ['day', 'month', 'year'] as const

/** "每 3 自然日限购 4 件" */
export const useLimitText = (): ((limit: GoodsLimitation) => string) => {
  const t = useWords(words)
  return ({ duration, unit, buyNumbers }) => t.limit(duration, t.units[units[unit] ?? 'day'], buyNumbers)
}
