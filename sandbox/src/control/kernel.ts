import { z } from 'zod'
import { runDue } from '../domain/due'
import { revoke, revokeAll } from '../domain/session'
import { FAULT_KINDS } from '../http/faults'
import { dateTime, decimal, id, int, oneOf, text } from '../http/params'
import { Refusal } from '../http/refusal'
import { control } from './control'

const YEARS_100 = 100 * 366 * 86_400

const isErrorStatus = (status: number) => status >= 400 && status <= 599

export const controls = [
  control({
    verb: 'get',
    path: '/{sub}/clock',
    params: z.object({}),
    handler: ({ shop }) => ({ now: shop.now() }),
  }),
  control({
    verb: 'post',
    path: '/{sub}/clock',
    params: z.object({
      advance: int({ min: -YEARS_100, max: YEARS_100 }).optional(),
      set: dateTime().optional(),
    }),
    handler: ({ shop, params: { advance, set } }) => {
      if ((advance === undefined) === (set === undefined))
        throw new Refusal(403, '参数 advance 与 set 须填其中一个')
      if (set !== undefined) shop.set(set)
      else shop.advance(advance ?? 0)
      runDue(shop)
      return { now: shop.now() }
    },
  }),
  control({
    verb: 'get',
    path: '/{sub}/faults',
    params: z.object({}),
    handler: ({ shop, faults }) => ({ faults: faults.list(shop.sub) }),
  }),
  control({
    verb: 'post',
    path: '/{sub}/faults',
    params: z.object({
      path: text(),
      kind: oneOf(FAULT_KINDS),
      value: int({ min: -100_000, max: 600_000 }).optional(),
      probability: decimal({ min: 0, max: 1 }).default(1),
      seed: int().optional(),
      times: int({ min: 1, max: 1_000_000 }).optional(),
    }),
    handler: ({ shop, faults, params }) => {
      if ((params.kind === 'latency' || params.kind === 'code') && params.value === undefined)
        throw new Refusal(403, '参数 value 不能为空')
      if (params.kind === 'http-500' && !isErrorStatus(params.value ?? 500))
        throw new Refusal(403, '参数 value 不正确：应为 400 至 599 的状态码')
      faults.add(shop.sub, params)
      return { faults: faults.list(shop.sub) }
    },
  }),
  control({
    verb: 'delete',
    path: '/{sub}/faults',
    params: z.object({ path: text().optional() }),
    handler: ({ shop, faults, params }) => {
      faults.remove(shop.sub, params.path)
      return { faults: faults.list(shop.sub) }
    },
  }),
  control({
    verb: 'post',
    path: '/{sub}/expire-token',
    params: z.object({ token: text().optional(), uid: id().optional() }),
    handler: ({ shop, params: { token, uid } }) => {
      if (token === undefined && uid === undefined) throw new Refusal(403, '参数 token 与 uid 须填其中一个')
      return { expired: token !== undefined ? revoke(shop, token) : revokeAll(shop, uid ?? 0) }
    },
  }),
]
