import type { Shop } from '../shop'
import { addScore, SCORE, takeScore, walletOf } from './books'
import { onRegistered } from './hooks'
import { onOrder } from './order-events'
import { goodsOf, realOf, type OrderRow } from './order-row'
import { onRecharged } from './payment'
import { pointsFor, scoreRules } from './score-rule'

/** Points for an invited user, and once more for reaching a number of them. */
function rewardInvitation(shop: Shop, referrer: number): void {
  const people =
    shop.db.get<{ n: number }>('SELECT COUNT(*) AS n FROM user WHERE referrer = ?', referrer)?.n ?? 0
  for (const { confine, score } of scoreRules(shop, 'invite')) {
    const remark = confine > 1 ? `邀请好友满 ${confine} 人` : '邀请好友'
    if (confine <= 1 || confine === people) addScore(shop, referrer, score, { type: SCORE.invite, remark })
  }
}

onRegistered((shop, uid, referrer) => {
  addScore(shop, uid, pointsFor(shop, 'REG', 0), { type: SCORE.register, remark: '注册赠送' })
  if (referrer !== undefined) rewardInvitation(shop, referrer)
})

onRecharged((shop, uid, fen) =>
  addScore(shop, uid, pointsFor(shop, 'RECHARGE', fen / 100), { type: SCORE.recharge, remark: '充值赠送' }),
)

interface Earning {
  got_score: number
  got_score_type: number
}

/** What the bought pieces earn by themselves: points a piece, or per cent of the yuan paid for them. */
function earnedByGoods(shop: Shop, order: OrderRow): number {
  return goodsOf(shop, order.id).reduce((sum, line) => {
    const goods = shop.db.get<Earning>(
      'SELECT got_score, got_score_type FROM goods WHERE id = ?',
      line.goods_id,
    )
    if (!goods) return sum
    if (goods.got_score_type === 0) return sum + goods.got_score * (line.number - line.refund_number)
    const paid = Math.max(0, realOf(line) - line.refund_amount)
    return sum + Math.floor((paid * goods.got_score) / 10_000)
  }, 0)
}

/** Points for what was kept and paid, once, when it has arrived. */
function rewardPurchase(shop: Shop, order: OrderRow): void {
  const paid = (order.amount_real - order.amount_refund) / 100
  const score = earnedByGoods(shop, order) + (paid > 0 ? pointsFor(shop, 'CONSUME', paid) : 0)
  if (score === 0) return
  shop.db.run('INSERT INTO score_order (order_id, uid, score) VALUES (?, ?, ?)', order.id, order.uid, score)
  addScore(shop, order.uid, score, { type: SCORE.purchase, remark: `购物返积分 ${order.order_number}` })
}

/** An order that was wholly refunded earned nothing; points that are spent already are not asked for. */
function takePurchase(shop: Shop, order: OrderRow): void {
  const given = shop.db.get<{ score: number }>('SELECT score FROM score_order WHERE order_id = ?', order.id)
  if (!given) return
  shop.db.run('DELETE FROM score_order WHERE order_id = ?', order.id)
  const remark = `订单 ${order.order_number} 退款，收回积分`
  takeScore(shop, order.uid, Math.min(given.score, walletOf(shop, order.uid).score), {
    type: SCORE.purchase,
    remark,
  })
}

onOrder('received', rewardPurchase)
onOrder('refunded', takePurchase)

/** A finished order with at least one good review. */
onOrder('reviewed', (shop, order) => {
  const good = shop.db.get('SELECT 1 FROM reputation WHERE order_id = ? AND good_reputation = 2', order.id)
  if (good === undefined) return
  addScore(shop, order.uid, pointsFor(shop, 'goodReputation', 1), {
    type: SCORE.reputation,
    remark: '评价订单',
  })
})
