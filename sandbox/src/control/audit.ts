import { z } from 'zod'
import { audit } from '../domain/audit'
import '../domain/audit-groups'
import '../domain/audit-marketing'
import '../domain/audit-money'
import '../domain/audit-orders'
import '../domain/audit-queues'
import '../domain/audit-requests'
import { runDue } from '../domain/due'
import { unknownParams } from '../http/unknown'
import { control } from './control'

export const controls = [
  control({
    verb: 'get',
    path: '/{sub}/audit',
    params: z.object({}),
    handler: ({ shop }) => {
      runDue(shop)
      return { ...audit(shop), unknownParams: unknownParams(shop) }
    },
  }),
]
