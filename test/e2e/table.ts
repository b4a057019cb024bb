export interface Cell {
  journey: string
  fault: string
  ok: boolean
  seconds: number
}

const said = (cell: Cell | undefined) => (cell ? `${cell.ok ? 'ok' : 'FAILED'} ${cell.seconds} s` : '–')

/** Journeys down, faults across: what became of each, in Markdown. */
export const tableOf = (
  journeys: readonly string[],
  faults: readonly string[],
  cells: readonly Cell[],
): string => {
  const line = (parts: readonly string[]) => `| ${parts.join(' | ')} |`
  const rows = journeys.map((journey) =>
    line([
      journey,
      ...faults.map((fault) => said(cells.find((cell) => cell.journey === journey && cell.fault === fault))),
    ]),
  )
  return [
    line(['journey', ...faults]),
    line(['---', ...faults.map(() => '---')]),
    ...rows,
    '',
    `${cells.filter(({ ok }) => ok).length} of ${cells.length} lost nothing.`,
    '',
  ].join('\n')
}
