import { randomInt } from 'node:crypto'
import type { LuckyInfo, LuckyJoin, LuckyLog, LuckyPrize } from '../../../src/types/api/lucky'
import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { addScore, SCORE } from './books'
import { grantCoupon } from './coupon-fetch'
import { Where } from './where'

export interface LuckyRow {
  id: number
  name: string
  content: string | null
  times_per_user: number
  status: 0 | 1
  date_begin: string
  date_end: string
}

export interface PrizeRow {
  id: number
  lucky_id: number
  name: string
  pic: string | null
  score: number
  coupon_id: number | null
  chance: number
  stock: number | null
  won: number
}

export interface LuckyLogRow {
  id: number
  lucky_id: number
  uid: number
  prize_id: number | null
  prize_name: string
  date_add: string
}

const NOTHING = '谢谢参与'
/** `goodsId` of a field that wins nothing, and of prizes that are no goods. */
const NO_PRIZE = -1
const NO_GOODS = 0

export const findLucky = (shop: Shop, id: number) =>
  shop.db.get<LuckyRow>('SELECT * FROM lucky WHERE id = ?', id)

const prizesOf = (shop: Shop, luckyId: number) =>
  shop.db.all<PrizeRow>('SELECT * FROM lucky_prize WHERE lucky_id = ? ORDER BY paixu, id', luckyId)

const winsNothing = (prize: PrizeRow) => prize.score === 0 && prize.coupon_id === null
const goodsIdOf = (prize: PrizeRow | undefined) => (!prize || winsNothing(prize) ? NO_PRIZE : NO_GOODS)

function stateOf(lucky: LuckyRow, now: string): string {
  if (lucky.status === 1) return '已停止'
  if (now < lucky.date_begin) return '未开始'
  return now >= lucky.date_end ? '已结束' : '进行中'
}

export const toLuckyInfo = (shop: Shop, row: LuckyRow): LuckyInfo => ({
  id: row.id,
  name: row.name,
  title: row.name,
  content: row.content ?? undefined,
  timesPerUser: row.times_per_user,
  status: row.status,
  statusStr: stateOf(row, shop.now()),
  dateBegin: row.date_begin,
  dateEnd: row.date_end,
})

/** The fields of the wheel. Chances and stock are the merchant's secret. */
export const luckyPrizes = (shop: Shop, luckyId: number): LuckyPrize[] =>
  prizesOf(shop, luckyId).map((prize) => ({
    id: prize.id,
    goodsId: goodsIdOf(prize),
    name: prize.name,
    title: prize.name,
    pic: prize.pic ?? undefined,
  }))

const isLeft = ({ stock, won }: PrizeRow) => stock === null || won < stock

/** One of the prizes that are left, by their chances. */
function draw(prizes: readonly PrizeRow[]): PrizeRow | undefined {
  const left = prizes.filter((prize) => isLeft(prize) && prize.chance > 0)
  const sum = left.reduce((all, prize) => all + prize.chance, 0)
  let ticket = sum > 0 ? randomInt(sum) : 0
  return left.find((prize) => (ticket -= prize.chance) < 0)
}

/** Hands a prize over; a coupon that has run out elsewhere, or a piece just taken, is a try that wins nothing. */
function handOver(shop: Shop, uid: number, lucky: LuckyRow, prize: PrizeRow): boolean {
  if (prize.coupon_id !== null && grantCoupon(shop, uid, prize.coupon_id) === undefined) return false
  addScore(shop, uid, prize.score, { type: SCORE.admin, remark: `抽奖「${lucky.name}」` })
  shop.db.run('UPDATE lucky_prize SET won = won + 1 WHERE id = ?', prize.id)
  return true
}

/** Writes a try down and gives what it wins. */
export function award(shop: Shop, uid: number, lucky: LuckyRow, prize: PrizeRow | undefined): LuckyJoin {
  return shop.tx(() => {
    const won = prize && isLeft(prize) && handOver(shop, uid, lucky, prize) ? prize : undefined
    const prizeName = won?.name ?? NOTHING
    shop.db.run(
      'INSERT INTO lucky_log (lucky_id, uid, prize_id, prize_name, date_add) VALUES (?, ?, ?, ?, ?)',
      ...[lucky.id, uid, won?.id, prizeName, shop.now()],
    )
    return { prizeName, goodsId: goodsIdOf(won), dateAdd: shop.now() }
  })
}

/** Takes one try. */
export function joinLucky(shop: Shop, uid: number, luckyId: number): LuckyJoin {
  return shop.tx(() => {
    const lucky = findLucky(shop, luckyId)
    if (!lucky) throw new Refusal(700, '抽奖活动不存在')
    const state = stateOf(lucky, shop.now())
    if (state !== '进行中') throw new Refusal(-1, `抽奖活动${state}`)
    if (triesOf(shop, luckyId, uid) >= lucky.times_per_user) throw new Refusal(-1, '抽奖次数已用完')
    return award(shop, uid, lucky, draw(prizesOf(shop, luckyId)))
  })
}

const triesOf = (shop: Shop, luckyId: number, uid: number) =>
  shop.db.get<{ n: number }>(
    'SELECT COUNT(*) AS n FROM lucky_log WHERE lucky_id = ? AND uid = ?',
    luckyId,
    uid,
  )?.n ?? 0

export const toLuckyLog = ({ id, uid, prize_name, date_add }: LuckyLogRow): LuckyLog => ({
  ...{ id, uid, prizeName: prize_name, dateAdd: date_add },
})

export interface TryFilter {
  lid: number
  uid?: number
  page: number
  pageSize: number
}

/** Tries of a draw, the newest first. */
export function luckyLogs(
  shop: Shop,
  { lid, uid, page, pageSize }: TryFilter,
): { rows: LuckyLog[]; total: number } {
  const where = new Where().and('lucky_id = ?', lid).when(uid, 'uid = ?')
  const total =
    shop.db.get<{ n: number }>(`SELECT COUNT(*) AS n FROM lucky_log ${where}`, ...where.values)?.n ?? 0
  const rows = shop.db.all<LuckyLogRow>(
    `SELECT * FROM lucky_log ${where} ORDER BY id DESC LIMIT ? OFFSET ?`,
    ...[...where.values, pageSize, (page - 1) * pageSize],
  )
  return { rows: rows.map(toLuckyLog), total }
}
