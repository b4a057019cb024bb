import { z } from 'zod'
import { answerFx, toFxApply } from '../domain/distribution'
import { runDue } from '../domain/due'
import { bool, id, text } from '../http/params'
import { control } from './control'

/** What the merchant does about people who want to sell for him. */
export const controls = [
  control({
    verb: 'post',
    path: '/{sub}/merchant/distribution',
    params: z.object({ uid: id(), agree: bool(), reason: text().optional() }),
    handler: ({ shop, params: { uid, agree, reason } }) => {
      runDue(shop)
      return toFxApply(answerFx(shop, uid, agree, reason))
    },
  }),
]
