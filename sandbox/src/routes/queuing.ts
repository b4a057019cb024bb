import { z } from 'zod'
import type { QueueLog, QueueTicket, QueueType } from '../../../src/types/api/queuing'
import { listQueues, myTickets, takeNumber } from '../domain/queuing'
import { id, int, mobile } from '../http/params'
import { route, type Route } from '../http/route'

export const routes: Route[] = [
  route({
    method: 'queuingTypes',
    verb: 'get',
    paths: ['/queuing/types'],
    params: z.object({ status: int({ min: 0, max: 2 }).optional() }),
    handler: ({ params, shop }): QueueType[] => listQueues(shop, params.status),
  }),
  route({
    method: 'queuingGet',
    verb: 'post',
    paths: ['/queuing/get'],
    auth: 'token',
    params: z.object({ typeId: id(), mobile: mobile().optional() }),
    handler: ({ params, shop, uid }): QueueLog => takeNumber(shop, uid, params.typeId, params.mobile),
  }),
  route({
    method: 'queuingMy',
    verb: 'get',
    paths: ['/queuing/my'],
    auth: 'token',
    params: z.object({ typeId: id().optional(), status: int({ min: 0, max: 3 }).optional() }),
    handler: ({ params, shop, uid }): QueueTicket[] => myTickets(shop, uid, params),
  }),
]
