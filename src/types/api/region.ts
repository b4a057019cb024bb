import type { RegionId } from './common'

export interface Region {
  id: RegionId
  name: string
  /** 1 province, 2 city, 3 district, 4 street, 5 village. */
  level: 1 | 2 | 3 | 4 | 5
  pid: RegionId
  pinyin?: string
  jianpin?: string
  firstLetter?: string
  nameEn?: string
}
