import { defineWords, wordsOf } from '@/lib/i18n'
import { ApiError } from './error'

const words = defineWords({
  zh: {
    network: '网络好像断开了，请检查网络后再试',
    timeout: '网络有点慢，没有等到回应，请再试一次',
    http: '服务暂时出了点问题，请稍后再试',
    auth: '登录已失效，请重新登录',
    business: '没有成功，请稍后再试',
    unknown: '出了点问题，请再试一次',
  },
  en: {
    network: 'You seem to be offline. Check your connection and try again.',
    timeout: 'The network is slow and no answer came. Please try again.',
    http: 'The service has a problem right now. Please try again later.',
    auth: 'Your login has expired. Please log in again.',
    business: 'That did not work. Please try again later.',
    unknown: 'Something went wrong. Please try again.',
  },
})

/**
 * The one sentence that tells a person what went wrong and what to do. The server's own sentence is preferred
 * where it refused something: it knows the reason.
 */
export const userMessage = (error: unknown): string => {
  const t = wordsOf(words)
  if (!(error instanceof ApiError)) return t.unknown
  if (error.kind === 'business' && error.serverMessage) return error.serverMessage
  return t[error.kind]
}
