import { z } from 'zod'
import type { Region } from '../../../src/types/api/region'
import { childrenOf, provinces } from '../domain/region'
import { listOrNone } from '../http/lists'
import { regionId } from '../http/params'
import { route, type Route } from '../http/route'

export const routes: Route[] = [
  route({
    method: 'province',
    verb: 'get',
    paths: ['/common/region/v2/province'],
    params: z.object({}),
    handler: (): Region[] => provinces(),
  }),
  route({
    method: 'nextRegion',
    verb: 'get',
    paths: ['/common/region/v2/child'],
    params: z.object({ pid: regionId() }),
    handler: ({ params }): Region[] => listOrNone(childrenOf(params.pid)),
  }),
]
