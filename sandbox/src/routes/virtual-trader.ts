import { z } from 'zod'
import type { Paged } from '../../../src/types/api/common'
import type { VirtualBuyLog, VirtualGoods } from '../../../src/types/api/virtual-trader'
import { buyVirtual, listVirtual, virtualBuys, virtualDetail } from '../domain/virtual-trader'
import { pageOrNone } from '../http/lists'
import { id, int, page, pageSize } from '../http/params'
import { noData } from '../http/refusal'
import { route, type Route } from '../http/route'

const pages = { page: page(), pageSize: pageSize() }

/** virtualTraderInfo and virtualTraderBuyLogs are second names for the same addresses. */
export const routes: Route[] = [
  route({
    method: 'virtualTraderList',
    verb: 'post',
    paths: ['/virtualTrader/list'],
    params: z.object({ status: int({ min: 0, max: 1 }).default(0), ...pages }),
    handler: ({ params, shop }): Paged<VirtualGoods> => {
      const { rows, total } = listVirtual(shop, params.status, params.page, params.pageSize)
      return pageOrNone(rows, total, params.pageSize)
    },
  }),
  route({
    method: 'virtualTraderDetail',
    verb: 'get',
    paths: ['/virtualTrader/info'],
    auth: 'token',
    params: z.object({ id: id() }),
    handler: ({ params, shop, uid }): VirtualGoods =>
      virtualDetail(shop, uid, params.id) ?? noData('内容不存在'),
  }),
  route({
    method: 'virtualTraderBuy',
    verb: 'post',
    paths: ['/virtualTrader/buy'],
    auth: 'token',
    params: z.object({ id: id() }),
    handler: ({ params, shop, uid }) => buyVirtual(shop, uid, params.id),
  }),
  route({
    method: 'virtualTraderMyBuyLogs',
    verb: 'post',
    paths: ['/virtualTrader/buy/logs'],
    auth: 'token',
    params: z.object(pages),
    handler: ({ params, shop, uid }): Paged<VirtualBuyLog> => {
      const { rows, total } = virtualBuys(shop, uid, params.page, params.pageSize)
      return pageOrNone(rows, total, params.pageSize)
    },
  }),
]
