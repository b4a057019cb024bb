import type { DateTime, Id } from './common'

export interface UploadedFile {
  /** Full address. */
  url: string
  originalName?: string
  name?: string
  /** Bytes. */
  size?: number
  /** Suffix with its dot, e.g. `.png`. */
  type?: string
  id?: Id | string
}

/** A file in the shop's storage. */
export interface DfsFile {
  /** Path below the file host. */
  key: string
  id?: Id
  url?: string
  urlFull?: string
  /** 0 picture, 1 sound, 2 other. */
  fileType?: 0 | 1 | 2
  fileTypeStr?: string
  suffix?: string
  size?: number
  sizeStr?: string
  dateAdd?: DateTime
}
