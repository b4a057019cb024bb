import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { deskQueues, deskRequests, deskSummary, deskUsers } from '../domain/desk'
import { deskOrders } from '../domain/desk-orders'
import { runDue } from '../domain/due'
import { oneOf, page, text } from '../http/params'
import { Refusal } from '../http/refusal'
import { control, type ControlCall } from './control'

const FOLDER = join(__dirname, '../desk')

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
}

/** Nothing from elsewhere, nothing inline: whatever text a shop holds, it cannot run here. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

function file(name: string): Response {
  const ending = /^[a-z-]+\.(html|css|js)$/.exec(name)?.[1]
  if (ending === undefined) throw new Refusal(404, '没有这个文件')
  try {
    return new Response(readFileSync(join(FOLDER, name)), {
      headers: {
        'content-type': TYPES[ending] ?? '',
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-cache',
      },
    })
  } catch {
    throw new Refusal(404, '没有这个文件')
  }
}

const settled =
  <P>(read: (call: ControlCall<P>) => unknown) =>
  (call: ControlCall<P>) => {
    runDue(call.shop)
    return read(call)
  }

/** The merchant desk: a page, and what it reads. What it does goes through the merchant's actions. */
export const controls = [
  control({ verb: 'get', path: '', params: z.object({}), handler: () => file('index.html') }),
  control({
    verb: 'get',
    path: '/-/shops',
    params: z.object({}),
    handler: ({ tenants }) => ({ shops: tenants.names() }),
  }),
  control({
    verb: 'get',
    path: '/-/{file}',
    params: z.object({ file: text(40) }),
    handler: ({ params }) => file(params.file),
  }),
  control({
    verb: 'get',
    path: '/{sub}/desk/summary',
    params: z.object({}),
    handler: settled(({ shop }) => deskSummary(shop)),
  }),
  control({
    verb: 'get',
    path: '/{sub}/desk/orders',
    params: z.object({
      state: oneOf(['-1', '0', '1', '2', '3', '4', 'refund']).optional(),
      page: page(),
    }),
    handler: settled(({ shop, params: { state, page } }) =>
      deskOrders(shop, state === undefined || state === 'refund' ? state : Number(state), page),
    ),
  }),
  control({
    verb: 'get',
    path: '/{sub}/desk/requests',
    params: z.object({}),
    handler: settled(({ shop }) => deskRequests(shop)),
  }),
  control({
    verb: 'get',
    path: '/{sub}/desk/queues',
    params: z.object({}),
    handler: settled(({ shop }) => ({ queues: deskQueues(shop) })),
  }),
  control({
    verb: 'get',
    path: '/{sub}/desk/users',
    params: z.object({ search: text(40).optional() }),
    handler: ({ shop, params }) => ({ users: deskUsers(shop, params.search) }),
  }),
  control({
    verb: 'get',
    path: '/{sub}/desk/calls',
    params: z.object({}),
    handler: ({ shop, calls }) => ({ calls: calls.list(shop.sub) }),
  }),
]
