import type { Id } from '@/types/api/common'

/** What each sheet is asked and what it answers. */
export interface Sheets {
  /** Log in, or "not now". Answers whether the user is logged in. */
  login: { request: { reason?: string }; answer: boolean }
  /** Pay orders. `unpaid`: closed without paying; `confirming`: the phone says paid, the server not yet. */
  pay: { request: { orderIds: Id[] }; answer: 'paid' | 'confirming' | 'unpaid' }
  /** The sandbox's stand-in for WeChat's payment sheet. */
  cashier: {
    request: { prepayId: string; /** yuan */ money: number; title: string }
    answer: 'presented' | 'cancelled' | 'failed'
  }
  /** WeChat's privacy agreement. */
  privacy: { request: { contract: string }; answer: boolean }
}

export type SheetName = keyof Sheets

export type SheetRequest<N extends SheetName> = Sheets[N]['request']
export type SheetAnswer<N extends SheetName> = Sheets[N]['answer']

type Host<N extends SheetName> = (request: SheetRequest<N>) => Promise<SheetAnswer<N>>
type Hosts = { [N in SheetName]?: Host<N>[] }

const hosts: Hosts = {}

/**
 * A mounted sheet offers itself; the one mounted or shown last answers. Elements of `app.tsx` do not render on
 * mini-program pages, so each page frame mounts its own.
 * @returns the function that takes the offer back
 */
export const offerSheet = <N extends SheetName>(name: N, host: Host<N>): (() => void) => {
  const list = (hosts[name] ?? []) as Host<N>[]
  hosts[name] = [...list, host] as Hosts[N]
  return () => {
    hosts[name] = ((hosts[name] ?? []) as Host<N>[]).filter((other) => other !== host) as Hosts[N]
  }
}

/** Opens a sheet on the page that is visible and waits for its answer. */
export const ask = <N extends SheetName>(name: N, request: SheetRequest<N>): Promise<SheetAnswer<N>> => {
  const list = (hosts[name] ?? []) as Host<N>[]
  const host = list[list.length - 1]
  if (!host) return Promise.reject(new Error(`no page offers the sheet "${name}"`))
  return host(request)
}
