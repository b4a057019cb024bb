import { useField, type FieldState } from '@/hooks/use-field'
import type { Yuan } from '@/types/api/common'
import { readAmount, tidyAmount, type Bounds } from '@/utils/amount-input'
import { amountError, isHopelessAmount } from './amount-error'

export interface AmountState extends FieldState {
  /** What was typed, when it lies within the bounds. */
  amount: Yuan | undefined
  /** What was typed, within the bounds or not; 0 when it is no amount. */
  typed: Yuan
}

/** An amount of money that is typed, with its bounds. */
export const useAmount = (bounds: Bounds, initial = ''): AmountState => {
  const field = useField(
    (text) => amountError(text, bounds),
    initial,
    (text) => isHopelessAmount(text, bounds),
  )
  const typed = readAmount(field.value)
  return {
    ...field,
    set: (text) => field.set(tidyAmount(text)),
    amount: field.wrong ? undefined : typed,
    typed: typed ?? 0,
  }
}
