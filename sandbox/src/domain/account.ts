import type { LoginResult } from '../../../src/types/api/auth'
import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { assertAttempt, countFailure, forgetFailures } from './attempts'
import { userRegistered } from './hooks'
import { isPassword } from './password'
import { issue } from './session'
import type { UserRow } from './user'
import type { WxUser } from './wechat'

export const ALREADY_REGISTERED = 10000
export const NOT_REGISTERED = 10000

export interface NewUser {
  nick?: string
  avatarUrl?: string
  gender?: number
  province?: string
  city?: string
  mobile?: string
  username?: string
  pwdHash?: string
  wx?: WxUser
  referrer?: number
  extJson?: string
  /** 0 mini program, 1 mobile. */
  source: 0 | 1
  ip: string
}

/** A login name of a user; the column is one of three that are unique. */
export function findBy(shop: Shop, column: 'openid' | 'mobile' | 'username', value: string) {
  return shop.db.get<UserRow>(`SELECT * FROM user WHERE ${column} = ?`, value)
}

/** Makes a user and tells those who want to know. An inviter that does not exist is ignored. */
export function createUser(shop: Shop, user: NewUser): number {
  return shop.tx(() => {
    const referrer = shop.db.get<{ id: number }>('SELECT id FROM user WHERE id = ?', user.referrer)?.id
    const { lastId } = shop.db.run(
      `INSERT INTO user (nick, avatar_url, gender, province, city, mobile, username, pwd_hash, openid, unionid,
         referrer, ext_json, source, ip_add, date_add)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[user.nick, user.avatarUrl, user.gender ?? 0, user.province, user.city, user.mobile, user.username],
      ...[user.pwdHash, user.wx?.openid, user.wx?.unionid, referrer, user.extJson, user.source, user.ip],
      shop.now(),
    )
    userRegistered(shop, lastId, referrer)
    return lastId
  })
}

export interface Device {
  ip: string
  deviceId?: string
  deviceName?: string
}

/** A token for a user who has proved who he is. */
export function enter(shop: Shop, user: UserRow, { ip, deviceId, deviceName }: Device): LoginResult {
  if (user.status !== 0) throw new Refusal(-1, '该账号已被禁用')
  return shop.tx(() => {
    shop.db.run('UPDATE user SET date_login = ?, ip_login = ? WHERE id = ?', shop.now(), ip, user.id)
    const token = issue(shop, user.id, { id: deviceId, name: deviceName })
    return { token, uid: user.id, openid: user.openid ?? undefined, mobile: user.mobile ?? undefined }
  })
}

/** Refuses a wrong password, and every one after too many wrong ones. */
export function checkPassword(shop: Shop, subject: string, user: UserRow | undefined, pwd: string): UserRow {
  assertAttempt(shop, subject)
  if (!user) {
    countFailure(shop, subject)
    throw new Refusal(NOT_REGISTERED, '用户不存在')
  }
  if (!user.pwd_hash) throw new Refusal(-1, '该账号没有设置密码，请用其他方式登录')
  if (!isPassword(pwd, user.pwd_hash)) {
    countFailure(shop, subject)
    throw new Refusal(-1, '密码不正确')
  }
  forgetFailures(shop, subject)
  return user
}

export function enterById(shop: Shop, uid: number, device: Device): LoginResult {
  const user = shop.db.get<UserRow>('SELECT * FROM user WHERE id = ?', uid)
  if (!user) throw new Refusal(NOT_REGISTERED, '用户不存在')
  return enter(shop, user, device)
}
