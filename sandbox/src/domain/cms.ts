import type { Article, CmsCategory, CmsPage, CmsTag, Video } from '../../../src/types/api/cms'
import type { Shop } from '../shop'
import { contains } from './like'
import { MERCHANT_ID } from './merchant'
import { Where } from './where'

export interface CmsCategoryRow {
  id: number
  pid: number
  level: number
  name: string
  type: string | null
  key: string | null
  icon: string | null
  is_use: number
  paixu: number
  ext_json: string
  date_add: string
  date_update: string | null
}

export interface ArticleRow {
  id: number
  category_id: number
  title: string
  descript: string | null
  author: string | null
  pic: string | null
  income: string | null
  keywords: string | null
  tags: string | null
  content: string
  is_recommend: number
  views: number
  status: 0 | 1 | 2
  paixu: number
  date_add: string
  date_update: string | null
}

export interface CmsPageRow {
  id: number
  key: string
  title: string
  content: string
  type: number
  ext_json: string
  date_add: string
}

export interface VideoRow {
  video_id: string
  title: string | null
  cover_url: string | null
  fd_mp4: string | null
  ld_mp4: string | null
  fd_m3u8: string | null
  ld_m3u8: string | null
  status: number
}

export const toCmsCategory = (row: CmsCategoryRow): CmsCategory => ({
  id: row.id,
  name: row.name,
  type: row.type ?? undefined,
  key: row.key ?? undefined,
  icon: row.icon ?? undefined,
  level: row.level,
  pid: row.pid,
  paixu: row.paixu,
  isUse: row.is_use === 1,
  dateAdd: row.date_add,
  dateUpdate: row.date_update ?? undefined,
})

const ARTICLE_STATES = ['待审核', '已拒绝', '已发布'] as const

/** An article as lists show it, without its text. */
export const toArticle = (row: ArticleRow): Article => ({
  id: row.id,
  title: row.title,
  descript: row.descript ?? undefined,
  author: row.author ?? undefined,
  pic: row.pic ?? undefined,
  income: row.income ?? undefined,
  keywords: row.keywords ?? undefined,
  tags: row.tags ?? undefined,
  categoryId: row.category_id,
  isRecommend: row.is_recommend === 1,
  views: row.views,
  paixu: row.paixu,
  status: row.status,
  statusStr: ARTICLE_STATES[row.status],
  dateAdd: row.date_add,
  dateUpdate: row.date_update ?? undefined,
})

export const toCmsPage = (row: CmsPageRow): CmsPage => ({
  id: row.id,
  key: row.key,
  title: row.title,
  content: row.content,
  type: row.type,
  dateAdd: row.date_add,
  userId: MERCHANT_ID,
})

export const toVideo = (row: VideoRow): Video => ({
  videoId: row.video_id,
  title: row.title ?? undefined,
  coverUrl: row.cover_url ?? undefined,
  fdMp4: row.fd_mp4 ?? undefined,
  ldMp4: row.ld_mp4 ?? undefined,
  fdM3u8: row.fd_m3u8 ?? undefined,
  ldM3u8: row.ld_m3u8 ?? undefined,
  status: row.status,
  statusStr: row.status === 2 ? '正常' : '处理中',
})

export const ARTICLE_ORDERS = ['addedUp', 'addedDown', 'viewsUp', 'viewsDown'] as const

const ORDERS: Record<(typeof ARTICLE_ORDERS)[number], string> = {
  addedUp: 'date_add, id',
  addedDown: 'date_add DESC, id DESC',
  viewsUp: 'views, id',
  viewsDown: 'views DESC, id',
}

export interface ArticleFilter {
  categoryId?: number
  id?: number
  titleLike?: string
  keywordsLike?: string
  tagsLike?: string
  isRecommend?: boolean
  orderBy?: (typeof ARTICLE_ORDERS)[number]
  dateAddBegin?: string
  dateAddEnd?: string
  dateUpdateBegin?: string
  dateUpdateEnd?: string
}

const FAMILY = `category_id IN (
  WITH RECURSIVE family (id) AS (
    VALUES (?) UNION SELECT c.id FROM cms_category c JOIN family f ON c.pid = f.id
  ) SELECT id FROM family)`

const changed = 'COALESCE(date_update, date_add)'

/** Published articles; days include both ends. */
export function searchArticles(
  shop: Shop,
  filter: ArticleFilter,
  page: number,
  pageSize: number,
): ArticleRow[] {
  const where = new Where()
    .and('status = 2')
    .when(filter.id, 'id = ?')
    .when(filter.categoryId || undefined, FAMILY)
    .when(filter.titleLike && contains(filter.titleLike), `title LIKE ? ESCAPE '\\'`)
    .when(filter.keywordsLike && contains(filter.keywordsLike), `keywords LIKE ? ESCAPE '\\'`)
    .when(filter.tagsLike && contains(filter.tagsLike), `tags LIKE ? ESCAPE '\\'`)
    .when(filter.isRecommend, 'is_recommend = ?')
    .when(filter.dateAddBegin, 'substr(date_add, 1, 10) >= ?')
    .when(filter.dateAddEnd, 'substr(date_add, 1, 10) <= ?')
    .when(filter.dateUpdateBegin, `substr(${changed}, 1, 10) >= ?`)
    .when(filter.dateUpdateEnd, `substr(${changed}, 1, 10) <= ?`)
  const order = filter.orderBy ? ORDERS[filter.orderBy] : 'paixu, date_add DESC, id DESC'
  return shop.db.all<ArticleRow>(
    `SELECT * FROM cms_article ${where} ORDER BY ${order} LIMIT ? OFFSET ?`,
    ...where.values,
    pageSize,
    (page - 1) * pageSize,
  )
}

export const findArticle = (shop: Shop, id: number) =>
  shop.db.get<ArticleRow>('SELECT * FROM cms_article WHERE id = ? AND status = 2', id)

/** The tags of all published articles, the most used first. */
export function tagsOf(shop: Shop): CmsTag[] {
  const uses = new Map<string, number>()
  for (const { tags } of shop.db.all<{ tags: string }>(
    'SELECT tags FROM cms_article WHERE status = 2 AND tags IS NOT NULL ORDER BY id',
  )) {
    for (const tag of tags.split(',').filter(Boolean)) uses.set(tag, (uses.get(tag) ?? 0) + 1)
  }
  return [...uses].sort((a, b) => b[1] - a[1]).map(([name], i) => ({ id: i + 1, name }))
}
