import type { Compiler } from 'webpack'

export interface Start {
  /** Path of the page, as in its address. */
  page: string
  /** What it asks for first; `id` of its query is put at the end. */
  url: string
  /** The parameter of the page that the address ends with. */
  id?: string
  /** Where the answer's data holds the first picture. */
  picture: (string | number)[]
}

/** Starts these pages while the scripts are on their way, each with its chunks; the first is the one without a path. */
export class EarlyStart {
  constructor(starts: Start[])
  apply(compiler: Compiler): void
}
