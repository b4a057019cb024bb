import type { GoodsKind, RouteParams } from '@/routes'
import type { Yuan } from '@/types/api/common'
import type { GoodsOrderBy, GoodsParams } from '@/types/api/goods'

export type Sort = 'usual' | 'sales' | 'newest' | 'priceUp' | 'priceDown'

export interface Prices {
  low?: Yuan
  high?: Yuan
}

/** What the list shows, without the page number. */
export type Scope = Partial<RouteParams<'goodsList'>>

const ORDERS: Record<Sort, GoodsOrderBy | undefined> = {
  usual: undefined,
  sales: 'ordersDown',
  newest: 'addedDown',
  priceUp: 'priceUp',
  priceDown: 'priceDown',
}

const KINDS: Record<GoodsKind, GoodsParams> = {
  flash: { miaosha: true },
  kanjia: { kanjia: true },
  pingtuan: { pingtuan: true },
  recommended: { recommendStatus: 1 },
}

/** The parameters of `goods`. */
export const queryOf = (scope: Scope, keyword: string, sort: Sort, prices: Prices): GoodsParams => ({
  categoryId: scope.categoryId,
  shopId: scope.shopId,
  tagsLike: scope.tag,
  ...(scope.kind ? KINDS[scope.kind] : {}),
  k: keyword || undefined,
  orderBy: ORDERS[sort],
  priceMin: prices.low,
  priceMax: prices.high,
})
