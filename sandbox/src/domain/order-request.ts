/** One line of goodsJsonStr, parsed. */
export interface LineRequest {
  goodsId: number
  number: number
  propertyChildIds: string
  logisticsType: number
  inviterId?: number
  days: string[]
  additions: { id: number; pid: number }[]
}

/** Where an order goes. */
export interface Receiver {
  provinceId?: string
  cityId?: string
  districtId?: string
  streetId?: string
  address?: string
  linkMan?: string
  mobile?: string
  code?: string
  idcard?: string
}

/** What the buyer asked for, the same for computing and for the real call. */
export interface OrderRequest {
  lines: LineRequest[]
  peisongType: 'kd' | 'zq' | 'keloop'
  receiver: Receiver
  /** Own coupons to use; empty = none. The server's proposal is never used unasked. */
  couponIds: number[]
  deductionScore: number
  kjid?: number
  pingtuanOpenId?: number
  filterShopId?: number
}
