import { randomInt } from 'node:crypto'
import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { drawCode } from './captcha-picture'
import { addMinutes, addSeconds, dayOf, parseTime } from './clock'

const PIC_MINUTES = 10
const PIC_WRONG = 3
const SMS_MINUTES = 10
const SMS_WRONG = 5
const SMS_SPACING = 60
const SMS_A_DAY = 10
/** So many messages to a number within an hour are free of a picture code. */
const SMS_FREE = 3

interface PicCode {
  code: string
  wrong: number
}

/** Draws a new code for a key; the one before is void. */
export function newPicCode(shop: Shop, key: string): string {
  const code = drawCode()
  const now = shop.now()
  shop.db.run('DELETE FROM pic_code WHERE date_end <= ?', now)
  shop.db.run(
    'INSERT OR REPLACE INTO pic_code (key, code, wrong, date_end) VALUES (?, ?, 0, ?)',
    key,
    code,
    addMinutes(now, PIC_MINUTES),
  )
  return code
}

export const findPicCode = (shop: Shop, key: string) =>
  shop.db.get<PicCode>('SELECT code, wrong FROM pic_code WHERE key = ? AND date_end > ?', key, shop.now())

/** Refuses a wrong picture code; after three wrong ones the picture is void. */
export function checkPicCode(shop: Shop, key: string, given: string): void {
  const pic = findPicCode(shop, key)
  if (!pic) throw new Refusal(-1, '图形验证码已失效，请刷新')
  if (pic.code === given.trim().toUpperCase()) return
  if (pic.wrong + 1 >= PIC_WRONG) shop.db.run('DELETE FROM pic_code WHERE key = ?', key)
  else shop.db.run('UPDATE pic_code SET wrong = wrong + 1 WHERE key = ?', key)
  throw new Refusal(-1, '图形验证码不正确')
}

interface SmsCode {
  id: number
  code: string
  wrong: number
  date_add: string
}

/** The last message to a number, whether or not its code still counts. */
export const lastSms = (shop: Shop, mobile: string) =>
  shop.db.get<SmsCode>(
    'SELECT id, code, wrong, date_add FROM sms_code WHERE mobile = ? ORDER BY id DESC LIMIT 1',
    mobile,
  )

function sentSince(shop: Shop, mobile: string, since: string): number {
  return (
    shop.db.get<{ number: number }>(
      'SELECT COUNT(*) AS number FROM sms_code WHERE mobile = ? AND date_add >= ?',
      mobile,
      since,
    )?.number ?? 0
  )
}

/** The picture code that belongs to a request for a message. */
export interface PicAnswer {
  key?: string
  picCode?: string
}

/**
 * Sends a code: one a minute and ten a day; the fourth within an hour asks for a picture code, which it uses up.
 * A picture code that is given is always checked.
 */
export function sendSms(shop: Shop, mobile: string, { key, picCode }: PicAnswer): void {
  const now = shop.now()
  const last = lastSms(shop, mobile)
  const wait = last ? SMS_SPACING - (parseTime(now) - parseTime(last.date_add)) / 1000 : 0
  if (wait > 0 && wait <= SMS_SPACING) throw new Refusal(-1, `发送过于频繁，请 ${wait} 秒后再试`)
  if (sentSince(shop, mobile, `${dayOf(now)} 00:00:00`) >= SMS_A_DAY)
    throw new Refusal(-1, '该手机号码今天的短信已达上限，请明天再试')
  const hasPicture = key !== undefined && picCode !== undefined
  if (!hasPicture && sentSince(shop, mobile, addSeconds(now, -3600)) >= SMS_FREE)
    throw new Refusal(-1, '请先填写图形验证码')
  if (hasPicture) checkPicCode(shop, key, picCode)
  shop.tx(() => {
    if (hasPicture) shop.db.run('DELETE FROM pic_code WHERE key = ?', key)
    shop.db.run(
      'INSERT INTO sms_code (mobile, code, date_add, date_end) VALUES (?, ?, ?, ?)',
      ...[mobile, String(randomInt(1_000_000)).padStart(6, '0'), now, addMinutes(now, SMS_MINUTES)],
    )
  })
}

/** Refuses a wrong code; only the last one sent counts, after five wrong ones none does. */
export function checkSms(shop: Shop, mobile: string, given: string): number {
  const last = shop.db.get<SmsCode & { is_used: number; date_end: string }>(
    'SELECT * FROM sms_code WHERE mobile = ? ORDER BY id DESC LIMIT 1',
    mobile,
  )
  if (!last || last.is_used || last.date_end <= shop.now() || last.wrong >= SMS_WRONG)
    throw new Refusal(-1, '短信验证码已失效，请重新获取')
  if (last.code === given.trim()) return last.id
  shop.db.run('UPDATE sms_code SET wrong = wrong + 1 WHERE id = ?', last.id)
  throw new Refusal(-1, '短信验证码不正确')
}

/** Checks a code and uses it up. */
export function redeemSms(shop: Shop, mobile: string, given: string): void {
  shop.db.run('UPDATE sms_code SET is_used = 1 WHERE id = ?', checkSms(shop, mobile, given))
}
