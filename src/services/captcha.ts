import { address, get, post } from '@/lib/http'
import type { CaptchaKey } from '@/types/api/captcha'

/**
 * The address of a picture with a code to be typed (获取验证码图片地址). Makes no request itself.
 * @param key chosen at random by the caller, a new one for every picture
 * @returns full address for an image element
 * Source: specification § 图形验证码 / 获取验证码图片地址
 */
export const graphValidateCodeUrl = (key: CaptchaKey): string => address('/verification/pic/get', { key })

/**
 * Checks what was typed from a picture (校验输入验证码是否正确). A code may be used up by the check, so it is never
 * repeated by itself: after a lost answer show a new picture.
 * @param key the picture's key
 * @param code what the user typed
 * @throws ApiError business: the code is wrong; show the message and a new picture
 * Source: specification § 图形验证码 / 校验输入验证码是否正确
 */
export const graphValidateCodeCheck = (key: CaptchaKey, code: string): Promise<void> =>
  post<void>('/verification/pic/check', { key, code })

/**
 * Sends a text message with a code (获取验证码(发送短信)). A GET, but with an effect: it is never repeated by itself and
 * no read shows whether it happened; the phone does.
 * @param mobile where to
 * @param key the picture's key, where the merchant asks for a picture code first
 * @param picCode what the user typed from that picture
 * @throws ApiError business: picture code wrong or missing, or too many messages
 * Source: specification § 短信验证码 / 获取验证码(发送短信)
 */
export const smsValidateCode = (mobile: string, key?: CaptchaKey, picCode?: string): Promise<void> =>
  get<void>('/verification/sms/get', { mobile, key, picCode }, { host: 'common', kind: 'write' })

/**
 * Checks a code from a text message (校验输入验证码是否正确). A code may be used up by the check, so it is never
 * repeated by itself.
 * @param mobile where the message went
 * @param code what the user typed
 * @throws ApiError business: the code is wrong or too old
 * Source: specification § 短信验证码 / 校验输入验证码是否正确
 */
export const smsValidateCodeCheck = (mobile: string, code: string): Promise<void> =>
  post<void>('/verification/sms/check', { mobile, code }, { host: 'common' })
