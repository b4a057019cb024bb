import type { Compiler } from 'webpack'

/** Starts the home page while the scripts are on their way: its chunks, and the address it is given. */
export class EarlyHome {
  constructor(url: string)
  apply(compiler: Compiler): void
}
