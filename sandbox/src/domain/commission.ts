import type { Shop } from '../shop'
import { addCash, addScore, CASH, SCORE, takeCash, takeScore, walletOf } from './books'
import { numberSetting } from './config'
import { isDistributionOpen, isDistributor } from './distribution'
import { shareOf } from './money'
import { onOrder } from './order-events'
import { goodsOf, realOf, type OrderGoodsRow, type OrderRow } from './order-row'

const PERCENT = 0
const FEN = 1
const POINTS = 2

export interface CommissionRow {
  id: number
  uid: number
  uids: number
  order_id: number
  order_goods_id: number
  level: 1 | 2
  /** 0 per cent of the sale, 1 fen a piece, 2 points a piece */
  kind: 0 | 1 | 2
  rate: number
  money: number
  money_back: number
  status: 0 | 1 | 2
  date_add: string
}

type Terms = Pick<CommissionRow, 'kind' | 'rate'>

const userExists = (shop: Shop, uid: number) =>
  shop.db.get('SELECT 1 FROM user WHERE id = ?', uid) !== undefined

const referrerOf = (shop: Shop, uid: number) =>
  shop.db.get<{ referrer: number | null }>('SELECT referrer FROM user WHERE id = ?', uid)?.referrer ??
  undefined

/** What the merchant pays distributors of a level, in hundredths of a per cent of the sale. */
const percentOf = (shop: Shop, level: 1 | 2) =>
  Math.round(Math.min(100, Math.max(0, numberSetting(shop, `DISTRIBUTION_BILI_${level}`, 0))) * 100)

/** Goods with a commission of their own pay it to whoever shared them; everything else pays distributors. */
function terms(shop: Shop, line: OrderGoodsRow, level: 1 | 2, earner: number): Terms | undefined {
  const goods = shop.db.get<{ commission: number; commission_type: 0 | 1 | 2 }>(
    'SELECT commission, commission_type FROM goods WHERE id = ?',
    line.goods_id,
  )
  const shared = level === 1 && line.inviter_id === earner
  if (shared && goods && goods.commission > 0 && goods.commission_type > 0) {
    return { kind: goods.commission_type === 1 ? POINTS : FEN, rate: goods.commission }
  }
  const rate = percentOf(shop, level)
  return rate > 0 && isDistributor(shop, earner) ? { kind: PERCENT, rate } : undefined
}

/** What the terms come to for what was not refunded of a line. Never more money than the line brought. */
function worth({ kind, rate }: Terms, line: OrderGoodsRow): number {
  const paid = Math.max(0, realOf(line) - line.refund_amount)
  if (kind === PERCENT) return shareOf(paid, rate, 10_000)
  const all = rate * (line.number - line.refund_number)
  return kind === FEN ? Math.min(all, paid) : all
}

/** Who shared the line, else who brought the buyer; and who brought him. Nobody earns by his own order. */
function earnersOf(shop: Shop, order: OrderRow, line: OrderGoodsRow): [level: 1 | 2, uid: number][] {
  const shared =
    line.inviter_id !== null && line.inviter_id !== order.uid && userExists(shop, line.inviter_id)
  const first = shared ? (line.inviter_id ?? undefined) : referrerOf(shop, order.uid)
  if (first === undefined || first === order.uid) return []
  const second = referrerOf(shop, first)
  if (second === undefined || second === order.uid || second === first) return [[1, first]]
  return [
    [1, first],
    [2, second],
  ]
}

/** A paid order promises its commissions. */
function promise(shop: Shop, order: OrderRow): void {
  if (!isDistributionOpen(shop)) return
  for (const line of goodsOf(shop, order.id)) {
    for (const [level, uid] of earnersOf(shop, order, line)) {
      const agreed = terms(shop, line, level, uid)
      const money = agreed ? worth(agreed, line) : 0
      if (!agreed || money === 0) continue
      shop.db.run(
        `INSERT INTO commission (uid, uids, order_id, order_goods_id, level, kind, rate, money, date_add)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        ...[uid, order.uid, order.id, line.id, level, agreed.kind, agreed.rate, money, shop.now()],
      )
    }
  }
}

const commissionsOf = (shop: Shop, orderId: number, status: 0 | 1) =>
  shop.db.all<CommissionRow>(
    'SELECT * FROM commission WHERE order_id = ? AND status = ? ORDER BY id',
    orderId,
    status,
  )

/** A received order pays them, for what was kept of it. */
function settle(shop: Shop, order: OrderRow): void {
  const lines = goodsOf(shop, order.id)
  const remark = `订单 ${order.order_number} 佣金`
  for (const row of commissionsOf(shop, order.id, 0)) {
    const line = lines.find((each) => each.id === row.order_goods_id)
    const money = line ? worth(row, line) : 0
    shop.db.run(
      'UPDATE commission SET status = ?, money = ?, date_settle = ? WHERE id = ?',
      ...[money > 0 ? 1 : 2, money, shop.now(), row.id],
    )
    if (row.kind === POINTS) addScore(shop, row.uid, money, { type: SCORE.invite, remark })
    else {
      const type = row.kind === FEN ? CASH.share : CASH.commission
      addCash(shop, row.uid, money, { type, remark, orderId: order.id })
    }
  }
}

/** A wholly refunded order takes them back, as far as the wallet still has them. */
function takeBack(shop: Shop, order: OrderRow): void {
  const remark = `订单 ${order.order_number} 退款，收回佣金`
  shop.db.run('UPDATE commission SET status = 2 WHERE order_id = ? AND status = 0', order.id)
  for (const row of commissionsOf(shop, order.id, 1)) {
    const wallet = walletOf(shop, row.uid)
    const back = Math.min(row.money, row.kind === POINTS ? wallet.score : wallet.balance)
    if (row.kind === POINTS) takeScore(shop, row.uid, back, { type: SCORE.invite, remark })
    else {
      const type = row.kind === FEN ? CASH.share : CASH.commission
      takeCash(shop, row.uid, back, { type, remark, orderId: order.id })
    }
    shop.db.run('UPDATE commission SET status = 2, money_back = ? WHERE id = ?', back, row.id)
  }
}

onOrder('paid', promise)
onOrder('received', settle)
onOrder('refunded', takeBack)
