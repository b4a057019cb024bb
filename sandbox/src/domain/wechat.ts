import { createHash } from 'node:crypto'
import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'

/** A user at WeChat, whether or not the shop knows him. */
export interface WxUser {
  name: string
  openid: string
  unionid: string
}

const digest = (text: string) => createHash('sha256').update(text).digest()

/** The WeChat user of a name: the same ids in every shop and run. */
export function wxUser(name: string): WxUser {
  return {
    name,
    openid: `o${digest(`openid ${name}`).toString('base64url').slice(0, 27)}`,
    unionid: `u${digest(`unionid ${name}`).toString('base64url').slice(0, 27)}`,
  }
}

/**
 * Whose a code of wx.login is: NAME@anything belongs to NAME, one without '@' to demo.
 * Each code works once.
 */
export function redeemCode(shop: Shop, code: string): WxUser {
  const { changes } = shop.db.run(
    'INSERT OR IGNORE INTO wx_code (code, date_add) VALUES (?, ?)',
    code,
    shop.now(),
  )
  if (changes === 0) throw new Refusal(-1, '微信登录凭证已使用过，请重新获取')
  return wxUser(code.includes('@') ? code.slice(0, code.indexOf('@')) || 'demo' : 'demo')
}

/**
 * What encryptedData says. The sandbox has no session key: it reads JSON in base64, as its own clients send it, and knows nothing
 * of what WeChat really encrypted.
 */
export function readEncrypted(encryptedData: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(encryptedData, 'base64').toString('utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
  } catch {
    return {}
  }
}

/** The phone number WeChat has for a user, for encryptedData that tells none. */
export const wxMobile = (openid: string) =>
  `139${String(digest(`mobile ${openid}`).readUInt32BE(0) % 1e8).padStart(8, '0')}`
