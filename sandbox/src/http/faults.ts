export const FAULT_KINDS = ['latency', 'drop-before', 'drop-after', 'http-500', 'malformed', 'code'] as const

export interface Fault {
  /** Path of a method without the sub-domain, or '*'. */
  path: string
  kind: (typeof FAULT_KINDS)[number]
  /** Milliseconds of latency, the code of 'code', the HTTP status of 'http-500'. */
  value?: number
  probability: number
  /** Given with a probability: the same calls of a method are struck in each run, whatever else is called between them. */
  seed?: number
  /** After so many hits the fault is over; left out = until it is deleted. */
  times?: number
}

/** Faults of one sandbox, by sub-domain. They are not kept in the database: a restart heals everything. */
export interface Faults {
  list(sub: string): Fault[]
  add(sub: string, fault: Fault): void
  /** Removes the faults of a path, or all of them. */
  remove(sub: string, path?: string): void
  /**
   * The faults that strike this call.
   * @param bearsToken whether the method takes a login: only then can the answer be that it is over
   */
  strike(sub: string, path: string, bearsToken: boolean): Fault[]
}

const LOGIN_OVER = 2000

/** A number from 0 to 1 that follows from the words alone (FNV-1a, mixed). */
const drawn = (words: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < words.length; i += 1) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

/** Draws for one fault: by chance, or by its seed, the method and how often it has been called. */
function drawOf({ seed }: Fault): (path: string) => number {
  if (seed === undefined) return Math.random
  const calls = new Map<string, number>()
  return (path) => {
    const call = (calls.get(path) ?? 0) + 1
    calls.set(path, call)
    return drawn(`${seed} ${path} ${call}`)
  }
}

export function createFaults(): Faults {
  const bySub = new Map<string, Fault[]>()
  const draws = new WeakMap<Fault, (path: string) => number>()
  const draw = (fault: Fault) => {
    const known = draws.get(fault) ?? drawOf(fault)
    draws.set(fault, known)
    return known
  }
  const list = (sub: string) => bySub.get(sub) ?? []
  const keep = (sub: string, faults: Fault[]) =>
    void (faults.length ? bySub.set(sub, faults) : bySub.delete(sub))

  return {
    list,
    add: (sub, fault) => keep(sub, [...list(sub), { ...fault }]),
    remove: (sub, path) =>
      keep(sub, path === undefined ? [] : list(sub).filter((fault) => fault.path !== path)),
    strike(sub, path, bearsToken) {
      if (bySub.size === 0) return []
      const hits = list(sub).filter(
        (fault) =>
          (fault.path === '*' || fault.path === path) &&
          (bearsToken || fault.kind !== 'code' || fault.value !== LOGIN_OVER) &&
          draw(fault)(path) < fault.probability,
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
