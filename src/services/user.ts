import { get, post } from '@/lib/http'
import type { ModifyUserInfoParams, UserDetail, UserWxInfo } from '@/types/api/user'

/**
 * Binds the phone number that WeChat hands out (绑定手机号码[小程序]).
 * Whether it happened: `userDetail`, `base.mobile`.
 * @param encryptedData from the platform's phone button
 * @param iv belongs to `encryptedData`
 * @param pwd becomes the new login password
 * @returns the phone, or null where the server does not tell it
 * @throws ApiError auth; business 10002: WeChat's session is too old, log in again and repeat
 * Source: specification § 用户信息 / 绑定手机号码[小程序]
 */
export const bindMobileWxa = async (
  encryptedData: string,
  iv: string,
  pwd?: string,
): Promise<string | null> => {
  const answer = await post<string | undefined>(
    '/user/wxapp/bindMobile',
    { encryptedData, iv, pwd },
    { auth: true },
  )
  return typeof answer === 'string' ? answer : null
}

/**
 * Binds a phone number by a code from a text message (绑定手机号码[短信验证码认证]).
 * Whether it happened: `userDetail`, `base.mobile`.
 * @param mobile the phone
 * @param code from `smsValidateCode`
 * @param pwd becomes the new login password
 * @throws ApiError auth; business: the code is wrong, or the phone belongs to another account
 * Source: specification § 用户信息 / 绑定手机号码[短信验证码认证]
 */
export const bindMobileSms = (mobile: string, code: string, pwd?: string): Promise<void> =>
  post<void>('/user/m/bind-mobile', { mobile, code, pwd }, { auth: true })

/**
 * The logged-in user (获取用户信息).
 * @returns the account, its level, its extended attributes and who invited it
 * @throws ApiError auth
 * Source: specification § 用户信息 / 获取用户信息
 */
export const userDetail = (): Promise<UserDetail> =>
  get<UserDetail>('/user/detail', {}, { host: 'common', auth: true, needs: ['base.id'] })

/**
 * The user's ids here and at WeChat (获取用户id、openid、unionid).
 * @returns the ids; `uid` is filled under whichever name the server sends it
 * @throws ApiError auth
 * Source: specification § 用户信息 / 获取用户id、openid、unionid
 */
export const userWxinfo = async (): Promise<UserWxInfo> => {
  const answer = await get<UserWxInfo>('/user/wxinfo', {}, { auth: true, needs: [] })
  return { ...answer, uid: answer.uid ?? answer.userId }
}

/**
 * Changes the user's profile (修改用户资料); only what is given changes. Whether it happened: `userDetail`.
 * @param params the new values
 * @throws ApiError auth
 * Source: specification § 用户信息 / 修改用户资料
 */
export const modifyUserInfo = (params: ModifyUserInfoParams): Promise<void> =>
  post<void>('/user/modify', params, { auth: true })

/**
 * Checks a real name against an identity card number (实名认证). Keep neither.
 * Whether it happened: `userDetail`, `base.isIdcardCheck`.
 * @param name the real name
 * @param idCardNo the number on the card
 * @throws ApiError auth; business: they do not belong together
 * Source: specification § 用户信息 / 实名认证
 */
export const idcardCheck = (name: string, idCardNo: string): Promise<void> =>
  post<void>('/user/idcard', { name, idCardNo }, { auth: true })
