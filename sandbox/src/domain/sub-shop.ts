import type { Shop as ShopRecord } from '../../../src/types/api/shop'
import type { Shop } from '../shop'
import { distanceKm } from './geo'
import { MERCHANT_ID } from './merchant'
import type { Where } from './where'

/** A row of the table shop: one of the merchant's own sub-shops (门店), not a tenant. */
export interface SubShopRow {
  id: number
  name: string
  number: string | null
  type: string | null
  pic: string | null
  address: string | null
  province_id: string
  city_id: string
  district_id: string | null
  latitude: number
  longitude: number
  link_phone: string | null
  introduce: string | null
  characteristic: string | null
  activity: string | null
  express_type: string | null
  printer_sn: string | null
  opening_hours: string | null
  service_distance: number | null
  open_waimai: number
  open_ziqu: number
  open_scan: number
  number_order: number
  number_good_reputation: number
  number_reputation: number
  number_fav: number
  recommend_status: number
  status: 0 | 1
  paixu: number
  ext_json: string
  date_add: string
  date_update: string | null
}

export const findSubShop = (shop: Shop, id: number) =>
  shop.db.get<SubShopRow>('SELECT * FROM shop WHERE id = ?', id)

/** Whether '07:00-21:30' (also over midnight) is open now; hours in another form never close. */
export function isOpen(hours: string | null, now: string): boolean {
  const match = /^(\d{2}:\d{2})\s*[-–]\s*(\d{2}:\d{2})$/.exec(hours ?? '')
  if (!match) return true
  const [, from = '', to = ''] = match
  const time = now.slice(11, 16)
  return from <= to ? time >= from && time < to : time >= from || time < to
}

/** @param distance kilometres from the caller, when he said where he is */
export const toSubShop = (row: SubShopRow, now: string, distance?: number): ShopRecord => ({
  id: row.id,
  name: row.name,
  number: row.number ?? undefined,
  type: row.type ?? undefined,
  pic: row.pic ?? undefined,
  address: row.address ?? undefined,
  provinceId: row.province_id,
  cityId: row.city_id,
  districtId: row.district_id ?? undefined,
  latitude: row.latitude,
  longitude: row.longitude,
  linkPhone: row.link_phone ?? undefined,
  introduce: row.introduce ?? undefined,
  characteristic: row.characteristic ?? undefined,
  activity: row.activity ?? undefined,
  expressType: row.express_type ?? undefined,
  printerSn: row.printer_sn ?? undefined,
  openingHours: row.opening_hours ?? undefined,
  workStatus: isOpen(row.opening_hours, now) ? 1 : 0,
  serviceDistance: row.service_distance ?? undefined,
  openWaimai: row.open_waimai === 1,
  openZiqu: row.open_ziqu === 1,
  openScan: row.open_scan === 1,
  numberOrder: row.number_order,
  numberGoodReputation: row.number_good_reputation,
  numberReputation: row.number_reputation,
  numberFav: row.number_fav,
  recommendStatus: row.recommend_status,
  status: row.status,
  statusStr: row.status ? '停业' : '正常',
  paixu: row.paixu,
  dateAdd: row.date_add,
  dateUpdate: row.date_update ?? undefined,
  userId: MERCHANT_ID,
  distance,
})

/** Sub-shops in the merchant's order, or nearest first when the caller's position is known. */
export function listSubShops(
  shop: Shop,
  where: Where,
  here?: { latitude: number; longitude: number },
): ShopRecord[] {
  const rows = shop.db.all<SubShopRow>(`SELECT * FROM shop ${where} ORDER BY paixu, id`, ...where.values)
  const now = shop.now()
  if (!here) return rows.map((row) => toSubShop(row, now))
  return rows
    .map((row) => ({ row, km: distanceKm(here.latitude, here.longitude, row.latitude, row.longitude) }))
    .sort((a, b) => a.km - b.km)
    .map(({ row, km }) => toSubShop(row, now, Math.round(km * 1000) / 1000))
}
