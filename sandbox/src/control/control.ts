import type { z } from 'zod'
import type { Tenant, Tenants } from '../db/tenants'
import type { Calls } from '../http/calls'
import type { Faults } from '../http/faults'
import { parseParams, type RawParams } from '../http/params'

/** One call of a control address. */
export interface ControlCall<P> {
  params: P
  /** The tenant of {sub}; the common one where the address names none. */
  shop: Tenant
  tenants: Tenants
  faults: Faults
  calls: Calls
  origin: string
}

interface Definition<S extends z.ZodObject> {
  verb: 'get' | 'post' | 'delete'
  /** Below /_sandbox, such as '/{sub}/sms/{mobile}'. The members but {sub} arrive as parameters. */
  path: string
  /** Members of the path, the query and the JSON body together. */
  params: S
  /** Answered as bare JSON; a Response is sent as it is. Refusals become HTTP 400. */
  handler: (call: ControlCall<z.output<S>>) => unknown
}

export interface Control {
  verb: string
  path: string
  run(raw: RawParams, call: Omit<ControlCall<unknown>, 'params'>): unknown
}

/** An address that exists in the sandbox only, answered to loopback only. */
export function control<S extends z.ZodObject>({ verb, path, params, handler }: Definition<S>): Control {
  return { verb, path, run: (raw, call) => handler({ ...call, params: parseParams(params, raw) }) }
}
