import { z } from 'zod'
import type { Paged } from '../../../src/types/api/common'
import type { PingtuanOpened, PingtuanSet, Tuan, TuanJoinUser } from '../../../src/types/api/pingtuan'
import { findPingtuan, findTuan, membersOf, openTuan, pingtuansOf } from '../domain/pingtuan'
import '../domain/pingtuan-order'
import { listJoined, listTuans, toJoinUser, toOpened, toPingtuanSet } from '../domain/pingtuan-record'
import { listOrNone, pageOrNone } from '../http/lists'
import { id, ids, int, page, pageSize } from '../http/params'
import { noData } from '../http/refusal'
import { route, type Route } from '../http/route'

const list = z.object({
  goodsId: id(),
  status: int({ min: 0, max: 2 }).default(0),
  page: page(),
  pageSize: pageSize(),
})

export const routes: Route[] = [
  route({
    method: 'pingtuanSet',
    verb: 'get',
    paths: ['/shop/goods/pingtuan/set'],
    params: z.object({ goodsId: id() }),
    handler: ({ params, shop }): PingtuanSet =>
      toPingtuanSet(shop, findPingtuan(shop, params.goodsId) ?? noData('该商品不支持拼团')),
  }),
  route({
    method: 'pingtuanSets',
    verb: 'get',
    paths: ['/shop/goods/pingtuan/sets'],
    params: z.object({ goodsId: ids() }),
    handler: ({ params, shop }): PingtuanSet[] =>
      listOrNone(pingtuansOf(shop, params.goodsId)).map((row) => toPingtuanSet(shop, row)),
  }),
  route({
    method: 'pingtuanOpen',
    verb: 'post',
    paths: ['/shop/goods/pingtuan/open'],
    auth: 'token',
    params: z.object({ goodsId: id() }),
    handler: ({ params, shop, uid }): PingtuanOpened => toOpened(openTuan(shop, uid, params.goodsId)),
  }),
  route({
    method: 'pingtuanList',
    verb: 'post',
    paths: ['/shop/goods/pingtuan/list/v2'],
    params: list,
    handler: ({ params, shop }): Paged<Tuan> => {
      const { rows, total } = listTuans(shop, params)
      return pageOrNone(rows, total, params.pageSize)
    },
  }),
  route({
    method: 'pingtuanList',
    verb: 'post',
    paths: ['/shop/goods/pingtuan/list'],
    params: list,
    handler: ({ params, shop }): Tuan[] => listOrNone(listTuans(shop, params).rows),
  }),
  route({
    method: 'pingtuanJoinUsers',
    verb: 'get',
    paths: ['/shop/goods/pingtuan/joiner'],
    params: z.object({ tuanId: id() }),
    handler: ({ params, shop }): TuanJoinUser[] => {
      const tuan = findTuan(shop, params.tuanId)
      if (!tuan?.date_paid || tuan.status === 1) noData('该团不存在或已结束')
      return listOrNone(membersOf(shop, tuan.id)).map((member) => toJoinUser(shop, tuan, member))
    },
  }),
  route({
    method: 'pingtuanMyJoined',
    verb: 'post',
    paths: ['/shop/goods/pingtuan/my-join-list'],
    auth: 'token',
    params: z.object({
      goodsId: id().optional(),
      orderId: id().optional(),
      pingtuanId: id().optional(),
      tuanId: id().optional(),
      page: page(),
      pageSize: pageSize(),
    }),
    handler: ({ params, shop, uid }): Paged<TuanJoinUser> => {
      const { rows, total } = listJoined(shop, uid, params)
      return pageOrNone(rows, total, params.pageSize)
    },
  }),
]
