import type { MiniHost } from '../host'
import type { Phone } from './phone'

export interface Figures {
  page: string
  requests: number
  setData: number
  bytes: number
  /** Milliseconds from opening the program at this page until nothing moves any more. */
  ms: number
  /** Of these, what the view spent applying data. */
  viewMs: number
}

const QUIET = 250
const PATIENCE = 20_000

/** Waits until nothing is asked for and nothing is sent to the view. @returns when the last of it happened */
export const settled = async (host: MiniHost): Promise<number> => {
  const end = Date.now() + PATIENCE
  let seen = -1
  let last = Date.now()
  for (;;) {
    const sent = host.traffic().count + host.requests.length * 1000
    if (sent !== seen || host.pending() > 0) last = Date.now()
    seen = sent
    if (Date.now() - last > QUIET) return last
    if (Date.now() > end) throw new Error(`${host.page().route} does not come to rest`)
    await new Promise((done) => setTimeout(done, 20))
  }
}

/** What it cost to open the program at the page that is open. */
export const figuresOf = async (
  { host, top, began }: { host: MiniHost; began: number } & Pick<Phone, 'top'>,
  page: string,
): Promise<Figures> => {
  const ended = await settled(host)
  const { count, bytes } = host.traffic()
  return {
    page,
    requests: host.requests.length,
    setData: count,
    bytes,
    ms: ended - began,
    viewMs: Math.round(top()?.applied ?? 0),
  }
}

export const tableOf = (all: Figures[]): string =>
  [
    '| page | requests | setData | bytes | ms | in the view, ms |',
    '|---|--:|--:|--:|--:|--:|',
    ...all.map(
      ({ page, requests, setData, bytes, ms, viewMs }) =>
        `| ${page} | ${requests} | ${setData} | ${bytes.toLocaleString('en')} | ${ms} | ${viewMs} |`,
    ),
  ].join('\n')
