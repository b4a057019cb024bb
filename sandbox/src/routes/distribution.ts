import { z } from 'zod'
import type { FxApplyInfo } from '../../../src/types/api/distribution'
import '../domain/commission'
import { applyFx, findFxApply, toFxApply } from '../domain/distribution'
import { commissionOrders, listCommissions, listMembers, salesOf } from '../domain/distribution-lists'
import { walletOf } from '../domain/books'
import { toYuan } from '../domain/money'
import { pageOrNone } from '../http/lists'
import { bool, day, id, int, mobile, page, pageSize, text } from '../http/params'
import { noData } from '../http/refusal'
import { route, type Route } from '../http/route'

const pages = { page: page(), pageSize: pageSize() }
const days = { dateAddBegin: day().optional(), dateAddEnd: day().optional() }

export const routes: Route[] = [
  route({
    method: 'fxApply',
    verb: 'post',
    paths: ['/saleDistribution/apply'],
    auth: 'token',
    params: z.object({ name: text(40), mobile: mobile() }),
    handler: ({ params, shop, uid }): FxApplyInfo =>
      toFxApply(applyFx(shop, uid, params.name, params.mobile)),
  }),
  route({
    method: 'fxApplyProgress',
    verb: 'get',
    paths: ['/saleDistribution/apply/progress'],
    auth: 'token',
    params: z.object({}),
    handler: ({ shop, uid }): FxApplyInfo => toFxApply(findFxApply(shop, uid) ?? noData('您还没有申请')),
  }),
  route({
    method: 'fxMembers',
    verb: 'post',
    paths: ['/saleDistribution/members'],
    auth: 'token',
    params: z.object({ level: int({ min: 1, max: 2 }).optional(), uids: id().optional(), ...days, ...pages }),
    handler: ({ params, shop, uid }) => {
      const { rows, total } = listMembers(shop, uid, params)
      const members = rows.map(({ uids }) => uids)
      return {
        ...pageOrNone(rows, total, params.pageSize),
        statisticsCommisionMap: salesOf(shop, uid, members),
        userCashMap: Object.fromEntries(
          members.map((each) => [each, { totleConsumed: toYuan(walletOf(shop, each).consumed) }]),
        ),
      }
    },
  }),
  route({
    method: 'fxCommisionLog',
    verb: 'post',
    paths: ['/saleDistribution/commision/log'],
    auth: 'token',
    params: z.object({
      level: int({ min: 1, max: 3 }).optional(),
      unit: int({ min: 0, max: 1 }).optional(),
      isSettlement: bool().optional(),
      uids: id().optional(),
      ...days,
      ...pages,
    }),
    handler: ({ params, shop, uid }) => {
      const { rows, total } = listCommissions(shop, uid, params)
      return {
        ...pageOrNone(rows, total, params.pageSize),
        ...commissionOrders(
          shop,
          rows.flatMap(({ orderId }) => orderId ?? []),
        ),
      }
    },
  }),
]
