import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { offScreen, SETUP } from '../../scripts/api-docs/off-screen'
import { readUses } from '../../scripts/api-docs/read-uses'
import { API_DOCS } from '../../scripts/generate-api-docs'
import { createSandbox, type Sandbox } from '../../sandbox/src/app'
import { listen, type Listening } from '../../sandbox/src/http/server'
import specification from '../specification.json'

const ROOT = join(__dirname, '../..')
const run = promisify(execFile)

const [, chapter = ''] = readFileSync(API_DOCS, 'utf8').split('## Methods without a screen')
const [table = ''] = chapter.split('\n## ')

/** Rows of the table: method and line for the shell, as the documentation shows them. */
const rows = table.split('\n').flatMap((line) => {
  const [, name, command] = /^\| \[(\w+)\]\(#\w+\) *\| .*\| `(.*)` *\|$/.exec(line) ?? []
  return name && command ? [{ name, command: command.replaceAll('\\|', '|') }] : []
})

test('each of the 153 methods is called by a screen or stands in the table of those that are not', () => {
  const used = readUses(ROOT)
  const without = specification.map(({ name }) => name).filter((name) => !used.has(name))
  expect(rows.map(({ name }) => name)).toEqual(without)
  expect(Object.keys(offScreen)).toEqual(without)
  expect(used.size + without.length).toBe(153)
})

describe('the examples run against the sandbox', () => {
  let sandbox: Sandbox
  let server: Listening
  beforeAll(async () => {
    sandbox = createSandbox({ db: ':memory:', seed: 'demo' })
    server = await listen(sandbox.fetch, 0)
  })
  afterAll(async () => {
    await server.close()
    sandbox.close()
  })

  it.each(rows)('$name', async ({ command }) => {
    const script = [...SETUP, command].join('\n').replace(':8787', `:${server.port}`)
    const { stdout } = await run('sh', ['-c', script], { cwd: ROOT })
    expect(JSON.parse(stdout)).toMatchObject({ code: 0 })
  })
})
