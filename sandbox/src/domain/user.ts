import type { ExtJson } from '../../../src/types/api/common'
import type { UserBase, UserDetail } from '../../../src/types/api/user'
import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { readExtJson } from './ext-json'
import { findLevel, raiseLevel } from './level'

export interface UserRow {
  id: number
  nick: string | null
  avatar_url: string | null
  mobile: string | null
  username: string | null
  pwd_hash: string | null
  openid: string | null
  unionid: string | null
  gender: number
  birthday: string | null
  province: string | null
  city: string | null
  level_id: number | null
  card_number: string | null
  referrer: number | null
  idcard_name: string | null
  idcard_no: string | null
  is_idcard_check: number
  is_seller: number
  source: 0 | 1 | 2 | 3
  status: 0 | 1
  ext_json: string | null
  ip_add: string | null
  ip_login: string | null
  date_add: string
  date_login: string | null
}

const SOURCES = ['小程序', '手机号码', '公众号', '支付宝'] as const

export const findUser = (shop: Shop, uid: number) =>
  shop.db.get<UserRow>('SELECT * FROM user WHERE id = ?', uid)

/** The user a token was resolved to. */
export function theUser(shop: Shop, uid: number): UserRow {
  const user = findUser(shop, uid)
  if (!user) throw new Refusal(2000, '登录状态已失效，请重新登录')
  return user
}

/** With the raw telephone number and network addresses, as the real service answers it. */
export const toBase = (row: UserRow): UserBase => ({
  id: row.id,
  nick: row.nick ?? undefined,
  avatarUrl: row.avatar_url ?? undefined,
  mobile: row.mobile ?? undefined,
  username: row.username ?? undefined,
  province: row.province ?? undefined,
  city: row.city ?? undefined,
  gender: row.gender,
  birthday: row.birthday ?? undefined,
  cardNumber: row.card_number ?? undefined,
  levelId: row.level_id ?? undefined,
  levelRenew: false,
  isIdcardCheck: row.is_idcard_check === 1,
  isSeller: row.is_seller === 1,
  source: row.source,
  sourceStr: SOURCES[row.source],
  status: row.status,
  statusStr: row.status === 0 ? '默认' : '禁用',
  ipAdd: row.ip_add ?? undefined,
  ipLogin: row.ip_login ?? undefined,
  dateAdd: row.date_add,
  dateLogin: row.date_login ?? undefined,
})

/** The middle of a text is not shown: '张*', '3301**********1234'. */
export function masked(text: string, head: number, tail: number): string {
  const hidden = Math.max(1, text.length - head - tail)
  return text.slice(0, head) + '*'.repeat(hidden) + (tail ? text.slice(-tail) : '')
}

function idcardOf({ idcard_name: name, idcard_no: number }: UserRow): UserDetail['idcard'] {
  return name && number ? { name: masked(name, 1, 0), idcard: masked(number, 4, 4) } : undefined
}

export function userDetail(shop: Shop, uid: number): UserDetail {
  raiseLevel(shop, uid)
  const row = theUser(shop, uid)
  const referrer = row.referrer === null ? undefined : findUser(shop, row.referrer)
  return {
    base: toBase(row),
    ext: row.ext_json === null ? undefined : readExtJson(row.ext_json),
    idcard: idcardOf(row),
    referrer: referrer && { id: referrer.id, nick: referrer.nick ?? undefined },
    userLevel: row.level_id === null ? undefined : findLevel(shop, row.level_id),
  }
}

export interface Profile {
  nick?: string
  avatarUrl?: string
  province?: string
  city?: string
  gender?: number
  birthday?: string
  ext?: ExtJson
}

/** Changes what is given; extended attributes are added to those that are there. */
export function modifyUser(shop: Shop, uid: number, profile: Profile): void {
  const user = theUser(shop, uid)
  if (profile.birthday !== undefined && profile.birthday > shop.now().slice(0, 10))
    throw new Refusal(403, '参数 birthday 不正确：不能晚于今天')
  const ext = profile.ext && JSON.stringify({ ...readExtJson(user.ext_json), ...profile.ext })
  shop.db.run(
    `UPDATE user SET nick = COALESCE(?, nick), avatar_url = COALESCE(?, avatar_url),
       province = COALESCE(?, province), city = COALESCE(?, city), gender = COALESCE(?, gender),
       birthday = COALESCE(?, birthday), ext_json = COALESCE(?, ext_json) WHERE id = ?`,
    ...[profile.nick, profile.avatarUrl, profile.province, profile.city, profile.gender],
    ...[profile.birthday, ext, uid],
  )
}
