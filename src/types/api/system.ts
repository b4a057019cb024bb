import type { DateTime, Id, PageQuery } from './common'

export interface Banner {
  id: Id
  title: string
  picUrl: string
  /** Usually the goods to open on tap; 0 = none. */
  businessId: number
  linkType?: number
  linkUrl?: string
  /** Free word of the merchant, e.g. `index`, `start`. */
  type: string
  paixu: number
  remark?: string
  shopId?: number
  /** 0 shown, 1 hidden. */
  status: 0 | 1
  statusStr: string
  dateAdd: DateTime
  dateUpdate?: DateTime
  userId: number
}

export interface Notice {
  id: Id
  title: string
  /** HTML, sanitise before showing; missing in lists. */
  content?: string
  dateAdd: DateTime
  dateUpdate?: DateTime
  isShow?: boolean
  isRemind?: boolean
  remindUid?: number
  type?: string
  userId?: number
}

/** A page of notices as it travels; the service hands out `Paged<Notice>`. */
export interface NoticePage {
  dataList: Notice[]
  totalRow: number
  totalPage: number
}

export interface FriendlyPartner {
  id: Id
  type?: string
  title: string
  picUrl?: string
  linkUrl?: string
  remark?: string
  paixu?: number
  status?: number
  dateAdd?: DateTime
  dateUpdate?: DateTime
}

export interface ConfigItem {
  key: string
  /** Always text; switches are `'1'` and `'0'`. */
  value: string
  remark?: string
  dateUpdate?: DateTime
}

export type BannersParams = {
  /** One type or several separated by commas. */
  type?: string
}

export type NoticeListParams = PageQuery & {
  type?: string
}

export type QueryConfigParams = {
  key: string
}
