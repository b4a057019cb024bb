import { createSandbox, type Sandbox } from '../../sandbox/src/app'
import { loadRoutes } from '../../sandbox/src/http/registry'
import type { Route } from '../../sandbox/src/http/route'

const HOSTILE = {
  negative: '-1',
  zero: '0',
  'an id that exists': '1001',
  'beyond all numbers': '9'.repeat(30),
  'a billion': '1000000000',
  exponent: '1e308',
  'not a number': 'NaN',
  sql: `1' OR '1'='1'; DROP TABLE user; --`,
  html: `<img src=x onerror="alert(1)">`,
  'null text': 'null',
  'empty object': '{}',
  'empty list': '[]',
  'list of nonsense': '[null,-1,{"goodsId":-1,"number":-5}]',
  'broken JSON': '[{',
  'zero byte': 'a\0b',
  'half a character': '\ud800',
  day: '2024-02-31',
  list: '1,2,3',
  yes: 'true',
} as const

const MEGABYTE = 'x'.repeat(1_000_000)

let sandbox: Sandbox
let token: string

const at = (path: string, init?: RequestInit) =>
  sandbox.fetch(new Request(`http://sandbox.test${path}`, init))

function send(verb: string, path: string, fields: Record<string, string>): Promise<Response> {
  const address = path.startsWith('/common/') ? path : `/tz${path}`
  const body = new URLSearchParams(fields)
  return verb === 'get' ? at(`${address}?${body}`) : at(address, { method: 'POST', body })
}

beforeAll(async () => {
  sandbox = createSandbox({ db: ':memory:', seed: 'demo' })
  await send('post', '/user/wxapp/register/simple', { code: 'anna@0' })
})

beforeEach(async () => {
  const answer = await send('post', '/user/wxapp/login', { code: `anna@${Math.random()}` })
  token = ((await answer.json()) as { data: { token: string } }).data.token
})

afterAll(() => sandbox.close())

/** What is wrong with an answer; undefined when it is one. */
async function fault(response: Response): Promise<string | undefined> {
  if (response.headers.get('content-type')?.startsWith('image/')) return undefined
  if (response.status !== 200) return `HTTP ${response.status}`
  const { code, msg } = (await response.json()) as { code?: unknown; msg?: unknown }
  if (typeof code !== 'number') return 'no code'
  if (code > 0 && typeof msg !== 'string') return 'no sentence'
  return undefined
}

const table = [...loadRoutes()].map(([key, route]) => [key, route] as const)

describe.each(table)('%s', (key, route: Route) => {
  const [verb = '', path = ''] = key.split(' ')
  const names = route.known.filter((name) => name !== 'token')

  test('answers hostile parameters with an envelope, never with a failure', async () => {
    const faults: string[] = []
    const attempt = async (what: string, fields: Record<string, string>) => {
      const told = await fault(await send(verb, path, fields))
      if (told) faults.push(`${what}: ${told}`)
    }
    await attempt('nothing at all', {})
    await attempt('a token alone', { token })
    for (const [kind, value] of Object.entries(HOSTILE)) {
      await attempt(`all ${kind}`, { ...Object.fromEntries(names.map((name) => [name, value])), token })
      for (const name of names) await attempt(`${name} ${kind}`, { [name]: value, token })
    }
    for (const name of names) await attempt(`${name} of a megabyte`, { [name]: MEGABYTE, token })
    await attempt('a stale token', { token: 'stale' })
    expect(faults).toEqual([])
  })
})

test('after all that the books are in order', async () => {
  const answer = await at('/_sandbox/tz/audit')
  expect(await answer.json()).toMatchObject({ ok: true, violations: [] })
})
