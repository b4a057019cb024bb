import type { Shop } from '../../shop'
import { insert } from './insert'
import { at, inMinutes } from './moment'
import { DEMO, FRIENDS, REVIEWERS_UIDS } from './users'

const KIWI_TASTE = 1015
const KIWI = 1001
const HONEY = 1502

const KJ = { taste: 1, honey: 2, kiwi: 3, kiwiGift: 4, soldOut: 5, over: 6 }

/** Activities: running ones, two for one goods, one sold out, one over. */
function activities(shop: Shop) {
  const date_add = at(shop, -6, '09:00:00')
  const help = { help_price_min: 50, help_price_max: 500 }
  const taste = { goods_id: KIWI_TASTE, original_price: 2990, min_price: 990, ...help, date_add }
  const honey = { goods_id: HONEY, original_price: 6800, min_price: 2900, ...help, date_add }
  return [
    { id: KJ.taste, ...taste, number: 60, number_buy: 42, date_end: at(shop, 1, '21:00:00') },
    { id: KJ.honey, ...honey, number: 40, number_buy: 11, date_end: at(shop, 4, '21:00:00') },
    {
      ...{ id: KJ.kiwi, goods_id: KIWI, original_price: 2990, min_price: 990, ...help, date_add },
      ...{ number: 30, number_buy: 26, date_end: at(shop, 2, '12:00:00') },
    },
    {
      ...{ id: KJ.kiwiGift, goods_id: KIWI, original_price: 7990, min_price: 3990, ...help, date_add },
      ...{ help_price_max: 900, number: 20, number_buy: 3, date_end: at(shop, 6, '21:00:00') },
    },
    {
      id: KJ.soldOut,
      ...honey,
      min_price: 1900,
      number: 20,
      number_buy: 20,
      date_end: at(shop, 3, '21:00:00'),
    },
    {
      ...{ id: KJ.over, ...taste, number: 50, number_buy: 37, date_add: at(shop, -14, '09:00:00') },
      date_end: at(shop, -7, '21:00:00'),
    },
  ]
}

/** [who, fen, minutes ago, words] */
type Cut = readonly [uid: number, fen: number, minutes: number, remark?: string]

const [FIRST = 0, SECOND = 0, THIRD = 0, FOURTH = 0, FIFTH = 0, SIXTH = 0] = REVIEWERS_UIDS

const DEMO_CUTS: readonly Cut[] = [
  [DEMO, 420, 560, '开局一刀'],
  [FIRST, 90, 420],
  [SECOND, 50, 360, '帮你砍了一刀'],
  [THIRD, 70, 250],
  [FOURTH, 60, 180, '加油'],
  [FRIENDS[1], 172, 62, '帮你砍了一刀'],
  [FIFTH, 210, 18, '冲冲冲'],
  [FRIENDS[0], 386, 2, '这刀够狠吧，记得分我一个'],
]

const FRIEND_CUTS: readonly Cut[] = [
  [FRIENDS[0], 310, 240, '给自己来一刀'],
  [SIXTH, 145, 95],
]

function bargain(shop: Shop, kanjia_id: number, uid: number, cuts: readonly Cut[]): void {
  const joiner_id = shop.db.run(
    'INSERT INTO kanjia_joiner (kanjia_id, uid, cut, help_number, date_add, date_update) VALUES (?, ?, ?, ?, ?, ?)',
    ...[kanjia_id, uid, cuts.reduce((sum, [, fen]) => sum + fen, 0), cuts.length],
    ...[inMinutes(shop, -600), inMinutes(shop, -2)],
  ).lastId
  insert(
    shop.db,
    'kanjia_help',
    cuts.map(([helper, cut, minutes, remark]) => ({
      ...{ joiner_id, uid: helper, cut, remark, date_add: inMinutes(shop, -minutes) },
    })),
  )
}

/** The demo shopper is at 15.32 of 29.90 yuan with eight cuts; a friend waits for hers. */
export function seedBargains(shop: Shop): void {
  insert(shop.db, 'kanjia', activities(shop))
  bargain(shop, KJ.taste, DEMO, DEMO_CUTS)
  bargain(shop, KJ.honey, FRIENDS[0], FRIEND_CUTS)
}
