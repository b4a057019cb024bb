import { addScore, SCORE, takeScore, walletOf, type ScoreKind } from '../../domain/books'
import type { Shop } from '../../shop'
import { at, inMinutes, shopAt } from './moment'
import { DEMO } from './users'

const POINTS = 1280

const ENTRIES: readonly (readonly [days: number, score: number, type: ScoreKind, remark: string])[] = [
  [-410, 100, SCORE.register, '注册赠送'],
  [-330, 210, SCORE.purchase, '购物返积分'],
  [-240, 180, SCORE.purchase, '购物返积分'],
  [-150, 150, SCORE.purchase, '购物返积分'],
  [-110, 290, SCORE.purchase, '购物返积分'],
  [-96, 50, SCORE.invite, '邀请好友 熊猫不加班'],
  [-41, 50, SCORE.invite, '邀请好友 楼下的小狐狸'],
]

/** Points earned over a year, before the orders that are seeded one by one. */
export function seedPoints(shop: Shop): void {
  for (const [days, score, type, remark] of ENTRIES)
    addScore(shopAt(shop, at(shop, days, '21:00:00')), DEMO, score, { type, remark })
}

/** Brings the points back to what the demo shopper has, whatever the seeded orders gave or took. */
export function settlePoints(shop: Shop): void {
  const missing = POINTS - walletOf(shop, DEMO).score
  const past = shopAt(shop, inMinutes(shop, -5))
  if (missing > 0) addScore(past, DEMO, missing, { type: SCORE.admin, remark: '会员日赠送' })
  else takeScore(past, DEMO, -missing, { type: SCORE.admin, remark: '积分清理' })
}
