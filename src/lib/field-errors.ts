import {
  isSmsCode,
  passwordProblem,
  phoneProblem,
  receiverProblem,
  streetProblem,
  usernameProblem,
} from '@/utils/validate'
import { defineWords, wordsOf } from './i18n'

const words = defineWords({
  zh: {
    phone: {
      empty: '请填手机号',
      missing: (digits: number) => `还差 ${digits} 位，请检查`,
      long: (digits: number) => `多了 ${digits} 位，请检查`,
      wrong: '手机号应为 1 开头的 11 位数字',
    },
    smsEmpty: '请填短信里的验证码',
    sms: '验证码是 4 到 8 位数字',
    password: {
      empty: '请填密码',
      short: '密码至少 6 位',
      long: '密码最多 32 位',
      space: '密码里不能有空格',
    },
    username: {
      empty: '请填用户名',
      short: '用户名至少 2 个字',
      long: '用户名最多 32 个字',
      wrong: '只能用汉字、字母、数字和 _ . @ -',
    },
    receiver: {
      empty: '请填收货人姓名',
      long: '姓名最多 25 个字',
      phone: '这里填姓名，电话填在下面',
    },
    street: {
      empty: '请填街道、门牌号',
      short: '再具体一些，写到门牌号',
      long: '最多 100 个字',
    },
  },
  en: {
    phone: {
      empty: 'Enter a phone number',
      missing: (digits: number) => `${digits} more digit${digits === 1 ? '' : 's'} needed`,
      long: (digits: number) => `${digits} digit${digits === 1 ? '' : 's'} too many`,
      wrong: 'A mobile number has 11 digits and starts with 1',
    },
    smsEmpty: 'Enter the code from the text message',
    sms: 'The code has 4 to 8 digits',
    password: {
      empty: 'Enter a password',
      short: 'At least 6 characters',
      long: 'At most 32 characters',
      space: 'No spaces, please',
    },
    username: {
      empty: 'Enter a user name',
      short: 'At least 2 characters',
      long: 'At most 32 characters',
      wrong: 'Letters, digits and _ . @ - only',
    },
    receiver: {
      empty: 'Who receives the parcel?',
      long: 'At most 25 characters',
      phone: 'The name goes here, the phone below',
    },
    street: {
      empty: 'Enter street and house number',
      short: 'A bit more, down to the house number',
      long: 'At most 100 characters',
    },
  },
})

/** The sentences below form fields; undefined when the value is good. */
export const phoneError = (text: string): string | undefined => {
  const problem = phoneProblem(text)
  if (!problem) return undefined
  const t = wordsOf(words).phone
  return problem.kind === 'missing' || problem.kind === 'long'
    ? t[problem.kind](problem.digits)
    : t[problem.kind]
}

/** A number that typing on cannot put right. */
export const isHopelessPhone = (text: string): boolean => {
  const kind = phoneProblem(text)?.kind
  return kind === 'wrong' || kind === 'long'
}

export const smsCodeError = (text: string): string | undefined => {
  const t = wordsOf(words)
  if (text.trim() === '') return t.smsEmpty
  return isSmsCode(text) ? undefined : t.sms
}

export const passwordError = (text: string): string | undefined => {
  const problem = passwordProblem(text)
  return problem && wordsOf(words).password[problem]
}

/** For logging in: any password may have been set once, so only an empty one is wrong. */
export const givenPasswordError = (text: string): string | undefined =>
  text === '' ? wordsOf(words).password.empty : undefined

export const usernameError = (text: string): string | undefined => {
  const problem = usernameProblem(text)
  return problem && wordsOf(words).username[problem]
}

export const receiverError = (text: string): string | undefined => {
  const problem = receiverProblem(text)
  return problem && wordsOf(words).receiver[problem]
}

export const streetError = (text: string): string | undefined => {
  const problem = streetProblem(text)
  return problem && wordsOf(words).street[problem]
}
