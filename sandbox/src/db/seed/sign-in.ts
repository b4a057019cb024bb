import '../../domain/score-earn'
import { sign } from '../../domain/score-sign'
import type { Shop } from '../../shop'
import { insert } from './insert'
import { at, shopAt } from './moment'
import { DEMO } from './users'

/** [code, its name, condition, points] */
const RULES: readonly (readonly [code: string, name: string, confine: number, score: number])[] = [
  ['REG', '注册会员', 0, 100],
  ['invite', '邀请好友注册', 1, 50],
  ['invite', '邀请好友满 5 人', 5, 200],
  ['CONSUME', '购物满 50 元', 50, 10],
  ['CONSUME', '购物满 100 元', 100, 25],
  ['CONSUME', '购物满 200 元', 200, 60],
  ['RECHARGE', '充值满 500 元', 500, 100],
  ['goodReputation', '好评', 0, 20],
  ['sign', '连续签到 1 天', 1, 10],
  ['sign', '连续签到 3 天', 3, 20],
  ['sign', '连续签到 7 天', 7, 50],
  ['sign', '连续签到 14 天', 14, 120],
  ['sign', '连续签到 30 天', 30, 300],
  ['share', '分享到微信群', 0, 5],
]

const TICKETS: readonly (readonly [number: string, score: number])[] = [
  ['XXJS-2046-1001', 100],
  ['XXJS-2046-1002', 50],
  ['XXJS-2046-1003', 20],
]

export function seedScoreRules({ db }: Shop): void {
  insert(
    db,
    'score_rule',
    RULES.map(([code, code_str, confine, score]) => ({ code, code_str, confine, score })),
  )
  insert(
    db,
    'score_ticket',
    TICKETS.map(([number, score]) => ({ number, score })),
  )
}

/** Days from now on which the demo shopper has signed in: five in a row until yesterday, three a month ago. */
const SIGNED = [-33, -32, -31, -5, -4, -3, -2, -1]

export function seedSignIns(shop: Shop): void {
  for (const day of SIGNED) sign(shopAt(shop, at(shop, day, '07:42:10')), DEMO)
}
