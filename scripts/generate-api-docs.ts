// Writes docs/api.md from the services' doc comments: npm run docs:api [-- --check]
// --check changes nothing and ends with exit code 1 when the file is not what would be written.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readExamples } from './api-docs/read-examples'
import { readRecords, readServices } from './api-docs/read-services'
import { writeDocument, type Specified } from './api-docs/write'

const ROOT = join(__dirname, '..')
export const API_DOCS = join(ROOT, 'docs/api.md')

/** As `npm run format` would lay it out. */
const layOut = (markdown: string) =>
  execFileSync(
    process.execPath,
    [join(ROOT, 'node_modules/prettier/bin/prettier.cjs'), '--stdin-filepath', API_DOCS],
    { input: markdown, encoding: 'utf8', cwd: ROOT, maxBuffer: 16 * 1024 * 1024 },
  )

/** What docs/api.md should hold. */
export function generateApiDocs(): string {
  const specified = JSON.parse(readFileSync(join(ROOT, 'test/specification.json'), 'utf8')) as Specified[]
  return layOut(
    writeDocument({
      specified,
      methods: readServices(ROOT),
      examples: readExamples(ROOT),
      records: readRecords(ROOT),
    }),
  )
}

/** The file as it is, empty when there is none. */
function current(): string {
  try {
    return readFileSync(API_DOCS, 'utf8')
  } catch {
    return ''
  }
}

function main(): void {
  const text = generateApiDocs()
  const isFresh = text === current()
  if (process.argv.includes('--check')) {
    if (isFresh) return
    console.error('docs/api.md is stale: npm run docs:api')
    process.exitCode = 1
    return
  }
  if (!isFresh) writeFileSync(API_DOCS, text)
  console.log(`docs/api.md: ${isFresh ? 'was fresh' : 'written'}`)
}

if (process.argv[1]?.includes('generate-api-docs')) main()
