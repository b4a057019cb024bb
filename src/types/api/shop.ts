import type { DateTime, ExtJson, Id, PageQuery, RegionId } from './common'

export interface Shop {
  id: Id
  name: string
  number?: string
  type?: string
  pic?: string
  address?: string
  provinceId: RegionId
  cityId: RegionId
  districtId?: RegionId
  latitude: number
  longitude: number
  linkPhone?: string
  introduce?: string
  characteristic?: string
  activity?: string
  /** e.g. `dada`. */
  expressType?: string
  printerSn?: string
  numberOrder: number
  numberGoodReputation: number
  paixu: number
  status: 0 | 1
  statusStr: string
  dateAdd: DateTime
  dateUpdate?: DateTime
  userId: number
  /** Kilometres; only when the own position was sent. */
  distance?: number
  openingHours?: string
  workStatus?: number
  /** Kilometres. */
  serviceDistance?: number
  numberFav?: number
  numberReputation?: number
  recommendStatus?: number
  openWaimai?: boolean
  openZiqu?: boolean
  openScan?: boolean
  cyTablePayMod?: number
  bindUid?: Id
}

export interface ShopDetail {
  info: Shop
  extJson: ExtJson
}

export type FetchShopsParams = PageQuery & {
  provinceId?: RegionId
  cityId?: RegionId
  districtId?: RegionId
  /** Own position in degrees; with both, the nearest shop comes first and each has its `distance`. */
  curlatitude?: number
  curlongitude?: number
  /** Words in the name. */
  nameLike?: string
  type?: string
}
