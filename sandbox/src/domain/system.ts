import type { Banner, ConfigItem, FriendlyPartner, Notice } from '../../../src/types/api/system'
import type { Shop } from '../shop'
import { MERCHANT_ID } from './merchant'
import { Where } from './where'

type Nullable<T> = { [K in keyof T]: T[K] | null }

interface BannerRow {
  id: number
  title: string
  pic_url: string
  business_id: number
  link_type: number
  type: string
  paixu: number
  shop_id: number
  status: 0 | 1
  date_add: string
}

type BannerExtras = Nullable<{ link_url: string; remark: string; date_update: string }>

const toBanner = (row: BannerRow & BannerExtras): Banner => ({
  id: row.id,
  title: row.title,
  picUrl: row.pic_url,
  businessId: row.business_id,
  linkType: row.link_type,
  linkUrl: row.link_url ?? undefined,
  type: row.type,
  paixu: row.paixu,
  remark: row.remark ?? undefined,
  shopId: row.shop_id,
  status: row.status,
  statusStr: row.status === 0 ? '显示' : '隐藏',
  dateAdd: row.date_add,
  dateUpdate: row.date_update ?? undefined,
  userId: MERCHANT_ID,
})

const marks = (words: string[]) => words.map(() => '?').join(', ')

/** Shown banners of some types, or of all. */
export function listBanners(shop: Shop, types: string[] | undefined): Banner[] {
  const where = new Where().and('status = 0')
  if (types) where.and(`type IN (${marks(types)})`, ...types)
  return shop.db
    .all<BannerRow & BannerExtras>(`SELECT * FROM banner ${where} ORDER BY paixu, id`, ...where.values)
    .map(toBanner)
}

interface NoticeRow {
  id: number
  title: string
  content: string
  type: string | null
  is_show: number
  is_remind: number
  date_add: string
  date_update: string | null
}

/** The content travels in single notices only. */
const toNotice = (row: NoticeRow, withContent: boolean): Notice => ({
  id: row.id,
  title: row.title,
  content: withContent ? row.content : undefined,
  type: row.type ?? undefined,
  isShow: row.is_show === 1,
  isRemind: row.is_remind === 1,
  dateAdd: row.date_add,
  dateUpdate: row.date_update ?? undefined,
  userId: MERCHANT_ID,
})

const NEWEST = 'ORDER BY date_add DESC, id DESC'

const shown = (type: string | undefined) => new Where().and('is_show = 1').when(type, 'type = ?')

export function lastNotice(shop: Shop, type: string | undefined): Notice | undefined {
  const where = shown(type)
  const row = shop.db.get<NoticeRow>(`SELECT * FROM notice ${where} ${NEWEST} LIMIT 1`, ...where.values)
  return row && toNotice(row, true)
}

export function findNotice(shop: Shop, id: number): Notice | undefined {
  const row = shop.db.get<NoticeRow>('SELECT * FROM notice WHERE id = ? AND is_show = 1', id)
  return row && toNotice(row, true)
}

interface NoticeQuery {
  type?: string
  page: number
  pageSize: number
}

export function listNotices(shop: Shop, { type, page, pageSize }: NoticeQuery) {
  const where = shown(type)
  const count = shop.db.get<{ total: number }>(
    `SELECT COUNT(*) AS total FROM notice ${where}`,
    ...where.values,
  )
  const rows = shop.db
    .all<NoticeRow>(
      `SELECT * FROM notice ${where} ${NEWEST} LIMIT ? OFFSET ?`,
      ...where.values,
      pageSize,
      (page - 1) * pageSize,
    )
    .map((row) => toNotice(row, false))
  return { rows, total: count?.total ?? 0 }
}

/** The settings among the keys that exist, in the order of the keys. */
export function settings(shop: Shop, keys: string[]): ConfigItem[] {
  const rows = shop.db.all<ConfigItem & { dateUpdate: string | null; remark: string | null }>(
    `SELECT key, value, remark, date_update AS dateUpdate FROM config WHERE key IN (${marks(keys)})`,
    ...keys,
  )
  return rows.sort((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key))
}

export function listPartners(shop: Shop, type: string | undefined): FriendlyPartner[] {
  const where = new Where().and('status = 0').when(type, 'type = ?')
  return shop.db.all<FriendlyPartner>(
    `SELECT id, type, title, pic_url AS picUrl, link_url AS linkUrl, remark, paixu, status,
       date_add AS dateAdd, date_update AS dateUpdate
     FROM friendly_partner ${where} ORDER BY paixu, id`,
    ...where.values,
  )
}
