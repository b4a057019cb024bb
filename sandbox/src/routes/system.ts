import { z } from 'zod'
import type { Banner, ConfigItem, FriendlyPartner, Notice, NoticePage } from '../../../src/types/api/system'
import { numberSetting, setting } from '../domain/config'
import * as system from '../domain/system'
import { listOrNone } from '../http/lists'
import { id, page, pageSize, text } from '../http/params'
import { noData } from '../http/refusal'
import { route, type Route } from '../http/route'

const words = (list: string) => list.split(',').filter(Boolean).slice(0, 100)

export const routes: Route[] = [
  route({
    method: 'banners',
    verb: 'get',
    paths: ['/banner/list'],
    params: z.object({ type: text(500).optional() }),
    handler: ({ params, shop }): Banner[] =>
      listOrNone(system.listBanners(shop, params.type === undefined ? undefined : words(params.type))),
  }),
  route({
    method: 'noticeLastOne',
    verb: 'get',
    paths: ['/notice/last-one'],
    params: z.object({ type: text(50).optional() }),
    handler: ({ params, shop }): Notice => system.lastNotice(shop, params.type) ?? noData(),
  }),
  route({
    method: 'noticeList',
    verb: 'post',
    paths: ['/notice/list'],
    params: z.object({ type: text(50).optional(), page: page(), pageSize: pageSize() }),
    handler: ({ params, shop }): NoticePage => {
      const { rows, total } = system.listNotices(shop, params)
      return {
        dataList: listOrNone(rows),
        totalRow: total,
        totalPage: Math.ceil(total / params.pageSize),
      }
    },
  }),
  route({
    method: 'noticeDetail',
    verb: 'get',
    paths: ['/notice/detail'],
    params: z.object({ id: id() }),
    handler: ({ params, shop }): Notice => system.findNotice(shop, params.id) ?? noData('公告不存在'),
  }),
  route({
    method: 'vipLevel',
    verb: 'get',
    paths: ['/config/vipLevel'],
    params: z.object({}),
    handler: ({ shop }): number => numberSetting(shop, 'vipLevel', 1),
  }),
  route({
    method: 'queryConfig',
    verb: 'get',
    paths: ['/config/value'],
    params: z.object({ key: text(100) }),
    handler: ({ params, shop }): string => setting(shop, params.key) ?? noData('没有这个参数'),
  }),
  route({
    method: 'queryConfigBatch',
    verb: 'get',
    paths: ['/config/values'],
    params: z.object({ keys: text(5000) }),
    handler: ({ params, shop }): ConfigItem[] => listOrNone(system.settings(shop, words(params.keys))),
  }),
  route({
    method: 'friendlyPartnerList',
    verb: 'post',
    paths: ['/friendly-partner/list'],
    params: z.object({ type: text(50).optional() }),
    handler: ({ params, shop }): FriendlyPartner[] => listOrNone(system.listPartners(shop, params.type)),
  }),
]
