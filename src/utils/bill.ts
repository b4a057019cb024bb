import type { Yuan } from '@/types/api/common'
import type { BillDiscount } from '@/types/api/payment'
import { minusYuan } from './money'
import { bestGain, nextGain, type NextGain, type Step } from './steps'

const stepOf = ({ consume, discounts, loop }: BillDiscount): Step => ({
  from: consume,
  gain: discounts,
  loop,
})

export interface BillPreview {
  /** What is taken off. */
  off: Yuan
  /** What is left to pay. */
  real: Yuan
}

/**
 * What a bill will come to: the best discount that it reaches, taken once or, where it loops, for every full step.
 * A preview: the server takes the discount off and says what was paid.
 */
export const previewBill = (money: Yuan, discounts: readonly BillDiscount[]): BillPreview => {
  const off = Math.min(bestGain(money, discounts.map(stepOf)), Math.max(0, money))
  return { off, real: minusYuan(money, off) }
}

/** How much more has to be spent for a better discount. */
export const nextDiscount = (money: Yuan, discounts: readonly BillDiscount[]): NextGain | undefined =>
  nextGain(money, discounts.map(stepOf))
