import { randomBytes } from 'node:crypto'
import type { BarcodeRecord, MobileLocation, NextMobileSegmentParams } from '../../../src/types/api/tool'
import { BASE } from '../http/envelope'
import { noData, Refusal } from '../http/refusal'
import { PUBLIC_BARCODES } from '../reference/barcodes'
import { allSegments } from '../reference/segments'
import type { Shop } from '../shop'
import { parseTime } from './clock'
import { toYuan } from './money'

const BEGINNING = parseTime('2019-01-01 00:00:00')

/**
 * The next number of a sequence: it grows with the clock and never comes twice, wherever the clock is moved. It is text, because
 * it is larger than a JavaScript number holds.
 */
export function nextId(shop: Shop, type: string): string {
  return shop.tx(() => {
    const row = shop.db.get<{ last: string }>('SELECT last FROM unique_id WHERE type = ?', type)
    const byClock = BigInt(Math.max(0, parseTime(shop.now()) - BEGINNING)) << 22n
    const after = BigInt(row?.last ?? 0) + 1n
    const next = String(byClock > after ? byClock : after)
    shop.db.run(
      'INSERT INTO unique_id (type, last) VALUES (?, ?) ON CONFLICT DO UPDATE SET last = excluded.last',
      ...[type, next],
    )
    return next
  })
}

/** @throws Refusal 700 when the segment is not among those the sandbox knows */
export const locateMobile = (mobile: string): MobileLocation =>
  allSegments().find(({ code }) => code === mobile.slice(0, 7)) ?? noData('没有该号段的归属地')

const startsWith = (value: string | undefined, wanted: string | undefined) =>
  wanted === undefined || (value ?? '').startsWith(wanted.replace(/[省市]$/, ''))

/** @throws Refusal 700 after the last one */
export function nextSegment(params: NextMobileSegmentParams): MobileLocation {
  const { segment, province, cityName, segmentName } = params
  const found = allSegments().find(
    (each) =>
      (each.code ?? '') > segment &&
      startsWith(each.province, province) &&
      startsWith(each.cityName, cityName) &&
      (segmentName === undefined || (each.segmentName ?? '').includes(segmentName)),
  )
  return found ?? noData('没有下一个号段')
}

interface OwnBarcode {
  id: number
  name: string
  unit: string | null
  price: number
  choice: string | null
}

/** What is known of a bar code: the shop's own goods on sale first, then the public register. */
export function describeBarcode(shop: Shop, barcode: string): BarcodeRecord {
  const own = shop.db.get<OwnBarcode>(
    `SELECT g.id, g.name, g.unit, COALESCE(s.price, g.min_price) AS price, s.property_child_names AS choice
     FROM goods g LEFT JOIN sku s ON s.goods_id = g.id AND s.bar_code = ?
     WHERE g.status = 0 AND (g.bar_code = ? OR s.id IS NOT NULL) ORDER BY g.id LIMIT 1`,
    ...[barcode, barcode],
  )
  if (!own) return PUBLIC_BARCODES.get(barcode) ?? noData('没有查到该条码')
  const { id, name, unit, price, choice } = own
  const record: BarcodeRecord = { 条码: barcode, 商品名称: name, 售价: toYuan(price), 商品编号: id }
  if (choice) record['规格'] = choice.replace(/,$/, '').replaceAll(',', '，')
  if (unit) record['单位'] = unit
  return record
}

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789'

/** Below this word short addresses are answered; with '_', so that no sub-domain can be meant. */
export const SHORT = '_s'

const newCode = () => [...randomBytes(7)].map((byte) => LETTERS[byte % LETTERS.length]).join('')

/** Makes a short address that leads to a long one. */
export function shorten(shop: Shop, url: string): string {
  if (!isAddress(url)) throw new Refusal(403, '参数 url 不正确：应为 http 或 https 地址')
  return shop.tx(() => {
    let code = newCode()
    while (expand(shop, code) !== undefined) code = newCode()
    shop.db.run('INSERT INTO short_url (code, url, date_add) VALUES (?, ?, ?)', code, url, shop.now())
    return `${BASE}/${SHORT}/${code}`
  })
}

function isAddress(url: string): boolean {
  const text = url.replace(BASE, 'http://localhost')
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol)
}

export const expand = (shop: Shop, code: string) =>
  shop.db.get<{ url: string }>('SELECT url FROM short_url WHERE code = ?', code)?.url
