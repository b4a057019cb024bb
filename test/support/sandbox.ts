import { randomBytes } from 'node:crypto'
import { configureHttp, hostsFor } from '@/lib/http'
import { createSandbox, type Sandbox } from '../../sandbox/src/app'
import type { Tenant } from '../../sandbox/src/db/tenants'
import { listen, type Listening } from '../../sandbox/src/http/server'
import { nodeTransport, nodeUploader } from './node-transport'

interface Running {
  sandbox: Sandbox
  server: Listening
}

export interface Answer<T = unknown> {
  code: number
  msg?: string
  data?: T
}

type Fields = Record<string, string | number | boolean | undefined>

export interface TestShop {
  base: string
  sub: string
  /** The tenant itself, for what no call can set up or see. */
  shop: Tenant
  /** A call below the level of services: whatever parameters, the bare envelope. */
  call<T = unknown>(verb: 'get' | 'post', path: string, fields?: Fields): Promise<Answer<T>>
  /** A control address of this shop: GET without a body, POST with one. */
  control<T = Record<string, unknown>>(path: string, body?: object, verb?: string): Promise<T>
  /** Moves the shop's clock by seconds. */
  clock(advance: number): Promise<string>
  /** Registers the WeChat user if need be, logs in and hands the token to the services. */
  login(name?: string): Promise<{ token: string; uid: number }>
  /** The services are nobody from here on. */
  logout(): void
}

const running = new Map<string, Promise<Running>>()

afterAll(async () => {
  for (const one of running.values()) {
    const { sandbox, server } = await one
    await server.close()
    sandbox.close()
  }
  running.clear()
})

async function start(seed: string): Promise<Running> {
  const sandbox = createSandbox({ db: ':memory:', seed })
  return { sandbox, server: await listen(sandbox.fetch, 0) }
}

function form(fields: Fields): URLSearchParams {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) body.set(name, String(value))
  return body
}

/**
 * A shop of its own in a sandbox that is really served over HTTP; the services are pointed at it.
 * The sandbox ends with the test file.
 */
export async function startShop({ seed = 'demo' }: { seed?: string } = {}): Promise<TestShop> {
  const one = running.get(seed) ?? start(seed)
  running.set(seed, one)
  const { sandbox, server } = await one
  const base = `http://127.0.0.1:${server.port}`
  const sub = `t${randomBytes(8).toString('hex')}`
  let token: string | undefined

  configureHttp({
    hosts: hostsFor(base),
    subDomain: sub,
    transport: nodeTransport,
    uploader: nodeUploader,
    sleep: async () => undefined,
    session: {
      token: () => token,
      renew: async () => undefined,
      expired: (gone) => {
        if (gone === token) token = undefined
      },
    },
  })

  const call: TestShop['call'] = async <T>(verb: 'get' | 'post', path: string, fields: Fields = {}) => {
    const url = path.startsWith('/common/') ? base + path : `${base}/${sub}${path}`
    const body = form(fields)
    const response =
      verb === 'get' ? await fetch(`${url}?${body}`) : await fetch(url, { method: 'POST', body })
    return (await response.json()) as Answer<T>
  }

  const control: TestShop['control'] = async <T>(
    path: string,
    body?: object,
    verb = body ? 'POST' : 'GET',
  ) => {
    const response = await fetch(`${base}/_sandbox/${sub}${path}`, {
      method: verb,
      body: body && JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    })
    return (await response.json()) as T
  }

  let codes = 0
  const code = (name: string) => `${name}@${(codes += 1)}`

  return {
    base,
    sub,
    shop: sandbox.shop(sub),
    call,
    control,
    async clock(advance) {
      const { now, msg } = await control<{ now?: string; msg?: string }>('/clock', { advance })
      if (now === undefined) throw new Error(`the clock did not move: ${msg}`)
      return now
    },
    async login(name = 'tester') {
      await call('post', '/user/wxapp/register/simple', { code: code(name) })
      const { data, msg } = await call<{ token: string; uid: number }>('post', '/user/wxapp/login', {
        code: code(name),
        type: 2,
      })
      if (!data) throw new Error(`login of ${name} failed: ${msg}`)
      token = data.token
      return data
    },
    logout: () => {
      token = undefined
    },
  }
}
