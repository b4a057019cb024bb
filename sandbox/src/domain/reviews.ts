import type { GoodsReputation, Reputation } from '../../../src/types/api/goods'
import type { UserBase } from '../../../src/types/api/user'
import type { Shop } from '../shop'
import { MERCHANT_ID } from './merchant'
import { toYuan } from './money'
import { findUser, toBase, type UserRow } from './user'

interface ReviewRow {
  id: number
  order_id: number
  order_goods_id: number
  goods_id: number
  goods_name: string
  pic: string
  property: string | null
  number: number
  amount: number
  score: number
  uid: number
  good_reputation: Reputation
  remark: string | null
  reply: string | null
  date_reputation: string
}

/** As the real service answers it: with the reviewer's telephone number and network addresses. */
export type RawReview = Omit<GoodsReputation, 'user'> & { user: UserBase }

const WORDS = ['差评', '中评', '好评'] as const

function toReview(shop: Shop, row: ReviewRow, user: UserRow): RawReview {
  const pics = shop.db.all<{ id: number; pic: string }>(
    'SELECT id, pic FROM reputation_pic WHERE reputation_id = ? ORDER BY id',
    row.id,
  )
  return {
    goods: {
      id: row.order_goods_id,
      orderId: row.order_id,
      goodsId: row.goods_id,
      goodsName: row.goods_name,
      pic: row.pic,
      property: row.property ?? undefined,
      number: row.number,
      amount: toYuan(row.amount),
      score: row.score,
      uid: row.uid,
      userId: MERCHANT_ID,
      goodReputation: row.good_reputation,
      goodReputationStr: WORDS[row.good_reputation],
      goodReputationRemark: row.remark ?? undefined,
      goodReputationReply: row.reply ?? undefined,
      dateReputation: row.date_reputation,
    },
    user: toBase(user),
    reputationPics: pics.length > 0 ? pics : undefined,
  }
}

/** Reviews of a goods, newest first. */
export function reviewsOf(shop: Shop, goodsId: number, page: number, pageSize: number): RawReview[] {
  const rows = shop.db.all<ReviewRow>(
    'SELECT * FROM reputation WHERE goods_id = ? ORDER BY date_reputation DESC, id DESC LIMIT ? OFFSET ?',
    ...[goodsId, pageSize, (page - 1) * pageSize],
  )
  return rows.flatMap((row) => {
    const user = findUser(shop, row.uid)
    return user ? [toReview(shop, row, user)] : []
  })
}
