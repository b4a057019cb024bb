import type { DateTime, ExtJson, Id, JsonText, RegionId } from './common'

export interface Address {
  id: Id
  linkMan: string
  mobile: string
  /** Street and house. */
  address: string
  provinceId: RegionId
  cityId: RegionId
  districtId?: RegionId
  streetId?: RegionId
  provinceStr: string
  cityStr: string
  areaStr?: string
  streetStr?: string
  /** Postal code. */
  code?: string
  isDefault: boolean
  idcard?: string
  latitude?: number
  longitude?: number
  /** 1 = disabled. */
  status?: 0 | 1
  statusStr?: string
  uid?: Id
  dateAdd?: DateTime
  dateUpdate?: DateTime
}

export interface AddressV2 {
  info: Address
  extJson: ExtJson
}

type AddressFields = {
  provinceId: RegionId
  cityId: RegionId
  /** Street and house. */
  address: string
  linkMan: string
  mobile: string
}

type AddressExtras = {
  districtId?: RegionId
  streetId?: RegionId
  /** Postal code. */
  code?: string
  /** `true` = make it the default; `false` has no effect. */
  isDefault?: boolean
  /** Identity card number, for international parcels. */
  idcard?: string
  extJsonStr?: JsonText<ExtJson>
  latitude?: number
  longitude?: number
  /** 0 normal, 1 disabled. */
  status?: 0 | 1
}

export type AddAddressParams = AddressFields & AddressExtras

/** Only what is given changes: `{ id, isDefault: true }` alone moves the default. */
export type UpdateAddressParams = { id: Id } & Partial<AddressFields> & AddressExtras
