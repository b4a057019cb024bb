import { get, post } from '@/lib/http'
import { toRecord } from '@/lib/http/shapes'
import type {
  LoginMobileParams,
  LoginResult,
  LoginUsernameParams,
  RegisterComplexParams,
  RegisterMobileParams,
  RegisterSimpleParams,
  RegisterUsernameParams,
  WxLogin,
} from '@/types/api/auth'

/**
 * Registers a WeChat user without nickname and picture (小程序简单注册). Log in afterwards with a fresh code.
 * Whether it happened: `login_wx` with a fresh code answers `registered`.
 * @param params a login code of the platform, usable once; optionally who invited
 * @throws ApiError business 10000: registered before, so log in
 * Source: specification § 用户注册 / 小程序简单注册
 */
export const register_simple = (params: RegisterSimpleParams): Promise<void> =>
  post<void>('/user/wxapp/register/simple', params)

/**
 * Registers a WeChat user with nickname and picture (小程序详细注册). Log in afterwards with a fresh code.
 * Whether it happened: `login_wx` with a fresh code answers `registered`.
 * @param params a login code, usable once, and the encrypted profile that belongs to it
 * @throws ApiError business 10000: registered before, so log in
 * Source: specification § 用户注册 / 小程序详细注册
 */
export const register_complex = (params: RegisterComplexParams): Promise<void> =>
  post<void>('/user/wxapp/register/complex', params)

/**
 * Registers a user by name and password (用户名注册). Whether it happened: `login_username`.
 * @param params name and password; `autoLogin` logs in at once
 * @returns the login with `autoLogin`, else null
 * @throws ApiError business 10000: the name is taken
 * Source: specification § 用户注册 / 用户名注册
 */
export const register_username = async (params: RegisterUsernameParams): Promise<LoginResult | null> =>
  toRecord(await post('/user/username/register', params))

/**
 * Registers a user by phone (手机号注册). Whether it happened: `login_mobile`.
 * @param params phone, code from `smsValidateCode`, password; `autoLogin` logs in at once
 * @returns the login with `autoLogin`, else null
 * @throws ApiError business 10000: the phone is registered; others: the code is wrong
 * Source: specification § 用户注册 / 手机号注册
 */
export const register_mobile = async (params: RegisterMobileParams): Promise<LoginResult | null> =>
  toRecord(await post('/user/m/register', params))

const NOT_REGISTERED: WxLogin = { registered: false }

/** The address serves several kinds of WeChat login; mini programs are number 2. */
const MINI_PROGRAM = 2

/**
 * Logs a WeChat user in (小程序登录). After a lost answer log in again with a fresh code.
 * @param code from the platform's login, usable once
 * @returns the account, or `registered: false` when this WeChat user has none yet
 * @throws ApiError business: the code is wrong or used
 * Source: specification § 用户登录 / 小程序登录
 */
export const login_wx = async (code: string): Promise<WxLogin> => {
  const answer = await post<LoginResult | WxLogin>(
    '/user/wxapp/login',
    { code, type: MINI_PROGRAM },
    { answers: { 10000: NOT_REGISTERED }, needs: ['token', 'uid'] },
  )
  return 'registered' in answer ? answer : { registered: true, ...answer }
}

/**
 * Logs in by name and password (用户名登录). After a lost answer log in again.
 * @param params name and password; the device's id and name are free texts
 * @returns token and uid
 * @throws ApiError business 10000: no such user; others: the password is wrong
 * Source: specification § 用户登录 / 用户名登录
 */
export const login_username = (params: LoginUsernameParams): Promise<LoginResult> =>
  post<LoginResult>('/user/username/login', params, { needs: ['token', 'uid'] })

/**
 * Logs in by phone and password (手机号码登录). After a lost answer log in again.
 * @param mobile the phone
 * @param pwd the password
 * @param deviceId free text
 * @param deviceName free text
 * @returns token and uid
 * @throws ApiError business 10000: no such user; others: the password is wrong
 * Source: specification § 用户登录 / 手机号码登录
 */
export const login_mobile = (
  mobile: string,
  pwd: string,
  deviceId?: string,
  deviceName?: string,
): Promise<LoginResult> => {
  const params: LoginMobileParams = { mobile, pwd, deviceId, deviceName }
  return post<LoginResult>('/user/m/login', params, { needs: ['token', 'uid'] })
}

/**
 * Whether the session's token is still good (检测登录 token 是否有效). Asks only: no silent login follows a no.
 * @returns false when the token is invalid or expired
 * @throws ApiError
 * Source: specification § 登录 & 注册 / 检测登录 token 是否有效
 */
export const checkToken = async (): Promise<boolean> => {
  const answer = await get<boolean | undefined>(
    '/user/check-token',
    {},
    { auth: true, answers: { 2000: false } },
  )
  return answer !== false
}

/**
 * Sets a new password with a code from a text message (重置登录密码). Whether it happened: `login_mobile`.
 * @param mobile the phone
 * @param pwd the new password
 * @param code from `smsValidateCode`
 * @throws ApiError business 10000: no user with this phone; others: the code is wrong
 * Source: specification § 登录 & 注册 / 重置登录密码
 */
export const resetPwd = (mobile: string, pwd: string, code: string): Promise<void> =>
  post<void>('/user/m/reset-pwd', { mobile, pwd, code })

/**
 * Logs out (退出登录): the session's token is dead afterwards. Nobody waits for the answer, and a token that was dead
 * before is as good as logged out: what a bad network lost is sent again for a minute. Whether it happened: `checkToken`.
 * @throws ApiError
 * Source: specification § 登录 & 注册 / 退出登录
 */
export const loginout = (): Promise<void> =>
  get<void>(
    '/user/loginout',
    {},
    {
      host: 'common',
      auth: true,
      kind: 'write',
      retries: [1_000, 3_000, 9_000, 27_000],
      answers: { 2000: undefined },
    },
  )
