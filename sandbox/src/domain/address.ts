import type { Address } from '../../../src/types/api/address'
import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { findRegion } from './region'
import { regionNames } from './region-names'

/** A row of the table address. */
export interface AddressRow {
  id: number
  uid: number
  link_man: string
  mobile: string
  province_id: string
  city_id: string
  district_id: string | null
  street_id: string | null
  address: string
  code: string | null
  idcard: string | null
  latitude: number | null
  longitude: number | null
  is_default: number
  status: 0 | 1
  ext_json: string
  date_add: string
  date_update: string | null
}

export interface AddressInput {
  provinceId?: string
  cityId?: string
  districtId?: string
  streetId?: string
  address?: string
  linkMan?: string
  mobile?: string
  code?: string
  idcard?: string
  latitude?: number
  longitude?: number
  status?: number
  isDefault?: boolean
  extJsonStr?: Record<string, string>
}

const MOST = 50

export function toAddress(row: AddressRow): Address {
  return {
    id: row.id,
    uid: row.uid,
    linkMan: row.link_man,
    mobile: row.mobile,
    address: row.address,
    provinceId: row.province_id,
    cityId: row.city_id,
    districtId: row.district_id ?? undefined,
    streetId: row.street_id ?? undefined,
    provinceStr: findRegion(row.province_id)?.name ?? '',
    cityStr: findRegion(row.city_id)?.name ?? '',
    areaStr: findRegion(row.district_id ?? '')?.name,
    streetStr: findRegion(row.street_id ?? '')?.name,
    code: row.code ?? undefined,
    idcard: row.idcard ?? undefined,
    latitude: row.latitude ?? undefined,
    longitude: row.longitude ?? undefined,
    isDefault: row.is_default === 1,
    status: row.status,
    statusStr: row.status === 0 ? '正常' : '禁用',
    dateAdd: row.date_add,
    dateUpdate: row.date_update ?? undefined,
  }
}

/** The default first, then the newest. */
export const addressesOf = (shop: Shop, uid: number) =>
  shop.db.all<AddressRow>('SELECT * FROM address WHERE uid = ? ORDER BY is_default DESC, id DESC', uid)

export const defaultOf = (shop: Shop, uid: number) =>
  shop.db.get<AddressRow>('SELECT * FROM address WHERE uid = ? AND is_default = 1', uid)

/** An address of this user; somebody else's does not exist for him. */
export function ownAddress(shop: Shop, uid: number, id: number): AddressRow {
  const row = shop.db.get<AddressRow>('SELECT * FROM address WHERE id = ? AND uid = ?', id, uid)
  if (!row) throw new Refusal(700, '地址不存在')
  return row
}

function makeDefault(shop: Shop, uid: number, id: number): void {
  shop.db.run('UPDATE address SET is_default = 0 WHERE uid = ? AND is_default = 1', uid)
  shop.db.run('UPDATE address SET is_default = 1 WHERE id = ?', id)
}

function required(input: AddressInput, name: 'address' | 'linkMan' | 'mobile'): string {
  const value = input[name]
  if (!value) throw new Refusal(403, `参数 ${name} 不能为空`)
  return value
}

/** A new address; the first one of a user becomes his default. */
export function addAddress(shop: Shop, uid: number, input: AddressInput): Address {
  return shop.tx(() => {
    regionNames(input)
    const count = shop.db.get<{ n: number }>('SELECT COUNT(*) AS n FROM address WHERE uid = ?', uid)?.n ?? 0
    if (count >= MOST) throw new Refusal(-1, `最多保存 ${MOST} 个地址`)
    const { lastId } = shop.db.run(
      `INSERT INTO address (uid, link_man, mobile, province_id, city_id, district_id, street_id, address, code, idcard,
         latitude, longitude, status, ext_json, date_add)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[uid, required(input, 'linkMan'), required(input, 'mobile'), input.provinceId, input.cityId],
      ...[input.districtId, input.streetId, required(input, 'address'), input.code, input.idcard],
      ...[
        input.latitude,
        input.longitude,
        input.status ?? 0,
        JSON.stringify(input.extJsonStr ?? {}),
        shop.now(),
      ],
    )
    if (input.isDefault || count === 0) makeDefault(shop, uid, lastId)
    return toAddress(ownAddress(shop, uid, lastId))
  })
}

/** The regions after a change: a new province, city or district drops what lay below the old one. */
function changedRegions(row: AddressRow, input: AddressInput) {
  const old = {
    provinceId: row.province_id,
    cityId: row.city_id,
    districtId: row.district_id ?? undefined,
    streetId: row.street_id ?? undefined,
  }
  if (input.provinceId && input.provinceId !== old.provinceId) return { ...input }
  if (input.cityId && input.cityId !== old.cityId) return { ...input, provinceId: old.provinceId }
  const { provinceId, cityId } = old
  const districtId = input.districtId ?? old.districtId
  const kept = districtId === old.districtId ? old.streetId : undefined
  return { provinceId, cityId, districtId, streetId: input.streetId ?? kept }
}

/** Changes what is given and nothing else. */
export function updateAddress(shop: Shop, uid: number, id: number, input: AddressInput): Address {
  return shop.tx(() => {
    const row = ownAddress(shop, uid, id)
    const regions = changedRegions(row, input)
    regionNames(regions)
    shop.db.run(
      `UPDATE address SET link_man = ?, mobile = ?, province_id = ?, city_id = ?, district_id = ?, street_id = ?, address = ?,
         code = ?, idcard = ?, latitude = ?, longitude = ?, status = ?, ext_json = ?, date_update = ? WHERE id = ?`,
      ...[input.linkMan ?? row.link_man, input.mobile ?? row.mobile, regions.provinceId, regions.cityId],
      ...[regions.districtId, regions.streetId, input.address ?? row.address, input.code ?? row.code],
      ...[input.idcard ?? row.idcard, input.latitude ?? row.latitude, input.longitude ?? row.longitude],
      ...[input.status ?? row.status, input.extJsonStr ? JSON.stringify(input.extJsonStr) : row.ext_json],
      ...[shop.now(), id],
    )
    if (input.isDefault) makeDefault(shop, uid, id)
    return toAddress(ownAddress(shop, uid, id))
  })
}

/** Deletes an address; the newest of the others takes over as the default. */
export function deleteAddress(shop: Shop, uid: number, id: number): void {
  shop.tx(() => {
    const row = ownAddress(shop, uid, id)
    shop.db.run('DELETE FROM address WHERE id = ?', id)
    const [next] = addressesOf(shop, uid)
    if (row.is_default && next) makeDefault(shop, uid, next.id)
  })
}
