/** One call as the desk shows it: what was asked, never with which parameters. */
export interface CallEntry {
  /** By the shop's clock. */
  time: string
  verb: string
  /** The method's address, or that there is none. */
  path: string
  /** Of HTTP; 0 = the connection was cut. */
  status: number
  /** Of the envelope, where there was one. */
  code?: number
  ms: number
}

/** The last calls of each shop, newest first; kept in memory. */
export interface Calls {
  add(sub: string, entry: CallEntry): void
  list(sub: string): readonly CallEntry[]
}

const MOST = 60

export function createCalls(): Calls {
  const bySub = new Map<string, CallEntry[]>()
  return {
    add(sub, entry) {
      const entries = bySub.get(sub) ?? []
      entries.unshift(entry)
      if (entries.length > MOST) entries.pop()
      bySub.set(sub, entries)
    },
    list: (sub) => bySub.get(sub) ?? [],
  }
}
