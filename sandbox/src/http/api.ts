import { setTimeout as sleep } from 'node:timers/promises'
import { COMMON, type Tenant, type Tenants } from '../db/tenants'
import { formatTime } from '../domain/clock'
import { runDue } from '../domain/due'
import { resolve } from '../domain/session'
import type { CallEntry, Calls } from './calls'
import { decode } from './decode'
import type { Fault, Faults } from './faults'
import type { RawParams } from './params'
import { Refusal } from './refusal'
import { codeOf, notFound, replyAnswer, replyError, replyJson } from './reply'
import type { Route } from './route'
import { noteUnknown } from './unknown'

/** Put on a response that must never reach the caller. */
export const DROP = 'x-sandbox-drop'

interface Context {
  routes: Map<string, Route>
  tenants: Tenants
  faults: Faults
  calls: Calls
  log?: (line: string) => void
}

const dropped = () => new Response(null, { headers: { [DROP]: '1' } })

function tokenOf(route: Route, raw: RawParams): string | undefined {
  if (route.tokenIn === undefined) return typeof raw.token === 'string' ? raw.token : undefined
  const text = raw[route.tokenIn]
  try {
    const parsed: unknown = typeof text === 'string' ? JSON.parse(text) : undefined
    const token = (parsed as { token?: unknown } | null | undefined)?.token
    return typeof token === 'string' && token !== '' ? token : undefined
  } catch {
    return undefined // the parameter's own check names what is wrong with it
  }
}

/** The user of the call; 0 = nobody. A token that is not valid is refused, and so is a missing one where it is needed. */
function userOf(route: Route, raw: RawParams, shop: Tenant): number {
  if (route.auth === 'none') return 0
  const token = tokenOf(route, raw)
  if (token === undefined && route.auth === 'optional') return 0
  const uid = token === undefined ? 0 : resolve(shop, token)
  if (uid === 0) throw new Refusal(2000, '登录状态已失效，请重新登录')
  return uid
}

/** What a fault does before the call is worked on; undefined lets it pass. */
async function strikeBefore(faults: Fault[]): Promise<Response | undefined> {
  for (const { kind, value } of faults) {
    if (kind === 'latency') await sleep(Math.max(0, value ?? 0))
    if (kind === 'drop-before') return dropped()
    if (kind === 'http-500') return replyJson({ code: value ?? 500, msg: '服务器繁忙' }, value ?? 500)
    if (kind === 'code') return replyJson({ code: value, msg: '系统繁忙，请稍后再试' })
  }
  return undefined
}

/** What a fault does to a finished answer. */
function strikeAfter(faults: Fault[], response: Response): Response {
  if (faults.some(({ kind }) => kind === 'drop-after')) return dropped()
  if (!faults.some(({ kind }) => kind === 'malformed')) return response
  return new Response('{"code":0,"msg":"success","data":{', { headers: response.headers })
}

function addressed({ tenants, routes }: Context, verb: string, path: string) {
  const [, word = '', ...rest] = path.split('/')
  const isCommon = word === COMMON
  const local = isCommon ? path : `/${rest.join('/')}`
  if (rest.length === 0) return undefined
  const open = () => (isCommon ? tenants.common() : tenants.get(word))
  return { sub: word, local, open, route: routes.get(`${verb} ${local}`) }
}

async function work(
  context: Context,
  target: ReturnType<typeof addressed>,
  request: Request,
  url: URL,
  ip: string,
) {
  const shop = target?.open()
  if (!target?.route || !shop) return notFound(request.method, url.pathname)
  const { route, local } = target
  const faults = context.faults.strike(shop.sub, local, route.auth !== 'none')
  const struck = await strikeBefore(faults)
  if (struck) return struck
  const raw = await decode(request, url)
  runDue(shop)
  noteUnknown(shop, route, raw)
  const call = { shop, uid: userOf(route, raw, shop), origin: url.origin, ip }
  try {
    return strikeAfter(faults, replyAnswer(await route.run(raw, call), url.origin))
  } catch (error) {
    if (error instanceof Refusal) return strikeAfter(faults, replyError(error, url.origin, route.method))
    throw error
  }
}

/** Remembers a call of a shop that exists, for the desk. */
function note(
  { calls, tenants }: Context,
  sub: string,
  entry: Pick<CallEntry, 'verb' | 'path' | 'ms'>,
  response: Response,
): void {
  const time = tenants.timeOf(sub)
  if (time === undefined) return
  const status = response.headers.has(DROP) ? 0 : response.status
  calls.add(sub, { ...entry, time: formatTime(time), status, code: codeOf(response) })
}

/** Answers the methods of the API. */
export async function answerApi(context: Context, request: Request, url: URL, ip: string): Promise<Response> {
  const start = performance.now()
  const verb = request.method.toLowerCase()
  const target = addressed(context, verb, url.pathname)
  const place = target?.route ? `${verb} ${target.local}` : `${verb} (unknown address)`
  const response = await work(context, target, request, url, ip).catch((error: unknown) =>
    replyError(error, url.origin, place),
  )
  const ms = performance.now() - start
  context.log?.(`${place} ${response.status} ${ms.toFixed(1)} ms`)
  if (target)
    note(context, target.sub, { verb, path: target.route ? target.local : '（没有这个地址）', ms }, response)
  return response
}
