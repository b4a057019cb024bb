import type {
  Category,
  GoodsDailyPrice,
  GoodsLimitation,
  GoodsSummary,
  Sku,
} from '../../../src/types/api/goods'
import type { ListedGoods } from './goods-search'
import { unitStr, type LimitationRow } from './limitation'
import { MERCHANT_ID } from './merchant'
import { toYuan } from './money'
import type { SkuRow } from './sku'
import type { DailyPriceRow } from './stock'

export interface CategoryRow {
  id: number
  pid: number
  level: number
  name: string
  key: string | null
  type: string | null
  icon: string | null
  is_use: number
  paixu: number
  date_add: string
  date_update: string | null
}

export const toCategory = (row: CategoryRow): Category => ({
  id: row.id,
  name: row.name,
  level: row.level,
  pid: row.pid,
  key: row.key ?? undefined,
  type: row.type ?? undefined,
  icon: row.icon ?? undefined,
  isUse: row.is_use === 1,
  paixu: row.paixu,
  dateAdd: row.date_add,
  dateUpdate: row.date_update ?? undefined,
  userId: MERCHANT_ID,
})

/** '3:31,5:52,' → ',3,5,' */
const propertyIds = (pairs: string) => `,${pairs.replace(/:\d+/g, '')}`

export function toSummary(row: ListedGoods, now: string): GoodsSummary {
  return {
    id: row.id,
    name: row.name,
    subName: row.sub_name ?? undefined,
    characteristic: row.characteristic ?? undefined,
    categoryId: row.category_id,
    shopId: row.shop_id,
    pic: row.pic,
    minPrice: toYuan(row.min_price),
    originalPrice: toYuan(row.original_price),
    minScore: row.min_score,
    pingtuan: row.pingtuan === 1,
    pingtuanPrice: toYuan(row.pingtuan_price),
    dateStartPingtuan: row.date_start_pingtuan ?? undefined,
    dateEndPingtuan: row.date_end_pingtuan ?? undefined,
    kanjia: row.kanjia === 1,
    kanjiaPrice: toYuan(row.kanjia_price),
    miaosha: row.miaosha === 1,
    dateStart: row.date_start ?? undefined,
    dateEnd: row.date_end ?? undefined,
    sellStart: !row.date_start || now >= row.date_start,
    sellEnd: Boolean(row.date_end && now >= row.date_end),
    limitation: row.limitation === 1,
    commission: row.commission_type === 2 ? toYuan(row.commission) : row.commission,
    commissionType: row.commission_type,
    gotScore: row.got_score,
    gotScoreType: row.got_score_type,
    logisticsId: row.logistics_id,
    weight: row.weight,
    unit: row.unit ?? undefined,
    stores: row.stores,
    minBuyNumber: row.min_buy_number,
    propertyIds: row.pairs ? propertyIds(row.pairs) : undefined,
    numberFav: row.number_fav,
    numberGoodReputation: row.number_good_reputation,
    numberReputation: row.number_reputation,
    numberOrders: row.number_orders,
    numberSells: row.number_sells,
    views: row.views,
    recommendStatus: row.recommend_status,
    recommendStatusStr: row.recommend_status ? '推荐' : '普通',
    status: row.status,
    statusStr: row.status ? '下架' : '上架',
    hidden: row.hidden,
    hasAddition: row.has_addition === 1,
    tags: row.tags ?? undefined,
    barCode: row.bar_code ?? undefined,
    afterSale: row.after_sale ?? undefined,
    purchaseNotes: row.purchase_notes ?? undefined,
    videoId: row.video_id ?? undefined,
    paixu: row.paixu,
    dateAdd: row.date_add,
    dateUpdate: row.date_update ?? undefined,
    userId: MERCHANT_ID,
  }
}

export const toSku = (row: SkuRow): Sku => ({
  id: row.id,
  goodsId: row.goods_id,
  propertyChildIds: row.property_child_ids,
  propertyChildNames: row.property_child_names,
  price: toYuan(row.price),
  originalPrice: toYuan(row.original_price),
  pingtuanPrice: toYuan(row.pingtuan_price),
  score: row.score,
  stores: row.stores,
  weight: row.weight || undefined,
  barCode: row.bar_code ?? undefined,
  userId: MERCHANT_ID,
})

export const toLimitation = (row: LimitationRow): GoodsLimitation => ({
  id: row.id,
  goodsId: row.goods_id,
  priceId: row.sku_id || undefined,
  buyNumbers: row.buy_numbers,
  duration: row.duration,
  unit: row.unit,
  unitStr: unitStr(row.unit),
  userLevelId: row.user_level_id,
  userLevelName: row.user_level_name,
  userId: MERCHANT_ID,
})

export const toDailyPrice = (row: DailyPriceRow): GoodsDailyPrice => ({
  id: row.id,
  goodsId: row.goods_id,
  priceId: row.sku_id || undefined,
  day: row.day,
  price: toYuan(row.price),
  originalPrice: row.original_price ? toYuan(row.original_price) : undefined,
  score: row.score || undefined,
  stores: row.stores,
  userId: MERCHANT_ID,
})
