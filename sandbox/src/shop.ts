import type { Db } from './db/database'

/** One tenant: a sub-domain with a database and a clock of its own. */
export interface Shop {
  sub: string
  db: Db
  /** The shop's clock as 'yyyy-MM-dd HH:mm:ss' in China time. Control calls move it. */
  now(): string
  /** Runs fn in a transaction; inside another one it is a savepoint of it. fn must be synchronous. */
  tx<T>(fn: () => T): T
}
