import { createHash } from 'node:crypto'
import { BASE } from '../http/envelope'
import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { addMinutes } from './clock'
import { registerDue } from './due'
import { drawQr, type QrLook } from './qr-picture'

export interface WxaCode extends QrLook {
  scene: string
  page?: string
  /** Whether the page must be one of the published mini program */
  checkPath: boolean
  expireHours?: number
}

const PAGE = /^[a-zA-Z0-9_-]+(\/[a-zA-Z0-9_-]+)*$/

/** Where the merchant has told no pages, every well-formed one is known. */
function isKnown(shop: Shop, page: string): boolean {
  if (!PAGE.test(page)) return false
  const listed = shop.db.get('SELECT 1 FROM wxa_page LIMIT 1') !== undefined
  return !listed || shop.db.get('SELECT 1 FROM wxa_page WHERE path = ?', page) !== undefined
}

/**
 * Draws a mini-program code and answers the picture's address; the same wish has the same address. A reader of QR
 * codes finds `page?scene=…` in it.
 * @throws Refusal 41030 for an unknown page
 */
export function wxaQrcode(shop: Shop, { page, scene, checkPath, expireHours, ...look }: WxaCode): string {
  if (page !== undefined && checkPath && !isKnown(shop, page)) throw new Refusal(41030, '小程序页面不存在')
  const text = `${page ?? ''}?scene=${encodeURIComponent(scene)}`
  const digest = createHash('sha256')
    .update(JSON.stringify([text, look]))
    .digest('hex')
  const name = `${digest.slice(0, 32)}.png`
  const key = `qrcode/${name}`
  const expire = expireHours === undefined ? undefined : addMinutes(shop.now(), expireHours * 60)
  shop.tx(() => {
    if (!shop.db.get('SELECT 1 FROM file WHERE key = ?', key)) {
      const content = drawQr(text, look)
      shop.db.run(
        `INSERT INTO file (key, original_name, suffix, mime, size, file_type, content, date_add)
         VALUES (?, ?, '.png', 'image/png', ?, 0, ?, ?)`,
        ...[key, name, content.byteLength, content, shop.now()],
      )
    }
    shop.db.run(
      `INSERT INTO wxa_qrcode (file_key, page, scene, date_expire) VALUES (?, ?, ?, ?)
       ON CONFLICT (file_key) DO UPDATE SET date_expire = excluded.date_expire`,
      ...[key, page ?? '', scene, expire],
    )
  })
  return `${BASE}/files/${shop.sub}/${key}`
}

/** Pictures whose time is over are deleted. */
registerDue((shop) => {
  const over = 'SELECT file_key FROM wxa_qrcode WHERE date_expire <= ?'
  const { changes } = shop.db.run(`DELETE FROM file WHERE key IN (${over})`, shop.now())
  if (changes > 0) shop.db.run('DELETE FROM wxa_qrcode WHERE date_expire <= ?', shop.now())
})
