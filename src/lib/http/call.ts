import { config, TransportFailure, type Host, type HttpAnswer } from './config'
import { encodeFields, toFields, type Params } from './encode'
import { ApiError } from './error'
import { safe } from './safe'
import { needAll } from './shapes'

/**
 * Whether a call carries the session's token: needed, if there is one, never, or as a member of a JSON text. `own`:
 * visitors go without, but what a user reads or writes is the user's own and never goes as a visitor's.
 */
export type Auth = boolean | 'optional' | 'own' | { json: string }

export interface CallOptions<T> {
  auth?: Auth
  host?: Host
  /** False for the tenantless `/common/…` addresses. */
  subDomain?: boolean
  /** Reads are retried and shared while in flight; writes never. */
  kind?: 'read' | 'write'
  /** Codes that are answers and what they mean, e.g. `{ 700: [] }`. */
  answers?: Record<number, T>
  /**
   * The answer is one record, flat or as `info`, and this is what it cannot do without (`base.id` for a field further
   * inside): an answer that lacks it cannot be read. Nothing at all stands for "none" where `answers` know 700.
   */
  needs?: readonly string[]
  /** Milliseconds until the call counts as lost. */
  timeout?: number
  /** Milliseconds before each further attempt, where a repetition is harmless and nobody waits for the answer. */
  retries?: readonly number[]
}

interface Call<T> extends CallOptions<T> {
  method: 'GET' | 'POST'
  path: string
  params: Params
}

const NOT_LOGGED_IN = 2000
const READ_TIMEOUT = 10_000
const WRITE_TIMEOUT = 20_000
const RETRY_PAUSES = [300, 900]

/** The full address of a call without its query. */
export const addressOf = (
  path: string,
  options: Pick<CallOptions<unknown>, 'host' | 'subDomain'> = {},
): string => {
  const base = config.hosts[options.host ?? 'api']
  return options.subDomain === false ? `${base}${path}` : `${base}/${config.subDomain}${path}`
}

/** An address with its query, for answers that are pictures or pages. */
export const address = (
  path: string,
  params: Params = {},
  options: Pick<CallOptions<unknown>, 'host' | 'subDomain'> = {},
) => {
  const query = encodeFields(toFields(params))
  return query ? `${addressOf(path, options)}?${query}` : addressOf(path, options)
}

const withToken = (params: Params, auth: Auth | undefined, token: string | undefined): Params => {
  if (!auth || token === undefined) return params
  if (typeof auth !== 'object') return { ...params, token }
  const text = (params as Record<string, unknown>)[auth.json]
  const json: unknown = typeof text === 'string' ? JSON.parse(text) : {}
  return { ...params, [auth.json]: JSON.stringify({ token, ...(json as object) }) }
}

interface Envelope {
  code: number
  msg?: unknown
  data?: unknown
}

const isEnvelope = (body: unknown): body is Envelope =>
  typeof body === 'object' && body !== null && typeof (body as { code?: unknown }).code === 'number'

const tellServerDate = (answer: HttpAnswer): void => {
  const text = answer.headers.date
  const milliseconds = text === undefined ? NaN : Date.parse(text)
  if (!Number.isNaN(milliseconds)) config.onServerDate(milliseconds)
}

/** Turns what came back into the envelope, or into the error that says why there is none. */
export const openEnvelope = (path: string, answer: HttpAnswer) => {
  tellServerDate(answer)
  const { body, status } = answer
  if (status < 200 || status >= 300 || !isEnvelope(body))
    throw new ApiError({ kind: 'http', path, code: status })
  const { code, msg, data } = body
  return { code, msg: typeof msg === 'string' ? msg : undefined, data: safe(data) }
}

export const asApiError = (path: string, cause: unknown): ApiError => {
  if (cause instanceof ApiError) return cause
  const kind = cause instanceof TransportFailure ? cause.kind : 'network'
  return new ApiError({ kind, path, cause })
}

