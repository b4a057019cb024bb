import '../../domain/commission'
import { addMinutes } from '../../domain/clock'
import { answerFx, applyFx } from '../../domain/distribution'
import { answerWithdraw, applyWithdraw } from '../../domain/wallet'
import { wxUser } from '../../domain/wechat'
import { pic } from '../../pictures/serve'
import type { Shop } from '../../shop'
import { insert } from './insert'
import { at, inMinutes, shopAt } from './moment'
import { deliver, purchase, type Purchase } from './purchase'
import { DEMO, FRIENDS } from './users'

/** Whom the first friend has brought: level 2 of the demo shopper's team. */
const SECONDS = [1004, 1005] as const

const HONEY = 1502
const CROISSANT = 1402
const TOMATO = 1103

function people(shop: Shop): void {
  const [first, second] = SECONDS
  const person = (name: string, day: number) => ({
    ...{ openid: wxUser(name).openid, unionid: wxUser(name).unionid, referrer: FRIENDS[0] },
    ...{ province: '浙江', city: '杭州', date_add: at(shop, day, '20:30:15') },
  })
  insert(shop.db, 'user', [
    {
      id: first,
      nick: '河坊街小满',
      avatar_url: pic('face-cat'),
      mobile: '13800007003',
      ...person('second-1', -60),
    },
    {
      id: second,
      nick: '阿梨',
      avatar_url: pic('face-chick'),
      mobile: '13800007004',
      ...person('second-2', -20),
    },
  ])
}

/** Orders that were received long ago: their commissions are in the wallet. */
const settled = (shop: Shop): Purchase[] => [
  { time: at(shop, -30, '11:20:00'), uid: FRIENDS[0], goodsId: HONEY, number: 2, inviterId: DEMO },
  { time: at(shop, -12, '18:04:00'), uid: FRIENDS[1], goodsId: CROISSANT },
  { time: at(shop, -11, '19:31:00'), uid: SECONDS[0], goodsId: HONEY },
]

/** Orders on their way: their commissions wait. */
const waiting = (shop: Shop): Purchase[] => [
  { time: at(shop, -1, '17:45:00'), uid: SECONDS[1], goodsId: TOMATO, number: 2 },
  { time: inMinutes(shop, -100), uid: FRIENDS[0], goodsId: HONEY, inviterId: DEMO },
]

/** The demo shopper sells: a team on two levels, commissions settled (and drawn out since) and waiting. */
export function seedTeam(shop: Shop): void {
  const { db } = shop
  insert(db, 'config', [
    { key: 'DISTRIBUTION_BILI_1', value: '8', remark: '一级分销佣金（%）', date_update: shop.now() },
    { key: 'DISTRIBUTION_BILI_2', value: '3', remark: '二级分销佣金（%）', date_update: shop.now() },
  ])
  applyFx(shopAt(shop, at(shop, -90, '21:15:00')), DEMO, '林晓', '13800006021')
  answerFx(shopAt(shop, at(shop, -89, '10:02:00')), DEMO, true)
  people(shop)
  for (const one of settled(shop)) deliver(shop, purchase(shop, one), one.time)
  const earned = db.get<{ fen: number }>(
    'SELECT SUM(money) AS fen FROM commission WHERE uid = ? AND status = 1 AND kind < 2',
    DEMO,
  )
  const time = at(shop, -8, '20:10:00')
  const drawn = applyWithdraw(shopAt(shop, time), DEMO, earned?.fen ?? 0)
  answerWithdraw(shopAt(shop, addMinutes(time, 800)), drawn.id, true)
  for (const one of waiting(shop)) purchase(shop, one)
}
