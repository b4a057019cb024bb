import { z } from 'zod'
import { callQueue } from '../domain/queuing'
import { bool, id } from '../http/params'
import { control } from './control'

export const controls = [
  control({
    verb: 'post',
    path: '/{sub}/merchant/call',
    params: z.object({ typeId: id(), missed: bool().default(false) }),
    handler: ({ shop, params }) => callQueue(shop, params.typeId, params.missed),
  }),
]
