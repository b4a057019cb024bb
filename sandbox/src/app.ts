import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { etag } from 'hono/etag'
import { openTenants, prepareFolder, type Tenant } from './db/tenants'
import { seedNames } from './db/seed'
import { SHORT } from './domain/tool'
import { answerApi, DROP } from './http/api'
import { createCalls } from './http/calls'
import { answerControl } from './http/control'
import { createFaults } from './http/faults'
import { answerFile, registerFiles } from './http/files'
import { loadControls, loadRoutes } from './http/registry'
import { notFound, replyError } from './http/reply'
import { loseAnswer, type Peer } from './http/server'
import { answerShort } from './http/short'
import { pictureFile, PICTURES } from './pictures/serve'

export interface SandboxOptions {
  /** Folder of the databases, or ':memory:'. */
  db: string
  /** Name of the data a new shop starts with. */
  seed: string
  /** Forgets all shops of the folder first. */
  reset?: boolean
  /** Told one line a call: verb, address of the method, HTTP status, milliseconds. Never parameters. */
  log?: (line: string) => void
}

export interface Sandbox {
  /** Answers a request; env tells the connection, nothing for calls inside the process. */
  fetch(request: Request, env?: Peer): Promise<Response>
  /** The shop of a sub-domain, for programs that set up what they test. */
  shop(sub: string): Tenant
  close(): void
}

type Env = { Bindings: Peer }

const LOOPBACK = '127.0.0.1'

/** The calls of a shop whose clock runs differently are dated by that clock. */
function shopTime(path: string, timeOf: (sub: string) => number | undefined): number {
  const [, first = '', second = ''] = path.split('/')
  const sub = first === '_sandbox' || first === 'files' ? second : first
  return timeOf(sub) ?? Date.now()
}

/** Throws a sentence when the folder cannot be written or the seed is unknown. */
export function createSandbox({ db, seed, reset = false, log }: SandboxOptions): Sandbox {
  if (!seedNames.includes(seed))
    throw new Error(`There is no seed named "${seed}"; there are: ${seedNames.join(', ')}.`)
  prepareFolder(db, reset)
  const tenants = openTenants(db, seed)
  const faults = createFaults()
  const calls = createCalls()
  const routes = loadRoutes()
  const controls = loadControls()
  registerFiles(PICTURES, pictureFile)

  const ipOf = (env: Peer | undefined) => env?.incoming?.socket?.remoteAddress ?? LOOPBACK
  const app = new Hono<Env>()
  app.use(
    cors({ origin: '*', exposeHeaders: ['Date'], allowMethods: ['GET', 'POST', 'DELETE'], maxAge: 86_400 }),
  )
  app.use(async (c, next) => {
    await next()
    c.header('Date', new Date(shopTime(c.req.path, tenants.timeOf)).toUTCString())
  })
  app.all('/_sandbox/*', (c) =>
    answerControl({ controls, tenants, faults, calls }, c.req.raw, new URL(c.req.url), ipOf(c.env)),
  )
  app.use('/files/*', etag())
  app.get('/files/*', (c) => answerFile(tenants, new URL(c.req.url)))
  app.get(`/${SHORT}/:code`, (c) => answerShort(tenants, new URL(c.req.url)))
  app.all('*', (c) =>
    answerApi({ routes, tenants, faults, calls, log }, c.req.raw, new URL(c.req.url), ipOf(c.env)),
  )
  app.notFound((c) => notFound(c.req.method, c.req.path))
  app.onError((error, c) => replyError(error, '', c.req.method))

  return {
    async fetch(request, env = {}) {
      const response = await app.fetch(request, env)
      if (!response.headers.has(DROP)) return response
      if (!env.outgoing) throw new TypeError('fetch failed: the answer was dropped')
      loseAnswer(env.outgoing)
      return RESPONSE_ALREADY_SENT
    },
    shop: tenants.get,
    close: tenants.close,
  }
}
