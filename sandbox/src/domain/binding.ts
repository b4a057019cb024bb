import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { addDays, dayOf } from './clock'
import { isIdcard } from './idcard'
import { hashPassword } from './password'
import { theUser } from './user'
import { readEncrypted, wxMobile } from './wechat'

/** WeChat's session key of a login is taken to last so long. */
const SESSION_KEY_DAYS = 3

/** Gives the user a phone number nobody else has, and a password when one comes with it. */
export function bindMobile(shop: Shop, uid: number, mobile: string, pwd: string | undefined): void {
  const owner = shop.db.get<{ id: number }>('SELECT id FROM user WHERE mobile = ?', mobile)
  if (owner && owner.id !== uid) throw new Refusal(-1, '该手机号码已被其他用户绑定')
  shop.db.run(
    'UPDATE user SET mobile = ?, pwd_hash = COALESCE(?, pwd_hash) WHERE id = ?',
    mobile,
    pwd === undefined ? undefined : hashPassword(pwd),
    uid,
  )
}

/** The phone number inside encryptedData; 10002 when the WeChat login is too long ago to read it. */
export function wxPhone(shop: Shop, uid: number, encryptedData: string): string {
  const user = theUser(shop, uid)
  if (user.openid === null) throw new Refusal(-1, '该账号不是微信用户，请用短信验证码绑定手机')
  if (user.date_login === null || addDays(user.date_login, SESSION_KEY_DAYS) <= shop.now())
    throw new Refusal(10002, '微信登录已过期，请重新登录后再试')
  const { phoneNumber } = readEncrypted(encryptedData)
  if (phoneNumber === undefined) return wxMobile(user.openid)
  if (typeof phoneNumber !== 'string' || !/^1\d{10}$/.test(phoneNumber))
    throw new Refusal(403, '参数 encryptedData 不正确：其中的手机号码不是 11 位')
  return phoneNumber
}

/** Checks a real name once and for all. */
export function checkIdcard(shop: Shop, uid: number, name: string, number: string): void {
  if (theUser(shop, uid).is_idcard_check === 1) throw new Refusal(-1, '您已经通过实名认证')
  const upper = number.toUpperCase()
  if (!/^[\p{Script=Han}·]{2,30}$/u.test(name)) throw new Refusal(-1, '姓名应为 2 个以上的汉字')
  if (!isIdcard(upper, dayOf(shop.now()))) throw new Refusal(-1, '身份证号码不正确')
  shop.db.run(
    'UPDATE user SET idcard_name = ?, idcard_no = ?, is_idcard_check = 1 WHERE id = ?',
    ...[name, upper, uid],
  )
}
