import { award, findLucky, type PrizeRow } from '../../domain/lucky'
import { pic } from '../../pictures/serve'
import type { Shop } from '../../shop'
import { insert } from './insert'
import { at, shopAt } from './moment'
import { REVIEWERS_UIDS } from './users'

const DRAW = 1
const GENERAL = 1
const FREIGHT = 4
const RANDOM = 11

const PRIZES = [
  { name: '10 积分', score: 10, chance: 300, pic: 'sign-points' },
  { name: '运费券', coupon_id: FREIGHT, chance: 150, pic: 'sign-drink' },
  { name: '谢谢参与', chance: 250, pic: 'sign-leaf' },
  { name: '满 59 减 12 券', coupon_id: GENERAL, stock: 30, chance: 60, pic: 'sign-fruit' },
  { name: '20 积分', score: 20, chance: 150, pic: 'sign-points' },
  { name: '随机立减券', coupon_id: RANDOM, chance: 120, pic: 'sign-citrus' },
  { name: '再接再厉', chance: 150, pic: 'sign-berry' },
  { name: '200 积分', score: 200, stock: 5, chance: 10, pic: 'sign-level-3' },
]

/** Tries of other people: [person, prize, days ago] */
const TRIES: readonly (readonly [person: number, prize: number, days: number])[] = [
  [3, 4, -4],
  [0, 1, -3],
  [7, 2, -3],
  [6, 0, -2],
  [1, 3, -1],
  [9, 6, -1],
  [4, 7, -1],
]

/** A wheel with eight fields, open for a month, and what others have won. */
export function seedLottery(shop: Shop): void {
  const { db } = shop
  insert(db, 'lucky', [
    {
      ...{ id: DRAW, name: '下班抽一抽', times_per_user: 3, date_add: at(shop, -5, '09:00:00') },
      ...{ date_begin: at(shop, -5, '10:00:00'), date_end: at(shop, 25, '23:59:59') },
      content: '<p>每人 3 次机会，积分立即到账，优惠券在「我的优惠券」里。奖品送完为止。</p>',
    },
  ])
  insert(
    db,
    'lucky_prize',
    PRIZES.map((prize, i) => ({ ...prize, lucky_id: DRAW, pic: pic(prize.pic), paixu: i })),
  )
  insert(db, 'config', [
    { key: 'LUCKY_ID', value: String(DRAW), remark: '正在进行的抽奖编号', date_update: shop.now() },
  ])
  const prizes = db.all<PrizeRow>('SELECT * FROM lucky_prize ORDER BY paixu')
  const lucky = findLucky(shop, DRAW)
  if (!lucky) throw new Error('the draw has vanished')
  TRIES.forEach(([person, prize, days], i) => {
    const past = shopAt(shop, at(shop, days, `1${i}:24:08`))
    award(past, REVIEWERS_UIDS[person] ?? 0, lucky, prizes[prize])
  })
}
