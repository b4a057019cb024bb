import type { Id } from './common'

/** Where a phone number was issued. */
export interface MobileLocation {
  id: Id
  province: string
  cityName: string
  /** Dialling code of the city */
  areaCode: string
  postCode: string
  /** Operator and kind of card */
  cardType: string
  /** The first digits that these facts hold for */
  code?: string
  segmentName?: string
}

export interface NextMobileSegmentParams {
  /** The segment before the wanted one; `0` for the first */
  segment: string
  /** e.g. `浙江` */
  province?: string
  /** e.g. `杭州` */
  cityName?: string
  /** Words in the operator's name */
  segmentName?: string
}

/** What is known of a bar code: names and values, to be listed as they come. */
export type BarcodeRecord = Record<string, string | number>
