import type { Yuan } from '@/types/api/common'
import { fen } from './money'

/** More than this is a slip of the finger, and no more than the payment systems take. */
export const MOST = 999_999.99

const FORM = /^\d{1,7}(\.\d{0,2})?$|^\.\d{1,2}$/

/** The amount that was typed, in yuan; undefined when it is none or has more than two decimals. */
export const readAmount = (text: string): Yuan | undefined => {
  const typed = text.trim()
  return FORM.test(typed) ? fen(Number(typed)) / 100 : undefined
}

/** What may stay in the input: digits and one point with two decimals, a comma and full-width digits read as such. */
export const tidyAmount = (text: string): string => {
  const plain = text
    .replace(/[０-９．]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[，,。]/g, '.')
    .replace(/[^\d.]/g, '')
  const [whole = '', ...rest] = plain.split('.')
  const digits = whole.replace(/^0+(?=\d)/, '').slice(0, 7)
  return rest.length === 0 ? digits : `${digits || '0'}.${rest.join('').slice(0, 2)}`
}

export type AmountProblem = 'empty' | 'wrong' | 'zero' | 'below' | 'above'

export interface Bounds {
  min?: Yuan
  max?: Yuan
}

/** What is wrong with a typed amount; undefined when it lies within the bounds. */
export const amountProblem = (text: string, { min = 0, max = MOST }: Bounds): AmountProblem | undefined => {
  if (text.trim() === '') return 'empty'
  const amount = readAmount(text)
  if (amount === undefined) return 'wrong'
  if (fen(amount) === 0) return 'zero'
  if (fen(amount) < fen(min)) return 'below'
  return fen(amount) > Math.min(fen(max), fen(MOST)) ? 'above' : undefined
}
