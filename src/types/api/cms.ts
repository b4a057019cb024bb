import type { DateTime, Day, ExtJson, Id, JsonText, PageQuery } from './common'

export interface CmsCategory {
  id: Id
  name: string
  type?: string
  key?: string
  icon?: string
  /** 1 = top. */
  level: number
  pid: Id
  paixu?: number
  isUse?: boolean
  dateAdd?: DateTime
  dateUpdate?: DateTime
}

export interface Article {
  id: Id
  title: string
  descript?: string
  author?: string
  pic?: string
  /** Where the article comes from. */
  income?: string
  keywords?: string
  tags?: string
  categoryId: Id
  isRecommend?: boolean
  views?: number
  paixu?: number
  /** 0 waiting, 1 refused, 2 published. */
  status?: 0 | 1 | 2
  statusStr?: string
  /** HTML, sanitise before showing; in the detail only. */
  content?: string
  uid?: Id
  dateAdd: DateTime
  dateUpdate?: DateTime
}

/** A single page such as "about us". */
export interface CmsPage {
  id: Id
  key: string
  title: string
  /** HTML, sanitise before showing. */
  content: string
  type?: number
  dateAdd?: DateTime
  userId?: number
}

export interface CmsTag {
  id?: Id
  name: string
}

/** 0 message, 1 feedback, 2 complaint, 3 article comment, 4 API request, 5 booking, 6 order. */
export type CommentType = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** 0 waiting, 1 refused, 2 published. */
export type CommentStatus = 0 | 1 | 2

export interface Comment {
  id: Id
  type: CommentType
  typeStr?: string
  content: string
  reply?: string
  status?: CommentStatus
  statusStr?: string
  /** Id of the commented thing. */
  refId?: Id
  /** The comment this one answers. */
  pid?: Id
  uid?: Id
  extJson?: ExtJson
  dateAdd: DateTime
  dateReply?: DateTime
  commentUserInfo?: { nick?: string; avatarUrl?: string }
}

export interface Video {
  videoId: string
  title?: string
  coverUrl?: string
  /** Addresses by format: smooth and low quality, MP4 and M3U8. */
  fdMp4?: string
  ldMp4?: string
  fdM3u8?: string
  ldM3u8?: string
  status?: number
  statusStr?: string
}

export type CmsArticlesParams = PageQuery & {
  categoryId?: Id
  id?: Id
  titleLike?: string
  keywordsLike?: string
  tagsLike?: string
  isRecommend?: boolean
  orderBy?: string
  /** First and last day of creation. */
  dateAddBegin?: Day
  dateAddEnd?: Day
  /** First and last day of the last change. */
  dateUpdateBegin?: Day
  dateUpdateEnd?: Day
}

export type AddCommentParams = {
  content: string
  type?: CommentType
  /** Id of the commented thing. */
  refId?: Id
  /** The comment answered to. */
  pid?: Id
  extJsonStr?: JsonText<ExtJson>
}

export type CommentListParams = PageQuery & {
  type?: CommentType
  refId?: Id
  pid?: Id
  /** Only answered ones. */
  isReply?: boolean
  status?: CommentStatus
  /** In the specification without a meaning. */
  st?: string
  uid?: Id
}
