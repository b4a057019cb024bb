import type { Day } from '@/types/api/common'
import { idNumberProblem } from './id-number'

export type TaxNumberProblem = 'empty' | 'length' | 'wrong' | 'check'

/** Characters of the unified social credit code (GB 32100): no I, O, S, V, Z. */
const CREDIT = '0123456789ABCDEFGHJKLMNPQRTUWXY'
/** Characters of an organisation's code (GB 11714), the older kind. */
const ORGANISATION = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

/** As it is sent: without spaces, in capitals. */
export const plainTaxNumber = (text: string): string => text.replace(/[\s-]/g, '').toUpperCase()

/** The last character of a unified social credit code, from the 17 before it; '' when one of them cannot be in it. */
export const creditCheckDigit = (body: string): string => {
  let sum = 0
  let weight = 1
  for (const letter of body.slice(0, 17)) {
    const value = CREDIT.indexOf(letter)
    if (value < 0) return ''
    sum += value * weight
    weight = (weight * 3) % 31
  }
  return CREDIT[(31 - (sum % 31)) % 31] ?? ''
}

/** The last character of an organisation's code, from the 8 before it. */
export const organisationCheckDigit = (body: string): string => {
  const sum = WEIGHTS.reduce((total, weight, index) => {
    return total + weight * ORGANISATION.indexOf(body[index] ?? '')
  }, 0)
  const check = 11 - (sum % 11)
  return check === 10 ? 'X' : check === 11 ? '0' : String(check)
}

const isCreditCode = (number: string): boolean => creditCheckDigit(number) === number[17]

/**
 * Checks a tax number: a unified social credit code of 18, an older one of 15 (region and organisation's code), or,
 * for who trades under their own name, an identity number, with two more digits where the office gave some.
 * @param today for identity numbers: nobody is born later
 */
export const taxNumberProblem = (text: string, today: Day): TaxNumberProblem | undefined => {
  const number = plainTaxNumber(text)
  if (number === '') return 'empty'
  if (!/^[\dA-Z]+$/.test(number)) return 'wrong'
  if (![15, 18, 20].includes(number.length)) return 'length'
  if (number.length === 15) {
    if (!/^\d{6}/.test(number)) return 'wrong'
    return organisationCheckDigit(number.slice(6, 14)) === number[14] ? undefined : 'check'
  }
  if (number.length === 18 && isCreditCode(number)) return undefined
  const isPersons = idNumberProblem(number.slice(0, 18), today) === undefined
  return isPersons && /^\d{0,2}$/.test(number.slice(18)) ? undefined : 'check'
}
