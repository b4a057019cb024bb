// How fast the shop is: npm run bench [-- NAME …], each NAME one of the parts below; without one all of them.
// The tables go to the console and into docs/benchmarks.md, where each part replaces its own section.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'

import { machine } from './machine'
import { growth } from './parts/growth'
import { lighthouse } from './parts/lighthouse'
import { longLists } from './parts/long-lists'
import { packages } from './parts/packages'
import { sandbox } from './parts/sandbox'
import { views } from './parts/views'
import { markdown, type Part } from './table'

const parts: Record<string, Part> = {
  packages,
  views,
  lighthouse,
  growth,
  sandbox,
  'long-lists': longLists,
}

const FILE = 'docs/benchmarks.md'
const HEAD = `# Benchmarks

\`npm run bench\` measures and writes this page; \`npm run bench -- views lighthouse\` measures these parts only. It wants both
sandbox builds (\`npm run build:weapp:sandbox\`, \`npm run build:h5:sandbox\`) and a machine with nothing else to do. Figures that do
not depend on the machine are budgets as well (\`config/package-sizes.json\`): \`npm test\` fails when one is exceeded.
`

const begin = (name: string) => `<!-- ${name} -->`
const end = (name: string) => `<!-- end of ${name} -->`

const sectionOf = (text: string, name: string): string | undefined => {
  const from = text.indexOf(begin(name))
  const to = text.indexOf(end(name))
  return from < 0 || to < 0 ? undefined : text.slice(from, to + end(name).length)
}

const main = async (names: string[]) => {
  const unknown = names.filter((name) => !(name in parts))
  if (unknown.length > 0) {
    console.error(`There is no part ${unknown.join(', ')}; there are: ${Object.keys(parts).join(', ')}.`)
    process.exit(1)
  }
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : ''
  const sections: string[] = []
  for (const [name, { title, measure }] of Object.entries(parts)) {
    if (names.length > 0 && !names.includes(name)) {
      sections.push(sectionOf(before, name) ?? '')
      continue
    }
    const where = machine()
    const tables = await measure()
    if (tables.length === 0) continue
    const body = tables.map(markdown).join('\n\n')
    const day = new Date().toISOString().slice(0, 10)
    const section = `## ${title}\n\n${body}\n\n${day}, ${where}`
    console.log(`\n${section}`)
    sections.push(`${begin(name)}\n${section}\n${end(name)}`)
  }
  const page = `${HEAD}\n${sections.filter(Boolean).join('\n\n')}\n`
  writeFileSync(FILE, await format(page, { ...(await resolveConfig(FILE)), parser: 'markdown' }))
}

void main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
