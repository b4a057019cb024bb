import { z } from 'zod'
import type {
  KanjiaDetail,
  KanjiaHelp,
  KanjiaInfo,
  KanjiaJoined,
  KanjiaSet,
} from '../../../src/types/api/kanjia'
import {
  clearKanjia,
  findBargain,
  findHelp,
  findKanjia,
  helpKanjia,
  joinKanjia,
  kanjiasOf,
} from '../domain/kanjia'
import '../domain/kanjia-order'
import { toHelp, toJoined, toKanjiaDetail, toKanjiaInfo, toKanjiaSet } from '../domain/kanjia-record'
import { listOrNone } from '../http/lists'
import { id, ids, text } from '../http/params'
import { noData } from '../http/refusal'
import { route, type Route } from '../http/route'
import type { Shop } from '../shop'

const activity = (shop: Shop, kjid: number) => findKanjia(shop, kjid) ?? noData('砍价活动不存在')

export const routes: Route[] = [
  route({
    method: 'kanjiaSet',
    verb: 'get',
    paths: ['/shop/goods/kanjia/set/v2'],
    params: z.object({ goodsId: ids() }),
    handler: ({ params, shop }): KanjiaSet[] => listOrNone(kanjiasOf(shop, params.goodsId)).map(toKanjiaSet),
  }),
  route({
    method: 'kanjiaSet',
    verb: 'get',
    paths: ['/shop/goods/kanjia/set'],
    params: z.object({ goodsId: id() }),
    handler: ({ params, shop }): KanjiaSet => {
      const [first] = kanjiasOf(shop, [params.goodsId])
      return first ? { ...toKanjiaSet(first), goodsId: undefined } : noData()
    },
  }),
  route({
    method: 'kanjiaJoin',
    verb: 'post',
    paths: ['/shop/goods/kanjia/join'],
    auth: 'token',
    params: z.object({ kjid: id() }),
    handler: ({ params, shop, uid }): KanjiaJoined =>
      toJoined(activity(shop, params.kjid), joinKanjia(shop, uid, params.kjid)),
  }),
  route({
    method: 'kanjiaMyJoinInfo',
    verb: 'get',
    paths: ['/shop/goods/kanjia/my'],
    auth: 'token',
    params: z.object({ kjid: id() }),
    handler: ({ params, shop, uid }): KanjiaInfo =>
      toKanjiaInfo(shop, activity(shop, params.kjid), findBargain(shop, params.kjid, uid) ?? noData()),
  }),
  route({
    method: 'kanjiaClear',
    verb: 'post',
    paths: ['/shop/goods/kanjia/clear'],
    auth: 'token',
    params: z.object({ kjid: id() }),
    handler: ({ params, shop, uid }) => clearKanjia(shop, uid, params.kjid),
  }),
  route({
    method: 'kanjiaDetail',
    verb: 'get',
    paths: ['/shop/goods/kanjia/info'],
    params: z.object({ kjid: id(), joiner: id() }),
    handler: ({ params, shop }): KanjiaDetail =>
      toKanjiaDetail(
        shop,
        activity(shop, params.kjid),
        findBargain(shop, params.kjid, params.joiner) ?? noData(),
      ),
  }),
  route({
    method: 'kanjiaHelp',
    verb: 'post',
    paths: ['/shop/goods/kanjia/help'],
    auth: 'token',
    params: z.object({ kjid: id(), joinerUser: id(), remark: text(100).optional() }),
    handler: ({ params: { kjid, joinerUser, remark }, shop, uid }): KanjiaHelp =>
      toHelp(activity(shop, kjid), helpKanjia(shop, uid, kjid, joinerUser, remark)),
  }),
  route({
    method: 'kanjiaHelpDetail',
    verb: 'get',
    paths: ['/shop/goods/kanjia/myHelp'],
    auth: 'token',
    params: z.object({ kjid: id(), joinerUser: id() }),
    handler: ({ params: { kjid, joinerUser }, shop, uid }): KanjiaHelp => {
      const bargain = findBargain(shop, kjid, joinerUser) ?? noData()
      return toHelp(activity(shop, kjid), findHelp(shop, bargain.id, uid) ?? noData(), true)
    },
  }),
]
