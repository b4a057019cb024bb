/** One row of a table: what was measured, and its figures as they are shown. */
export type Row = readonly [what: string, ...figures: (string | number)[]]

export interface Table {
  heads: readonly string[]
  rows: readonly Row[]
  /** A sentence below the table. */
  note?: string
}

/** A part of the benchmarks: what `npm run bench -- NAME` measures. */
export interface Part {
  title: string
  measure(): Promise<Table[]>
}

export const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`

export const milliseconds = (time: number): string => `${time.toFixed(time < 10 ? 1 : 0)} ms`

/** The middle one; of an even number the lower of the two in the middle. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
}

export const markdown = ({ heads, rows, note }: Table): string => {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  const rule = line(heads.map((_, index) => (index === 0 ? '---' : '---:')))
  return [line(heads), rule, ...rows.map((row) => line(row)), ...(note ? ['', note] : [])].join('\n')
}
