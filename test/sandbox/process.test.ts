import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(__dirname, '../..')
const LISTENING = /^sandbox listening on (http:\/\/127\.0\.0\.1:(\d+))$/

interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
}

interface Started {
  child: ChildProcess
  firstLine: Promise<string>
  ended: Promise<Ended>
  stderr(): string
}

const alive = new Set<ChildProcess>()
const folder = mkdtempSync(join(tmpdir(), 'sandbox-'))

afterAll(() => {
  for (const { pid } of alive) if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** The program as people start it, in a process group of its own. */
function start(...flags: string[]): Started {
  const child = spawn('npm', ['run', '--silent', 'sandbox', '--', ...flags], {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  alive.add(child)
  let out = ''
  let err = ''
  child.stderr?.on('data', (data) => (err += data))
  const ended = new Promise<Ended>((resolve) =>
    child.once('close', (code, signal) => {
      alive.delete(child)
      resolve({ code, signal })
    }),
  )
  const firstLine = new Promise<string>((resolve) => {
    child.stdout?.on('data', (data) => {
      out += data
      if (out.includes('\n')) resolve(out.slice(0, out.indexOf('\n')))
    })
    void ended.then(() => resolve(out))
  })
  return { child, firstLine, ended, stderr: () => err }
}

const memory = ['--db', ':memory:', '--seed', 'empty']

async function answers(base: string): Promise<boolean> {
  return fetch(`${base}/tz/config/vipLevel`).then(
    ({ ok }) => ok,
    () => false,
  )
}

jest.setTimeout(30_000)

test('the first line on stdout tells the address, port 0 finds a free port, SIGTERM to the process stops it', async () => {
  const { child, firstLine, ended } = start('--port', '0', ...memory)
  const [, base = '', port] = LISTENING.exec(await firstLine) ?? []
  expect(Number(port)).toBeGreaterThan(0)
  expect(await answers(base)).toBe(true)
  child.kill('SIGTERM')
  await ended
  expect(await answers(base)).toBe(false)
})

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s to the group stops it, open connections or not',
  async (signal) => {
    const { child, firstLine, ended } = start('--port', '0', ...memory)
    const [, base = ''] = LISTENING.exec(await firstLine) ?? []
    await fetch(`${base}/_sandbox/tz/faults`, {
      method: 'POST',
      body: '{"path":"*","kind":"latency","value":60000}',
    })
    const hanging = answers(base)
    await new Promise((resolve) => setTimeout(resolve, 200))
    process.kill(-(child.pid ?? 0), signal)
    await ended
    expect(await hanging).toBe(false)
    expect(await answers(base)).toBe(false)
  },
)

test('a port in use is one sentence and exit code 1', async () => {
  const first = start('--port', '0', ...memory)
  const [, , port = ''] = LISTENING.exec(await first.firstLine) ?? []
  const second = start('--port', port, ...memory)
  expect(await second.ended).toMatchObject({ code: 1 })
  expect(second.stderr()).toBe(`Port ${port} is in use; choose another one with --port.\n`)
  expect(await second.firstLine).toBe('')
  first.child.kill('SIGTERM')
  await first.ended
})

test.each([
  [
    ['--seed', 'nonsense', '--db', ':memory:'],
    /^There is no seed named "nonsense"; there are: .*empty.*\.\n$/,
  ],
  [['--port', '70000'], /^The port must be a number from 0 to 65535, not "70000"\.\n$/],
  [['--port', 'http'], /^The port must be a number .*\n$/],
  [['--prot', '1'], /^Unknown option '--prot'\. Usage: npm run sandbox .*\n$/],
  [['folder'], /^Unexpected argument 'folder'.* Usage: npm run sandbox .*\n$/],
])('%j is one sentence and exit code 1', async (flags, sentence) => {
  const { ended, stderr, firstLine } = start(...flags)
  expect(await ended).toMatchObject({ code: 1 })
  expect(stderr()).toMatch(sentence)
  expect(await firstLine).toBe('')
})

test('a database folder that cannot be written is one sentence and exit code 1', async () => {
  const file = join(folder, 'no-folder')
  writeFileSync(file, '')
  const { ended, stderr } = start('--port', '0', '--seed', 'empty', '--db', join(file, 'below'))
  expect(await ended).toMatchObject({ code: 1 })
  expect(stderr()).toMatch(/^The database folder .* cannot be written \(.*\)\.\n$/)
  expect(stderr().trim().split('\n')).toHaveLength(1)
})

test('a folder keeps the shops and their clocks; --reset forgets them and nothing else', async () => {
  const data = join(folder, 'data')
  const flags = ['--port', '0', '--seed', 'empty', '--db', data]
  const run = async (work: (base: string) => Promise<void>, ...more: string[]) => {
    const { child, firstLine, ended } = start(...flags, ...more)
    const [, base = ''] = LISTENING.exec(await firstLine) ?? []
    await work(base)
    child.kill('SIGTERM')
    await ended
  }
  const stored = async (base: string) => {
    const body = new URLSearchParams({ type: 'kept' })
    const answer = (await (await fetch(`${base}/tz/json/list`, { method: 'POST', body })).json()) as {
      code: number
    }
    return answer.code === 0
  }
  const now = async (base: string) =>
    ((await (await fetch(`${base}/_sandbox/tz/clock`)).json()) as { now: string }).now

  await run(async (base) => {
    await fetch(`${base}/_sandbox/tz/clock`, { method: 'POST', body: '{"set":"2035-05-05 05:05:05"}' })
    const body = new URLSearchParams({ content: '1', type: 'kept' })
    await fetch(`${base}/tz/json/set`, { method: 'POST', body })
  })
  writeFileSync(join(data, 'notes.txt'), 'not a database')
  await run(async (base) => {
    expect(await stored(base)).toBe(true)
    expect(await now(base)).toMatch(/^2035-05-05 05:/)
  })
  await run(async (base) => {
    expect(await stored(base)).toBe(false)
    expect(await now(base)).not.toMatch(/^2035/)
  }, '--reset')
  expect(readdirSync(data)).toContain('notes.txt')
})

test('the log tells the method and nothing of its parameters', async () => {
  const { child, firstLine, ended, stderr } = start('--port', '0', '--log', ...memory)
  const [, base = ''] = LISTENING.exec(await firstLine) ?? []
  await fetch(`${base}/tz/verification/sms/get?mobile=13800001234`)
  await fetch(`${base}/_sandbox/tz/sms/13800001234`)
  await fetch(`${base}/tz/user/detail?token=secret-token`)
  await fetch(`${base}/tz/unknown/13800001234`)
  child.kill('SIGTERM')
  await ended
  expect(stderr()).toMatch(/^get \/verification\/sms\/get 200 [\d.]+ ms$/m)
  expect(stderr()).not.toMatch(/13800001234|secret-token/)
})
