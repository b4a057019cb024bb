import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Libsql from 'libsql'
import { wrap, type Db } from './database'

const SCHEMA = join(__dirname, 'schema')

let schema: string | undefined

/** All tables of all domains: the schema files in the order of their names. */
function readSchema(): string {
  schema ??= readdirSync(SCHEMA)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => readFileSync(join(SCHEMA, name), 'utf8'))
    .join('\n')
  return schema
}

/** Opens a database file, or ':memory:', with every table in place. */
export function openDatabase(file: string): Db {
  const native = new Libsql(file)
  if (file !== ':memory:') {
    native.pragma('journal_mode = WAL')
    native.pragma('synchronous = NORMAL')
  }
  native.pragma('busy_timeout = 3000')
  native.pragma('foreign_keys = ON')
  const db = wrap(native)
  db.exec(readSchema())
  return db
}
