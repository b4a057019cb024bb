import { z } from 'zod'
import type { JsonRecord } from '../../../src/types/api/json-storage'
import * as storage from '../domain/json-storage'
import { listOrNone } from '../http/lists'
import { id, page, pageSize, text } from '../http/params'
import { route, type Route } from '../http/route'

const TYPE = text(50).optional()
const REFERENCE = text(64).optional()

export const routes: Route[] = [
  route({
    method: 'jsonSet',
    verb: 'post',
    paths: ['/json/set'],
    auth: 'optional',
    params: z.object({ content: text(100_000), id: id().optional(), type: TYPE, refId: REFERENCE }),
    handler: ({ params, shop, uid }): JsonRecord => storage.setJson(shop, uid, params),
  }),
  route({
    method: 'jsonList',
    verb: 'post',
    paths: ['/json/list'],
    auth: 'optional',
    params: z.object({
      id: id().optional(),
      type: TYPE,
      refId: REFERENCE,
      page: page(),
      pageSize: pageSize(),
    }),
    handler: ({ params, shop, uid }): JsonRecord[] => listOrNone(storage.listJson(shop, uid, params)),
  }),
  route({
    method: 'jsonDelete',
    verb: 'post',
    paths: ['/json/delete'],
    auth: 'optional',
    params: z.object({ id: id() }),
    handler: ({ params, shop, uid }) => storage.deleteJson(shop, uid, params.id),
  }),
]
