import type { ExtJson, Id, JsonText } from './common'

export interface LoginResult {
  token: string
  uid: Id
  openid?: string
  mobile?: string
}

/** Answer of a mini-program login: an account, or the news that there is none for this WeChat user yet. */
export type WxLogin = ({ registered: true } & LoginResult) | { registered: false }

export type RegisterSimpleParams = {
  /** From the platform's login, usable once. */
  code: string
  /** uid of the inviting user. */
  referrer?: Id
  /** Extended attributes. */
  postJsonString?: JsonText<ExtJson>
}

export type RegisterComplexParams = RegisterSimpleParams & {
  encryptedData: string
  iv: string
}

type NewAccount = {
  pwd: string
  /** `true`: log in at once, the answer carries the token. */
  autoLogin?: boolean
  nick?: string
  province?: string
  city?: string
  /** uid of the inviting user. */
  referrer?: Id
  /** Extended attributes. */
  postJsonString?: JsonText<ExtJson>
}

export type RegisterUsernameParams = NewAccount & {
  username: string
}

export type RegisterMobileParams = NewAccount & {
  mobile: string
  /** From the text message. */
  code: string
}

type Device = {
  deviceId?: string
  deviceName?: string
}

export type LoginUsernameParams = Device & {
  username: string
  pwd: string
}

/** What travels for `login_mobile`, whose arguments the specification lists one by one. */
export type LoginMobileParams = Device & {
  mobile: string
  pwd: string
}
