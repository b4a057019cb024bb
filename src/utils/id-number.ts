import type { Day } from '@/types/api/common'

export type IdNumberProblem = 'empty' | 'length' | 'wrong' | 'region' | 'birthday' | 'check'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'
/** First two digits: provinces, with Taiwan, Hong Kong, Macau and their residents' cards (83). */
const PROVINCES = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/
const LENGTH = 18

/** As it is sent: without spaces, the X a capital. */
export const plainIdNumber = (text: string): string => text.replace(/[\s-]/g, '').toUpperCase()

/** The last character of an identity number, from the 17 digits before it (GB 11643, ISO 7064 MOD 11-2). */
export const idCheckDigit = (digits: string): string =>
  CHECKS[WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11] ?? ''

const isDay = (digits: string): boolean => {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number)
  if (!year || !month || !day || year < 1900) return false
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/**
 * Checks an identity number before it is sent anywhere: length, province, birthday, check digit.
 * @param today nobody is born later
 */
export const idNumberProblem = (text: string, today: Day): IdNumberProblem | undefined => {
  const number = plainIdNumber(text)
  if (number === '') return 'empty'
  if (!/^\d{0,17}[\dX]$/.test(number)) return 'wrong'
  if (number.length !== LENGTH) return 'length'
  if (!PROVINCES.test(number)) return 'region'
  const birthday = number.slice(6, 14)
  if (!isDay(birthday) || birthday > today.replace(/-/g, '')) return 'birthday'
  return idCheckDigit(number) === number[17] ? undefined : 'check'
}
