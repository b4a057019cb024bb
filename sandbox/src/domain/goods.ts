import type { Shop } from '../shop'

/** A row of the table goods; money in fen, switches 0 or 1. */
export interface GoodsRow {
  id: number
  name: string
  sub_name: string | null
  characteristic: string | null
  category_id: number
  shop_id: number
  pic: string
  content: string
  ext_json: string
  min_price: number
  original_price: number
  min_score: number
  pingtuan: number
  pingtuan_price: number
  date_start_pingtuan: string | null
  date_end_pingtuan: string | null
  kanjia: number
  kanjia_price: number
  miaosha: number
  date_start: string | null
  date_end: string | null
  limitation: number
  commission: number
  commission_type: 0 | 1 | 2
  got_score: number
  got_score_type: number
  logistics_id: number
  need_logistics: number
  no_rebate: number
  day_price: number
  weight: number
  unit: string | null
  stores: number
  min_buy_number: number
  number_fav: number
  number_good_reputation: number
  number_reputation: number
  number_orders: number
  number_sells: number
  views: number
  recommend_status: 0 | 1
  status: 0 | 1
  hidden: number
  has_addition: number
  tags: string | null
  bar_code: string | null
  after_sale: string | null
  purchase_notes: string | null
  video_id: string | null
  paixu: number
  date_add: string
  date_update: string | null
}

export const findGoods = (shop: Shop, id: number) =>
  shop.db.get<GoodsRow>('SELECT * FROM goods WHERE id = ?', id)

/** Why a goods cannot be bought now, or 'on'. Stock is not part of it. */
export type SaleState = 'on' | 'off-shelf' | 'not-begun' | 'over'

/** Only flash sales have a time; everything else is on sale as long as it is on the shelf. */
export function saleState(goods: GoodsRow, now: string): SaleState {
  if (goods.status === 1) return 'off-shelf'
  if (!goods.miaosha) return 'on'
  if (goods.date_start && now < goods.date_start) return 'not-begun'
  if (goods.date_end && now >= goods.date_end) return 'over'
  return 'on'
}

/** The sentence a buyer reads when the sale is not on. */
export const saleSentence: Record<Exclude<SaleState, 'on'>, string> = {
  'off-shelf': '商品已下架',
  'not-begun': '活动尚未开始',
  over: '活动已结束',
}

/**
 * The member rebate in tenths that applies to this user and goods: 10 = full price, 9.5 = 5 % off.
 * @param uid 0 = nobody
 */
export function rebateOf(shop: Shop, goods: GoodsRow, uid: number): number {
  if (goods.no_rebate || uid === 0) return 10
  const level = shop.db.get<{ rebate: number }>(
    'SELECT l.rebate FROM user u JOIN user_level l ON l.id = u.level_id AND l.status = 0 WHERE u.id = ?',
    uid,
  )
  return level?.rebate ?? 10
}

/** The price after a rebate in tenths, rounded to whole fen. */
export const rebated = (fen: number, tenths: number) => Math.round((fen * Math.round(tenths * 100)) / 1000)

/** After an order was placed: orders by one, pieces by number. Negative numbers take it back. */
export function countSale(shop: Shop, goodsId: number, number: number, orders = Math.sign(number)): void {
  shop.db.run(
    `UPDATE goods SET number_sells = MAX(0, number_sells + ?), number_orders = MAX(0, number_orders + ?)
     WHERE id = ?`,
    number,
    orders,
    goodsId,
  )
}
