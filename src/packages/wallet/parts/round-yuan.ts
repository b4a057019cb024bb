import type { Yuan } from '@/types/api/common'
import { formatShortYuan, formatYuan } from '@/utils/money'

/** `¥10`, but `¥249.50`: amounts inside sentences. */
export const roundYuan = (amount: Yuan): string =>
  Number.isInteger(amount) ? formatShortYuan(amount) : formatYuan(amount)
