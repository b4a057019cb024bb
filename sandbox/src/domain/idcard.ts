const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_DIGITS = '10X98765432'
const PROVINCES = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|81|82)/

function isDay(digits: string): boolean {
  const text = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** An 18-digit identity number: province, birthday up to today, and the check digit. */
export function isIdcard(number: string, today: string): boolean {
  if (!/^\d{17}[\dX]$/.test(number) || !PROVINCES.test(number)) return false
  const birthday = number.slice(6, 14)
  if (!isDay(birthday) || birthday < '19000101' || birthday > today.replaceAll('-', '')) return false
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(number[i]), 0)
  return CHECK_DIGITS[sum % 11] === number[17]
}
