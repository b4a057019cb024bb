import type { Unplayed } from './unplayed'

/** What became of one journey under one fault. */
export interface Cell {
  group: string
  journey: string
  fault: string
  ok: boolean
  /** 2 where the first try came to nothing. */
  tries: number
  seconds: number
}

/** What a page consists of, in its order. */
export interface Outline {
  journeys: readonly { group: string; journey: { name: string } }[]
  faults: readonly { name: string }[]
  unplayed: readonly Unplayed[]
}

const head = `# Faults

\`npm run faults\` plays every browser journey under every fault and writes this page; \`npm run faults -- checkout orders\`
plays these page groups only and keeps the other rows. Each journey is played on a good network first: how it leaves the
shop's tables, wallets, points and stock and the carts on the phones is what it meant. Then again under the fault, in a shop
of its own each time, by shoppers who tap what the shop offers, log in when asked and repeat a tap that came to nothing. At
the end books and carts are the same: no order twice, no cart line lost, no amount wrong; the books balance, no page is
blank and no console has complained. Seconds are those of the journey under the fault on two busy cores, waiting included;
– was not played.
`

const NEVER = '–'

const line = (parts: readonly string[]) => `| ${parts.join(' | ')} |`

const said = (cell: Cell | undefined) => {
  if (!cell) return NEVER
  return `${cell.ok ? '' : 'FAILED '}${cell.seconds} s${cell.ok && cell.tries > 1 ? ', 2nd try' : ''}`
}

const isOf = (journey: string, fault: string) => (cell: Cell) =>
  cell.journey === journey && cell.fault === fault

/** The page of these cells, in Markdown: a table a page group, journeys down, faults across. */
export const pageOf = ({ journeys, faults, unplayed }: Outline, cells: readonly Cell[]): string => {
  const names = faults.map(({ name }) => name)
  const known = journeys.filter(({ journey }) => cells.some((cell) => cell.journey === journey.name))
  const table = (group: string) => [
    `## ${group}`,
    '',
    line(['journey', ...names]),
    line(['---', ...names.map(() => '--:')]),
    ...known
      .filter((one) => one.group === group)
      .map(({ journey: { name } }) =>
        line([name, ...names.map((fault) => said(cells.find(isOf(name, fault))))]),
      ),
    '',
  ]
  const groups = [...new Set(known.map(({ group }) => group))]
  const left = unplayed.map(({ journey, fault, because }) => `- ${fault} × ${journey}: ${because}`)
  const counted = `${cells.filter(({ ok }) => ok).length} of ${cells.length} lost nothing.`
  return [
    head,
    counted,
    '',
    ...groups.flatMap(table),
    ...(left.length > 0 ? ['## Not played', '', ...left, ''] : []),
  ].join('\n')
}

/** The cells of a page written before. */
export const cellsOf = ({ journeys, faults }: Outline, page: string): Cell[] => {
  const rows = page.split('\n').map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((part) => part.trim()),
  )
  const columns = rows.find(([first]) => first === 'journey')?.slice(1) ?? []
  return journeys.flatMap(({ group, journey: { name } }) =>
    (rows.find(([first]) => first === name)?.slice(1) ?? []).flatMap((text, column) => {
      const fault = faults.find((one) => one.name === columns[column])?.name
      const seconds = Number(/(\d+) s/.exec(text)?.[1])
      if (!fault || text === NEVER) return []
      const [ok, tries] = [!text.startsWith('FAILED'), text.endsWith('2nd try') ? 2 : 1]
      return [{ group, journey: name, fault, ok, tries, seconds }]
    }),
  )
}

/** What was written before, and over it what was played now. */
export const merged = (before: readonly Cell[], now: readonly Cell[]): Cell[] => [
  ...before.filter((cell) => !now.some(isOf(cell.journey, cell.fault))),
  ...now,
]
