export const FAULT_KINDS = ['latency', 'drop-before', 'drop-after', 'http-500', 'malformed', 'code'] as const

export interface Fault {
  /** Path of a method without the sub-domain, or '*'. */
  path: string
  kind: (typeof FAULT_KINDS)[number]
  /** Milliseconds of latency, the code of 'code', the HTTP status of 'http-500'. */
  value?: number
  probability: number
  /** After so many hits the fault is over; left out = until it is deleted. */
  times?: number
}

/** Faults of one sandbox, by sub-domain. They are not kept in the database: a restart heals everything. */
export interface Faults {
  list(sub: string): Fault[]
  add(sub: string, fault: Fault): void
  /** Removes the faults of a path, or all of them. */
  remove(sub: string, path?: string): void
  /** The faults that strike this call. */
  strike(sub: string, path: string): Fault[]
}

export function createFaults(): Faults {
  const bySub = new Map<string, Fault[]>()
  const list = (sub: string) => bySub.get(sub) ?? []
  const keep = (sub: string, faults: Fault[]) =>
    void (faults.length ? bySub.set(sub, faults) : bySub.delete(sub))

  return {
    list,
    add: (sub, fault) => keep(sub, [...list(sub), { ...fault }]),
    remove: (sub, path) =>
      keep(sub, path === undefined ? [] : list(sub).filter((fault) => fault.path !== path)),
    strike(sub, path) {
      if (bySub.size === 0) return []
      const hits = list(sub).filter(
        (fault) => (fault.path === '*' || fault.path === path) && Math.random() < fault.probability,
      )
      for (const hit of hits) if (hit.times !== undefined) hit.times -= 1
      if (hits.length)
        keep(
          sub,
          list(sub).filter((fault) => fault.times === undefined || fault.times > 0),
        )
      return hits
    },
  }
}
