import { Refusal } from '../http/refusal'
import type { Shop } from '../shop'
import { chosenAdditions, type Addition } from './additions'
import { findGoods, saleSentence, saleState, type GoodsRow } from './goods'
import type { LineRequest, OrderRequest } from './order-request'
import { unitPrice } from './pricing'
import { findSku, hasSkus, type SkuRow } from './sku'

/** A line with its price, as it would be bought now. */
export interface Line {
  goods: GoodsRow
  sku?: SkuRow
  number: number
  days: string[]
  additions: Addition[]
  /** fen of one piece, extras included */
  single: number
  /** fen of all pieces */
  amount: number
  /** points of all pieces */
  score: number
  special: boolean
  /** kg of one piece */
  weight: number
  logisticsType: number
  inviterId?: number
}

function known(shop: Shop, goodsId: number): GoodsRow {
  const goods = findGoods(shop, goodsId)
  if (!goods) throw new Refusal(-1, `商品 ${goodsId} 不存在或已删除`)
  return goods
}

function saleable(shop: Shop, goodsId: number): GoodsRow {
  const goods = known(shop, goodsId)
  const state = saleState(goods, shop.now())
  if (state !== 'on') throw new Refusal(-1, `「${goods.name}」${saleSentence[state]}`)
  return goods
}

function chosenSku(shop: Shop, goods: GoodsRow, wanted: string): SkuRow | undefined {
  if (!hasSkus(shop, goods.id)) return undefined
  if (!wanted.trim()) throw new Refusal(-1, `请选择「${goods.name}」的规格`)
  const sku = findSku(shop, goods.id, wanted)
  if (!sku) throw new Refusal(-1, `「${goods.name}」没有所选的规格`)
  return sku
}

function priceLine(
  shop: Shop,
  uid: number,
  wanted: LineRequest,
  request: OrderRequest,
  complete: boolean,
): Line {
  const goods = saleable(shop, wanted.goodsId)
  const sku = chosenSku(shop, goods, wanted.propertyChildIds)
  const { number, logisticsType, inviterId } = wanted
  const days = goods.day_price ? wanted.days : []
  const price = unitPrice(shop, { uid, goods, sku, number, days, request })
  const additions = chosenAdditions(shop, goods, wanted.additions, complete)
  const single = price.fen + additions.reduce((sum, extra) => sum + extra.price, 0)
  return {
    ...{ goods, sku, number, days, additions, single, logisticsType, inviterId },
    amount: single * number,
    score: price.score * number,
    special: price.special,
    weight: sku?.weight || goods.weight,
  }
}

function atLeastMinimum(lines: Line[]): void {
  for (const { goods } of lines) {
    const pieces = lines
      .filter((line) => line.goods.id === goods.id)
      .reduce((sum, line) => sum + line.number, 0)
    if (pieces < goods.min_buy_number) {
      throw new Refusal(-1, `「${goods.name}」至少购买 ${goods.min_buy_number} 件`)
    }
  }
}

/**
 * The lines of a request, checked and priced; with filterShopId only those of this shop.
 * @param complete for the real call: required extras must have been chosen
 */
export function priceLines(shop: Shop, uid: number, request: OrderRequest, complete: boolean): Line[] {
  const { filterShopId, kjid, pingtuanOpenId } = request
  const wanted =
    filterShopId === undefined
      ? request.lines
      : request.lines.filter((line) => known(shop, line.goodsId).shop_id === filterShopId)
  if (wanted.length === 0) throw new Refusal(-1, '没有该店铺的商品')
  const lines = wanted.map((line) => priceLine(shop, uid, line, request, complete))
  atLeastMinimum(lines)
  if ((kjid || pingtuanOpenId) && !lines.some((line) => line.special)) {
    throw new Refusal(-1, kjid ? '该砍价不适用于所选商品' : '该拼团不适用于所选商品')
  }
  return lines
}
