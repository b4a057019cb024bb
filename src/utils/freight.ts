import type { FreightFormula, GoodsLogistics } from '@/types/api/goods'
import { fen, formatShortYuan } from './money'

/** Sentences about freight; amounts come written (`¥6`), numbers with their unit (`1 kg`). */
export interface FreightWords {
  free: string
  flat(amount: string): string
  /** The first so many cost something, each further so many something more. */
  stepped(first: string, amount: string, further: string, more: string): string
  freeFirst(first: string, further: string, more: string): string
  pieces(count: number): string
}

type FeeType = GoodsLogistics['feeType']

const quantity = (count: number, feeType: FeeType, words: FreightWords): string => {
  if (feeType === 1) return `${count} kg`
  if (feeType === 2) return `${count} m³`
  if (feeType === 3) return formatShortYuan(count)
  return words.pieces(count)
}

/** A freight formula in words; undefined where it says nothing. */
export const freightText = (
  formula: FreightFormula | undefined,
  feeType: FeeType,
  words: FreightWords,
): string | undefined => {
  if (!formula) return undefined
  const { firstNumber, firstAmount, addNumber, addAmount } = formula
  const grows = fen(addAmount) > 0 && addNumber > 0
  if (fen(firstAmount) <= 0 && !grows) return words.free
  if (!grows) return words.flat(formatShortYuan(firstAmount))
  const first = quantity(firstNumber, feeType, words)
  const further = quantity(addNumber, feeType, words)
  return fen(firstAmount) <= 0
    ? words.freeFirst(first, further, formatShortYuan(addAmount))
    : words.stepped(first, formatShortYuan(firstAmount), further, formatShortYuan(addAmount))
}

/** The formula for everywhere that comes with the goods, before an address is known. */
export const generalFormula = (logistics: GoodsLogistics | undefined): FreightFormula | undefined => {
  if (!logistics) return undefined
  if (logistics.isFree) return { firstNumber: 0, firstAmount: 0, addNumber: 0, addAmount: 0 }
  return logistics.details.find((rule) => (rule.type ?? 0) === 0) ?? logistics.details[0]
}
