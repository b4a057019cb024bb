import type { Comment, CommentStatus, CommentType } from '../../../src/types/api/cms'
import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { findArticle } from './cms'
import { readExtJson } from './ext-json'
import { Where } from './where'

interface CommentRow {
  id: number
  type: CommentType
  ref_id: number | null
  pid: number | null
  uid: number | null
  content: string
  reply: string | null
  status: CommentStatus
  ext_json: string
  date_add: string
  date_reply: string | null
  nick: string | null
  avatar_url: string | null
}

const TYPES = ['留言', '反馈', '投诉', '文章评论', '接口申请', '预约', '订单'] as const
const STATES = ['待审核', '已拒绝', '已发布'] as const
/** Messages and comments on articles are for everybody; the other kinds are between a user and the merchant. */
const PUBLIC: readonly CommentType[] = [0, 3]
const ARTICLE: CommentType = 3

const toComment = (row: CommentRow): Comment => ({
  id: row.id,
  type: row.type,
  typeStr: TYPES[row.type],
  content: row.content,
  reply: row.reply ?? undefined,
  status: row.status,
  statusStr: STATES[row.status],
  refId: row.ref_id ?? undefined,
  pid: row.pid ?? undefined,
  uid: row.uid ?? undefined,
  extJson: readExtJson(row.ext_json),
  dateAdd: row.date_add,
  dateReply: row.date_reply ?? undefined,
  commentUserInfo: row.uid
    ? { nick: row.nick ?? undefined, avatarUrl: row.avatar_url ?? undefined }
    : undefined,
})

const SELECT = `SELECT m.*, u.nick, u.avatar_url FROM comment m LEFT JOIN user u ON u.id = m.uid`

export interface NewComment {
  content: string
  type: CommentType
  refId?: number
  pid?: number
  extJson: Record<string, unknown>
}

/** Public kinds are shown at once, the others wait for the merchant. */
export function addComment(shop: Shop, uid: number, comment: NewComment): Comment {
  const { type, refId, pid, content, extJson } = comment
  if (type === ARTICLE && (refId === undefined || !findArticle(shop, refId))) {
    throw new Refusal(-1, '要评论的文章不存在')
  }
  if (pid !== undefined && !shop.db.get('SELECT 1 FROM comment WHERE id = ? AND type = ?', pid, type)) {
    throw new Refusal(-1, '要回复的评论不存在')
  }
  const { lastId } = shop.db.run(
    `INSERT INTO comment (type, ref_id, pid, uid, content, status, ext_json, date_add)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[type, refId, pid, uid || undefined, content, PUBLIC.includes(type) ? 2 : 0, JSON.stringify(extJson)],
    shop.now(),
  )
  const row = shop.db.get<CommentRow>(`${SELECT} WHERE m.id = ?`, lastId)
  if (!row) throw new Error('a stored comment was not found again')
  return toComment(row)
}

export interface CommentFilter {
  type?: CommentType
  refId?: number
  pid?: number
  isReply?: boolean
  status?: CommentStatus
  uid?: number
}

/**
 * Newest first. Everybody sees what is published of the public kinds, a user also all of his own.
 * @param viewer 0 = nobody
 */
export function listComments(
  shop: Shop,
  viewer: number,
  filter: CommentFilter,
  page: number,
  pageSize: number,
): Comment[] {
  const where = new Where()
    .and(`(m.uid = ? OR (m.status = 2 AND m.type IN (${PUBLIC.join(', ')})))`, viewer || undefined)
    .when(filter.type, 'm.type = ?')
    .when(filter.refId, 'm.ref_id = ?')
    .when(filter.pid, 'm.pid = ?')
    .when(filter.status, 'm.status = ?')
    .when(filter.uid, 'm.uid = ?')
  if (filter.isReply !== undefined) where.and(`m.reply IS ${filter.isReply ? 'NOT ' : ''}NULL`)
  return shop.db
    .all<CommentRow>(
      `${SELECT} ${where} ORDER BY m.date_add DESC, m.id DESC LIMIT ? OFFSET ?`,
      ...where.values,
      pageSize,
      (page - 1) * pageSize,
    )
    .map(toComment)
}
