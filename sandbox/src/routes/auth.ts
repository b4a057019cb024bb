import { z } from 'zod'
import type { LoginResult } from '../../../src/types/api/auth'
import * as account from '../domain/account'
import { forgetFailures } from '../domain/attempts'
import { redeemSms } from '../domain/captcha'
import { hashPassword } from '../domain/password'
import { revoke, revokeAll } from '../domain/session'
import { readEncrypted, redeemCode } from '../domain/wechat'
import { bool, id, json, mobile, text } from '../http/params'
import { Refusal } from '../http/refusal'
import { route, type Call, type Route } from '../http/route'

const EXTENDED = json(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])))
const PASSWORD = text(64).refine((pwd) => pwd.length >= 6, '密码至少 6 位')
const USERNAME = z.string().regex(/^[\p{L}\p{N}_.@-]{2,32}$/u, '应为 2 至 32 位字母、数字或 _ . @ -')

const invited = { referrer: id().optional(), postJsonString: EXTENDED.optional() }
const device = { deviceId: text(100).optional(), deviceName: text(100).optional() }
const newcomer = {
  pwd: PASSWORD,
  autoLogin: bool().optional(),
  nick: text(50).optional(),
  province: text(50).optional(),
  city: text(50).optional(),
  ...invited,
}

const alreadyRegistered = () => new Refusal(account.ALREADY_REGISTERED, '该用户已经注册')

const ofWx = z
  .object({
    nickName: text(50),
    avatarUrl: text(500),
    gender: z.literal([0, 1, 2]),
    province: text(50),
    city: text(50),
  })
  .partial()

type WxCall = Call<{ code: string; encryptedData?: string; referrer?: number; postJsonString?: object }>

function registerWx({ shop, params, ip }: WxCall): void {
  const wx = redeemCode(shop, params.code)
  if (account.findBy(shop, 'openid', wx.openid)) throw alreadyRegistered()
  const told =
    params.encryptedData === undefined ? {} : { nickName: wx.name, ...readEncrypted(params.encryptedData) }
  const { nickName: nick, ...profile } = ofWx.safeParse(told).data ?? {}
  const extJson = params.postJsonString && JSON.stringify(params.postJsonString)
  account.createUser(shop, { nick, ...profile, wx, referrer: params.referrer, extJson, source: 0, ip })
}

type NewcomerCall = Call<{
  pwd: string
  autoLogin?: boolean
  postJsonString?: object
  referrer?: number
  nick?: string
  province?: string
  city?: string
}>

/** With autoLogin the token is answered at once. */
function registerNew(
  { shop, params, ip }: NewcomerCall,
  name: { mobile: string } | { username: string },
): LoginResult | undefined {
  const { pwd, autoLogin, postJsonString, referrer, nick, province, city } = params
  const extJson = postJsonString && JSON.stringify(postJsonString)
  const pwdHash = hashPassword(pwd)
  const source = 'mobile' in name ? 1 : 0
  const uid = account.createUser(shop, {
    ...name,
    nick,
    province,
    city,
    pwdHash,
    referrer,
    extJson,
    source,
    ip,
  })
  return autoLogin ? account.enterById(shop, uid, { ip }) : undefined
}

export const routes: Route[] = [
  route({
    method: 'register_simple',
    verb: 'post',
    paths: ['/user/wxapp/register/simple'],
    params: z.object({ code: text(128), ...invited }),
    handler: registerWx,
  }),
  route({
    method: 'register_complex',
    verb: 'post',
    paths: ['/user/wxapp/register/complex'],
    params: z.object({ code: text(128), encryptedData: text(10_000), iv: text(200), ...invited }),
    handler: registerWx,
  }),
  route({
    method: 'register_username',
    verb: 'post',
    paths: ['/user/username/register'],
    params: z.object({ username: USERNAME, ...newcomer }),
    handler: (call): LoginResult | undefined => {
      const { username, pwd, autoLogin } = call.params
      const known = account.findBy(call.shop, 'username', username)
      if (!known) return registerNew(call, { username })
      if (!autoLogin) throw alreadyRegistered()
      return account.enter(call.shop, account.checkPassword(call.shop, `name ${username}`, known, pwd), call)
    },
  }),
  route({
    method: 'register_mobile',
    verb: 'post',
    paths: ['/user/m/register'],
    params: z.object({ mobile: mobile(), code: text(20), ...newcomer }),
    handler: (call): LoginResult | undefined => {
      const { params, shop } = call
      const known = account.findBy(shop, 'mobile', params.mobile)
      if (known && !params.autoLogin) throw alreadyRegistered()
      redeemSms(shop, params.mobile, params.code)
      return known ? account.enter(shop, known, call) : registerNew(call, { mobile: params.mobile })
    },
  }),
  route({
    method: 'login_wx',
    verb: 'post',
    paths: ['/user/wxapp/login'],
    params: z.object({ code: text(128), type: text(10).optional() }),
    handler: ({ params, shop, ip }): LoginResult => {
      const { openid } = redeemCode(shop, params.code)
      const user = account.findBy(shop, 'openid', openid)
      if (!user) throw new Refusal(account.NOT_REGISTERED, '该微信用户还没有注册')
      return account.enter(shop, user, { ip })
    },
  }),
  route({
    method: 'login_username',
    verb: 'post',
    paths: ['/user/username/login'],
    params: z.object({ username: text(64), pwd: text(64), ...device }),
    handler: ({ params, shop, ip }): LoginResult => {
      const known = account.findBy(shop, 'username', params.username)
      const user = account.checkPassword(shop, `name ${params.username}`, known, params.pwd)
      return account.enter(shop, user, { ...params, ip })
    },
  }),
  route({
    method: 'login_mobile',
    verb: 'post',
    paths: ['/user/m/login'],
    params: z.object({ mobile: mobile(), pwd: text(64), ...device }),
    handler: ({ params, shop, ip }): LoginResult => {
      const known = account.findBy(shop, 'mobile', params.mobile)
      const user = account.checkPassword(shop, `mobile ${params.mobile}`, known, params.pwd)
      return account.enter(shop, user, { ...params, ip })
    },
  }),
  route({
    method: 'checkToken',
    verb: 'get',
    paths: ['/user/check-token'],
    auth: 'token',
    params: z.object({}),
    handler: () => undefined,
  }),
  route({
    method: 'resetPwd',
    verb: 'post',
    paths: ['/user/m/reset-pwd'],
    params: z.object({ mobile: mobile(), pwd: PASSWORD, code: text(20) }),
    handler: ({ params, shop }): void => {
      const user = account.findBy(shop, 'mobile', params.mobile)
      if (!user) throw new Refusal(account.NOT_REGISTERED, '没有使用该手机号码的用户')
      redeemSms(shop, params.mobile, params.code)
      const hash = hashPassword(params.pwd)
      shop.tx(() => {
        shop.db.run('UPDATE user SET pwd_hash = ? WHERE id = ?', hash, user.id)
        revokeAll(shop, user.id)
        forgetFailures(shop, `mobile ${params.mobile}`)
      })
    },
  }),
  route({
    method: 'loginout',
    verb: 'get',
    paths: ['/user/loginout'],
    auth: 'token',
    params: z.object({ token: text(200) }),
    handler: ({ params, shop }): void => void revoke(shop, params.token),
  }),
]
