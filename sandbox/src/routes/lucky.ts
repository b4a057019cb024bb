import { z } from 'zod'
import type { Paged } from '../../../src/types/api/common'
import type { LuckyInfo, LuckyInfoV2, LuckyJoin, LuckyLog } from '../../../src/types/api/lucky'
import { findLucky, joinLucky, luckyLogs, luckyPrizes, toLuckyInfo } from '../domain/lucky'
import { pageOrNone } from '../http/lists'
import { id, page, pageSize } from '../http/params'
import { noData } from '../http/refusal'
import { route, type Route } from '../http/route'
import type { Shop } from '../shop'

const one = z.object({ id: id() })
const info = (shop: Shop, luckyId: number): LuckyInfo =>
  toLuckyInfo(shop, findLucky(shop, luckyId) ?? noData('抽奖活动不存在'))

export const routes: Route[] = [
  route({
    method: 'luckyInfo',
    verb: 'get',
    paths: ['/luckyInfo/info/v2'],
    params: one,
    handler: ({ params, shop }): LuckyInfoV2 => ({
      info: info(shop, params.id),
      luckyGoods: luckyPrizes(shop, params.id),
    }),
  }),
  route({
    method: 'luckyInfo',
    verb: 'get',
    paths: ['/luckyInfo/info'],
    params: one,
    handler: ({ params, shop }): LuckyInfo => info(shop, params.id),
  }),
  route({
    method: 'luckyInfoJoin',
    verb: 'post',
    paths: ['/luckyInfo/join'],
    auth: 'token',
    params: one,
    handler: ({ params, shop, uid }): LuckyJoin => joinLucky(shop, uid, params.id),
  }),
  route({
    method: 'luckyInfoJoinMy',
    verb: 'get',
    paths: ['/luckyInfo/join/my'],
    auth: 'token',
    params: one,
    handler: ({ params, shop, uid }): LuckyLog => {
      const [latest] = luckyLogs(shop, { lid: params.id, uid, page: 1, pageSize: 1 }).rows
      return latest ?? noData('您还没有参与抽奖')
    },
  }),
  route({
    method: 'luckyInfoJoinLogs',
    verb: 'post',
    paths: ['/luckyInfo/join/logs'],
    auth: 'optional',
    params: z.object({ lid: id(), uid: id().optional(), page: page(), pageSize: pageSize() }),
    handler: ({ params, shop }): Paged<LuckyLog> => {
      const { rows, total } = luckyLogs(shop, params)
      return pageOrNone(rows, total, params.pageSize)
    },
  }),
]
