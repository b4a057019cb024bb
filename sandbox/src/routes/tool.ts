import { z } from 'zod'
import type { BarcodeRecord, MobileLocation } from '../../../src/types/api/tool'
import { describeBarcode, locateMobile, nextId, nextSegment, shorten } from '../domain/tool'
import { mobile, text } from '../http/params'
import { route, type Route } from '../http/route'

export const routes: Route[] = [
  route({
    method: 'uniqueId',
    verb: 'get',
    paths: ['/uniqueId/get'],
    params: z.object({ type: text(60).default('') }),
    handler: ({ params, shop }): string => nextId(shop, params.type),
  }),
  route({
    method: 'queryMobileLocation',
    verb: 'get',
    paths: ['/common/mobile-segment/location'],
    params: z.object({ mobile: mobile() }),
    handler: ({ params }): MobileLocation => locateMobile(params.mobile),
  }),
  route({
    method: 'nextMobileSegment',
    verb: 'post',
    paths: ['/common/mobile-segment/next'],
    params: z.object({
      segment: text(7).regex(/^\d+$/, '应为号段数字，第一个为 0'),
      province: text(20).optional(),
      cityName: text(20).optional(),
      segmentName: text(20).optional(),
    }),
    handler: ({ params }): MobileLocation => nextSegment(params),
  }),
  route({
    method: 'queryBarcode',
    verb: 'get',
    paths: ['/barcode/info'],
    params: z.object({ barcode: text(20).regex(/^\d{6,18}$/, '应为 6 至 18 位数字') }),
    handler: ({ params, shop }): BarcodeRecord => describeBarcode(shop, params.barcode),
  }),
  route({
    method: 'shortUrl',
    verb: 'post',
    paths: ['/common/short-url/shorten'],
    params: z.object({ url: text(2000) }),
    handler: ({ params, shop }): string => shorten(shop, params.url),
  }),
]
