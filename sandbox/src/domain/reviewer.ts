import type { UserBase } from '../../../src/types/api/user'
import type { Shop } from '../shop'

interface ReviewerRow {
  id: number
  nick: string | null
  avatar_url: string | null
  mobile: string | null
  province: string | null
  city: string | null
  level_id: number | null
  is_idcard_check: number
  is_seller: number
  source: UserBase['source']
  status: UserBase['status']
  ip_add: string | null
  ip_login: string | null
  date_add: string
  date_login: string | null
}

const SOURCES = ['小程序', '手机号', '公众号', '支付宝'] as const

/** A user as reviews carry him: the real service sends the raw telephone number and network addresses along. */
export function findReviewer(shop: Shop, uid: number): UserBase | undefined {
  const row = shop.db.get<ReviewerRow>('SELECT * FROM user WHERE id = ?', uid)
  return (
    row && {
      id: row.id,
      nick: row.nick ?? undefined,
      avatarUrl: row.avatar_url ?? undefined,
      mobile: row.mobile ?? undefined,
      province: row.province ?? undefined,
      city: row.city ?? undefined,
      levelId: row.level_id ?? undefined,
      levelRenew: false,
      isIdcardCheck: row.is_idcard_check === 1,
      isSeller: row.is_seller === 1,
      source: row.source,
      sourceStr: SOURCES[row.source],
      status: row.status,
      statusStr: row.status ? '禁用' : '默认',
      ipAdd: row.ip_add ?? undefined,
      ipLogin: row.ip_login ?? undefined,
      dateAdd: row.date_add,
      dateLogin: row.date_login ?? undefined,
    }
  )
}
