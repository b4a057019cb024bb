import type { Db, Value } from '../database'

export type Row = Record<string, Value>

/** Writes rows whose keys are the columns; what is undefined takes the column's default. */
export function insert(db: Db, table: string, rows: readonly Row[]): void {
  for (const row of rows) {
    const columns = Object.keys(row).filter((column) => row[column] !== undefined)
    const marks = columns.map(() => '?').join(', ')
    db.run(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`,
      ...columns.map((column) => row[column]),
    )
  }
}