const sendOnce = async <T>(call: Call<T>, token: string | undefined) => {
  const fields = encodeFields(toFields(withToken(call.params, call.auth, token)))
  const url = addressOf(call.path, call)
  const timeout = call.timeout ?? (call.kind === 'read' ? READ_TIMEOUT : WRITE_TIMEOUT)
  try {
    const answer =
      call.method === 'GET'
        ? await config.transport({
            method: 'GET',
            url: fields ? `${url}?${fields}` : url,
            headers: {},
            timeout,
          })
        : await config.transport({
            method: 'POST',
            url,
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
            body: fields,
            timeout,
          })
    return openEnvelope(call.path, answer)
  } catch (cause) {
    throw asApiError(call.path, cause)
  }
}

/** Nothing came back, the server broke, or the answer was cut off on the way; not: an address that does not exist. */
const isWorthRetrying = ({ kind, code = 0 }: ApiError): boolean =>
  kind === 'network' || kind === 'timeout' || (kind === 'http' && (code < 300 || code >= 500))

const send = async <T>(call: Call<T>, token: string | undefined) => {
  const pauses = call.retries ?? (call.kind === 'read' ? RETRY_PAUSES : [])
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await sendOnce(call, token)
    } catch (error) {
      const pause = pauses[attempt]
      if (pause === undefined || !isWorthRetrying(error as ApiError)) throw error
      await config.sleep(pause)
    }
  }
}

const renewals = new Map<boolean, Promise<string | undefined>>()

/** One login for all calls that wait for it, whether they need it or would only like it. */
const renewOnce = (needed: boolean, refused?: string): Promise<string | undefined> => {
  const running = renewals.get(needed)
  if (running) return running
  if (refused !== undefined) config.session.expired(refused)
  const renewal = config.session.renew(needed).finally(() => renewals.delete(needed))
  renewals.set(needed, renewal)
  return renewal
}

/** The token after `refused` was turned down: the one a parallel call has got meanwhile, or a new one. */
const nextToken = async (needed: boolean, refused: string | undefined): Promise<string | undefined> => {
  const current = config.session.token()
  if (current !== undefined && current !== refused) return current
  return renewOnce(needed, refused)
}

const notLoggedIn = (path: string, message?: string) =>
  new ApiError({ kind: 'auth', path, code: NOT_LOGGED_IN, message })

const readable = ({ path, needs, answers = {} }: Call<unknown>, data: unknown): unknown =>
  data === undefined && 700 in answers ? data : needAll(path, data, needs)

const perform = async <T>(call: Call<T>): Promise<T> => {
  const isOwn = call.auth === 'own' && config.session.hasUser?.()
  const needsToken = call.auth === true || typeof call.auth === 'object' || isOwn === true
  let token = call.auth ? config.session.token() : undefined
  if (needsToken && token === undefined) {
    token = await renewOnce(true)
    if (token === undefined) throw notLoggedIn(call.path)
  }
  let envelope = await send(call, token)
  const isAnswered = call.answers !== undefined && NOT_LOGGED_IN in call.answers
  if (envelope.code === NOT_LOGGED_IN && call.auth && !isAnswered) {
    const renewed = await nextToken(needsToken, token)
    if (renewed === undefined && needsToken) throw notLoggedIn(call.path, envelope.msg)
    envelope = await send(call, renewed)
  }
  if (envelope.code === 0) return readable(call, envelope.data) as T
  if (call.answers && envelope.code in call.answers) return call.answers[envelope.code] as T
  if (envelope.code === NOT_LOGGED_IN) throw notLoggedIn(call.path, envelope.msg)
  throw new ApiError({
    kind: 'business',
    path: call.path,
    code: envelope.code,
    message: envelope.msg,
    data: envelope.data,
  })
}

const inFlight = new Map<string, Promise<unknown>>()

/** Identical reads that are under way share one promise, so ten components asking for a page cost one request. */
const share = <T>(call: Call<T>): Promise<T> => {
  const key = `${call.method} ${address(call.path, call.params, call)} ${call.auth ? (config.session.token() ?? '') : ''}`
  const running = inFlight.get(key)
  if (running) return running as Promise<T>
  const started = perform(call).finally(() => inFlight.delete(key))
  inFlight.set(key, started)
  return started
}

/** Makes a call: reads are shared and retried, writes go out exactly once unless they say otherwise. */
export const call = async <T>(request: Call<T>): Promise<T> =>
  request.kind === 'read' ? share(request) : perform(request)
