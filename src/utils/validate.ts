/** What is wrong with a phone number of mainland China. `missing` carries how many digits are still to come. */
export type PhoneProblem =
  | { kind: 'empty' }
  | { kind: 'missing'; digits: number }
  | { kind: 'long'; digits: number }
  | { kind: 'wrong' }

const LENGTH = 11

/** The digits of a number as people write it: `+86 138 0000-6021` → `13800006021`. */
export const plainPhone = (text: string): string => {
  const digits = text.replace(/[^\d]/g, '')
  return digits.length > LENGTH ? digits.replace(/^(00)?86(?=1\d{10}$)/, '') : digits
}

/** Checks a mobile number; undefined when it can be called. */
export const phoneProblem = (text: string): PhoneProblem | undefined => {
  if (text.trim() === '') return { kind: 'empty' }
  if (/[^\d\s+()-]/.test(text)) return { kind: 'wrong' }
  const digits = plainPhone(text)
  if (!/^1([3-9]|$)/.test(digits)) return { kind: 'wrong' }
  if (digits.length < LENGTH) return { kind: 'missing', digits: LENGTH - digits.length }
  if (digits.length > LENGTH) return { kind: 'long', digits: digits.length - LENGTH }
  return undefined
}

export type PasswordProblem = 'empty' | 'short' | 'long' | 'space'

/** Checks a new password: 6 to 32 characters without spaces. */
export const passwordProblem = (text: string): PasswordProblem | undefined => {
  if (text === '') return 'empty'
  if (/\s/.test(text)) return 'space'
  if (text.length < 6) return 'short'
  return text.length > 32 ? 'long' : undefined
}

export type UsernameProblem = 'empty' | 'short' | 'long' | 'wrong'

/** Checks a user name: 2 to 32 letters (of any script), digits or `_ . @ -`. */
export const usernameProblem = (text: string): UsernameProblem | undefined => {
  const name = text.trim()
  if (name === '') return 'empty'
  if (!/^[\w.@\-\u00c0-\u024f\u4e00-\u9fff]+$/.test(name)) return 'wrong'
  if (name.length < 2) return 'short'
  return name.length > 32 ? 'long' : undefined
}

/** Whether a text can be a code from a text message. */
export const isSmsCode = (text: string): boolean => /^\d{4,8}$/.test(text.trim())

export type NameProblem = 'empty' | 'long' | 'phone'

/** Checks the name of who receives a parcel. */
export const receiverProblem = (text: string): NameProblem | undefined => {
  const name = text.trim()
  if (name === '') return 'empty'
  if (/^[\d\s+-]{7,}$/.test(name)) return 'phone'
  return name.length > 25 ? 'long' : undefined
}

export type StreetProblem = 'empty' | 'short' | 'long'

/** Checks street and house. */
export const streetProblem = (text: string): StreetProblem | undefined => {
  const street = text.trim()
  if (street === '') return 'empty'
  if (street.length < 2) return 'short'
  return street.length > 100 ? 'long' : undefined
}
