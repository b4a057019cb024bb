import type { z } from 'zod'
import type { Shop } from '../shop'
import { parseParams, type RawParams } from './params'

/** One call of a method, parameters checked. */
export interface Call<P> {
  params: P
  shop: Shop
  /** The user the token belongs to; 0 = nobody. */
  uid: number
  /** Where the sandbox was reached, such as http://127.0.0.1:8787. */
  origin: string
  ip: string
}

export type Auth = 'token' | 'optional' | 'none'

interface Definition<S extends z.ZodObject> {
  /** The method's name in the specification. */
  method: string
  verb: 'get' | 'post'
  /** The current address, then the older ones answered in the same shape. '/common/…' has no sub-domain. */
  paths: readonly string[]
  auth?: Auth
  /** Parameter whose JSON text carries the token, where it is not a parameter of its own. */
  tokenIn?: string
  params: S
  /**
   * The answer becomes the envelope's data; undefined leaves data out. A Response is sent as it is.
   * Refusals are thrown.
   */
  handler: (call: Call<z.output<S>>) => unknown
}

/** A method as the server sees it: the parameter types are closed over by `run`. */
export interface Route {
  method: string
  verb: 'get' | 'post'
  paths: readonly string[]
  auth: Auth
  tokenIn?: string
  /** Names the method knows, for the list of unknown ones. */
  known: readonly string[]
  run(raw: RawParams, call: Omit<Call<unknown>, 'params'>): unknown
}

export function route<S extends z.ZodObject>(definition: Definition<S>): Route {
  const { method, verb, paths, auth = 'none', tokenIn, params, handler } = definition
  return {
    method,
    verb,
    paths,
    auth,
    tokenIn,
    known: Object.keys(params.shape),
    run: (raw, call) => handler({ ...call, params: parseParams(params, raw) }),
  }
}
