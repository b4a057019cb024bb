import type Libsql from 'libsql'

export type Value = string | number | bigint | boolean | Uint8Array | null | undefined

/** The synchronous database of one shop. Booleans are stored as 1 and 0, undefined as NULL. */
export interface Db {
  get<T>(sql: string, ...args: Value[]): T | undefined
  all<T>(sql: string, ...args: Value[]): T[]
  run(sql: string, ...args: Value[]): { changes: number; lastId: number }
  /** Several statements without parameters, for schemas. */
  exec(sql: string): void
  /** Runs fn in a transaction, or in a savepoint when one is running. */
  tx<T>(fn: () => T): T
  close(): void
}

const bind = (value: Value) =>
  value === undefined ? null : typeof value === 'boolean' ? Number(value) : value

/** The driver is handed one array of values: a single NULL as an argument of its own is not understood. */
export function wrap(native: Libsql.Database): Db {
  const statements = new Map<string, Libsql.Statement<unknown[]>>()
  let depth = 0

  function prepare(sql: string): Libsql.Statement<unknown[]> {
    const known = statements.get(sql)
    if (known) return known
    const statement = native.prepare(sql)
    statements.set(sql, statement)
    return statement
  }

  function tx<T>(fn: () => T): T {
    const name = `level_${depth}`
    native.exec(depth === 0 ? 'BEGIN IMMEDIATE' : `SAVEPOINT ${name}`)
    depth += 1
    try {
      const result = fn()
      if (result instanceof Promise) throw new TypeError('a transaction cannot wait for a promise')
      native.exec(depth === 1 ? 'COMMIT' : `RELEASE ${name}`)
      return result
    } catch (error) {
      if (native.inTransaction) native.exec(depth === 1 ? 'ROLLBACK' : `ROLLBACK TO ${name}; RELEASE ${name}`)
      throw error
    } finally {
      depth -= 1
    }
  }

  return {
    get: <T>(sql: string, ...args: Value[]) => {
      const row = prepare(sql).get(args.map(bind)) as (T & { _metadata?: unknown }) | undefined
      if (row) delete row._metadata // the driver's timing, not a column
      return row
    },
    all: <T>(sql: string, ...args: Value[]) => prepare(sql).all(args.map(bind)) as T[],
    run: (sql, ...args) => {
      const { changes, lastInsertRowid } = prepare(sql).run(args.map(bind))
      return { changes, lastId: Number(lastInsertRowid) }
    },
    exec: (sql) => void native.exec(sql),
    tx,
    close: () => {
      statements.clear()
      native.close()
    },
  }
}
