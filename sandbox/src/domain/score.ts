import type { ScoreExchanged, ScoreLog } from '../../../src/types/api/score'
import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { addScore, SCORE } from './books'
import { setting } from './config'
import { contains } from './like'
import { pointsFor } from './score-rule'
import { today } from './score-sign'
import { readEncrypted, redeemCode } from './wechat'
import { Where } from './where'

/**
 * Turns a printed ticket into points, once.
 * @throws Refusal 700 for an unknown or used number
 */
export function exchangeTicket(shop: Shop, uid: number, number: string): ScoreExchanged {
  return shop.tx(() => {
    const ticket = shop.db.get<{ score: number; uid: number | null }>(
      'SELECT score, uid FROM score_ticket WHERE number = ?',
      number.trim(),
    )
    if (!ticket) throw new Refusal(700, '积分券号码不正确')
    if (ticket.uid !== null) throw new Refusal(700, '积分券已使用')
    shop.db.run(
      'UPDATE score_ticket SET uid = ?, date_use = ? WHERE number = ?',
      ...[uid, shop.now(), number.trim()],
    )
    addScore(shop, uid, ticket.score, { type: SCORE.ticket, remark: '积分券兑换' })
    return { score: ticket.score }
  })
}

export interface GroupShare {
  referrer: number
  encryptedData: string
  code?: string
}

/** Rewards a share into a WeChat group: each group once a day for each sharer, where the merchant wants it. */
export function rewardShare(shop: Shop, { referrer, encryptedData, code }: GroupShare): void {
  if (setting(shop, 'SHARE_GROUP_SCORE_OPEN') !== '1') throw new Refusal(-1, '本店没有开通分享到群送积分')
  shop.tx(() => {
    if (code !== undefined) redeemCode(shop, code)
    const { openGId } = readEncrypted(encryptedData)
    if (typeof openGId !== 'string' || openGId === '') throw new Refusal(-1, '没有分享到微信群')
    if (!shop.db.get('SELECT 1 FROM user WHERE id = ?', referrer)) throw new Refusal(-1, '分享人不存在')
    const { changes } = shop.db.run(
      'INSERT OR IGNORE INTO score_share (uid, group_id, day) VALUES (?, ?, ?)',
      ...[referrer, openGId.slice(0, 100), today(shop)],
    )
    if (changes === 0) throw new Refusal(-1, '今天已奖励过这个群的分享')
    addScore(shop, referrer, pointsFor(shop, 'share', 1), { type: SCORE.invite, remark: '分享到微信群' })
  })
}

const KINDS: Record<number, string> = {
  [SCORE.register]: '注册赠送',
  [SCORE.invite]: '邀请好友',
  [SCORE.sign]: '每日签到',
  [SCORE.coupon]: '兑换优惠券',
  [SCORE.admin]: '商家调整',
  [SCORE.recharge]: '充值赠送',
  [SCORE.purchase]: '购物',
  [SCORE.reputation]: '评价',
  [SCORE.buy]: '购买',
  [SCORE.ticket]: '积分券',
}

interface LogRow {
  id: number
  uid: number
  behavior: 0 | 1
  type: number
  score: number
  score_left: number
  remark: string | null
  date_add: string
}

export interface ScoreFilter {
  behavior?: number
  type?: number
  remark?: string
  dateAddBegin?: string
  dateAddEnd?: string
  page: number
  pageSize: number
}

/** The points account of a user, the newest entry first. */
export function scoreLogs(shop: Shop, uid: number, filter: ScoreFilter): { rows: ScoreLog[]; total: number } {
  const where = new Where()
    .and('uid = ?', uid)
    .when(filter.behavior, 'behavior = ?')
    .when(filter.type, 'type = ?')
    .when(filter.remark && contains(filter.remark), `remark LIKE ? ESCAPE '\\'`)
    .when(filter.dateAddBegin, "date_add >= ? || ' 00:00:00'")
    .when(filter.dateAddEnd, "date_add <= ? || ' 23:59:59'")
  const total =
    shop.db.get<{ n: number }>(`SELECT COUNT(*) AS n FROM score_log ${where}`, ...where.values)?.n ?? 0
  const rows = shop.db.all<LogRow>(
    `SELECT * FROM score_log ${where} ORDER BY id DESC LIMIT ? OFFSET ?`,
    ...[...where.values, filter.pageSize, (filter.page - 1) * filter.pageSize],
  )
  const toLog = (row: LogRow): ScoreLog => ({
    id: row.id,
    uid: row.uid,
    behavior: row.behavior,
    type: row.type,
    typeStr: KINDS[row.type] ?? '其他',
    score: row.score,
    scoreLeft: row.score_left,
    remark: row.remark ?? undefined,
    dateAdd: row.date_add,
  })
  return { rows: rows.map(toLog), total }
}
