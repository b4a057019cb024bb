import { z } from 'zod'
import type {
  Category,
  FreightFormula,
  GoodsDailyPrice,
  GoodsDetail,
  GoodsLimitation,
  GoodsSummary,
  Sku,
} from '../../../src/types/api/goods'
import { findLogistics, freightRule } from '../domain/freight'
import { findGoods, rebateOf } from '../domain/goods'
import { detailOf } from '../domain/goods-detail'
import {
  toCategory,
  toDailyPrice,
  toLimitation,
  toSku,
  toSummary,
  type CategoryRow,
} from '../domain/goods-record'
import { GOODS_ORDERS, searchGoods } from '../domain/goods-search'
import { limitationsOf } from '../domain/limitation'
import { toFen, toYuan } from '../domain/money'
import { reviewsOf, type RawReview } from '../domain/reviews'
import { canonicalPairs, findSku } from '../domain/sku'
import { dailyPricesFrom } from '../domain/stock'
import { listOrNone } from '../http/lists'
import { bool, day, id, int, page, pageSize, regionId, text, yuan } from '../http/params'
import { noData, Refusal } from '../http/refusal'
import { route, type Route } from '../http/route'

export const routes: Route[] = [
  route({
    method: 'goodsCategory',
    verb: 'get',
    paths: ['/shop/goods/category/all'],
    params: z.object({}),
    handler: ({ shop }): Category[] =>
      listOrNone(
        shop.db
          .all<CategoryRow>('SELECT * FROM category WHERE is_use = 1 ORDER BY level, paixu, id')
          .map(toCategory),
      ),
  }),
  route({
    method: 'goods',
    verb: 'post',
    paths: ['/shop/goods/list'],
    params: z.object({
      categoryId: id().optional(),
      shopId: id().optional(),
      nameLike: text(50).optional(),
      k: text(50).optional(),
      tagsLike: text(50).optional(),
      barCode: text(50).optional(),
      recommendStatus: int({ min: 0, max: 1 }).optional(),
      pingtuan: bool().optional(),
      kanjia: bool().optional(),
      miaosha: bool().optional(),
      orderBy: z.enum(GOODS_ORDERS).optional(),
      priceMin: yuan().transform(toFen).optional(),
      priceMax: yuan().transform(toFen).optional(),
      day: day().optional(),
      status: int({ min: -1, max: 1 }).default(0),
      hidden: int({ min: 0, max: 1 }).default(0),
      page: page(),
      pageSize: pageSize(),
    }),
    handler: ({ params: { page, pageSize, ...filter }, shop }): GoodsSummary[] => {
      const now = shop.now()
      return listOrNone(searchGoods(shop, filter, page, pageSize).map((row) => toSummary(row, now)))
    },
  }),
  route({
    method: 'goodsDetail',
    verb: 'get',
    paths: ['/shop/goods/detail'],
    params: z.object({ id: id() }),
    handler: ({ params, shop }): GoodsDetail => {
      shop.db.run('UPDATE goods SET views = views + 1 WHERE id = ?', params.id)
      return detailOf(shop, params.id) ?? noData('商品不存在')
    },
  }),
  route({
    method: 'goodsPrice',
    verb: 'post',
    paths: ['/shop/goods/price'],
    params: z.object({
      goodsId: id(),
      propertyChildIds: text(500).refine(
        (value) => canonicalPairs(value),
        '应为 规格:选项 的组合，每个规格一项',
      ),
    }),
    handler: ({ params: { goodsId, propertyChildIds }, shop }): Sku =>
      toSku(findSku(shop, goodsId, propertyChildIds) ?? noData('没有这个规格')),
  }),
  route({
    method: 'goodsPriceDaily',
    verb: 'get',
    paths: ['/shop/goods/price/day'],
    params: z.object({ goodsId: id(), priceId: id().optional() }),
    handler: ({ params: { goodsId, priceId }, shop }): GoodsDailyPrice[] =>
      listOrNone(dailyPricesFrom(shop, goodsId, priceId, shop.now().slice(0, 10)).map(toDailyPrice)),
  }),
  route({
    method: 'goodsPriceFreight',
    verb: 'get',
    paths: ['/shop/goods/price/freight'],
    params: z.object({
      templateId: id().optional(),
      type: int({ min: 0, max: 2 }).optional(),
      provinceId: regionId().optional(),
      cityId: regionId().optional(),
      districtId: regionId().optional(),
    }),
    handler: ({ params: { templateId = 0, type = 0, ...to }, shop }): FreightFormula => {
      const template = findLogistics(shop, templateId) ?? noData('运费模板不存在')
      const rule = freightRule(shop, template.id, type, to) ?? noData('该配送方式没有运费设置')
      if (!rule.served) throw new Refusal(-1, '该地区暂不配送')
      return {
        firstNumber: rule.first_number,
        firstAmount: template.is_free ? 0 : toYuan(rule.first_amount),
        addNumber: rule.add_number,
        addAmount: template.is_free ? 0 : toYuan(rule.add_amount),
      }
    },
  }),
  route({
    method: 'goodsRebate',
    verb: 'get',
    paths: ['/shop/goods/rebate/v2', '/shop/goods/rebate'],
    auth: 'token',
    params: z.object({ goodsId: id() }),
    handler: ({ params: { goodsId }, shop, uid }): number =>
      rebateOf(shop, findGoods(shop, goodsId) ?? noData('商品不存在'), uid),
  }),
  route({
    method: 'goodsLimitations',
    verb: 'get',
    paths: ['/shop/goods/limitation'],
    params: z.object({ goodsId: id(), priceId: id().optional() }),
    handler: ({ params: { goodsId, priceId }, shop }): GoodsLimitation[] =>
      listOrNone(limitationsOf(shop, goodsId, priceId).map(toLimitation)),
  }),
  route({
    method: 'goodsReputation',
    verb: 'post',
    paths: ['/shop/goods/reputation'],
    params: z.object({ goodsId: id(), page: page(), pageSize: pageSize() }),
    handler: ({ params: { goodsId, page, pageSize }, shop }): RawReview[] =>
      listOrNone(reviewsOf(shop, goodsId, page, pageSize)),
  }),
]
