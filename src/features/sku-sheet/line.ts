import type { CartLine } from '@/stores/cart'
import type { Id } from '@/types/api/common'
import type { GoodsSummary } from '@/types/api/goods'
import { leastNumber } from '@/utils/goods-state'
import type { SkuChoice } from '.'

/** What becomes a cart line or a line of a checkout. */
export type ChosenLine = Omit<CartLine, 'key' | 'selected' | 'addedAt'>

export const lineOfChoice = (goods: GoodsSummary, choice: SkuChoice, inviterId?: Id): ChosenLine => ({
  goodsId: goods.id,
  propertyChildIds: choice.propertyChildIds,
  propertyChildNames: choice.propertyChildNames,
  name: goods.name,
  pic: choice.pic,
  price: choice.price,
  score: choice.score,
  number: choice.number,
  shopId: goods.shopId,
  minBuyNumber: choice.minBuyNumber,
  inviterId,
})

/** One piece (or the smallest number) of goods that have nothing to choose. */
export const lineOfPlain = (goods: GoodsSummary, inviterId?: Id): ChosenLine => ({
  goodsId: goods.id,
  propertyChildIds: '',
  propertyChildNames: '',
  name: goods.name,
  pic: goods.pic,
  price: goods.minPrice,
  score: goods.minScore,
  number: leastNumber(goods),
  shopId: goods.shopId,
  minBuyNumber: leastNumber(goods),
  inviterId,
})
