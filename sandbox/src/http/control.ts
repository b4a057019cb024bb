import type { Control } from '../control/control'
import type { Tenants } from '../db/tenants'
import type { Calls } from './calls'
import { decodeJson } from './decode'
import type { Faults } from './faults'
import { notFound, replyError, replyJson } from './reply'

const PREFIX = '/_sandbox'

interface Context {
  controls: Control[]
  tenants: Tenants
  faults: Faults
  calls: Calls
}

/** The members of a path that follows the pattern, such as {sub: 'tz'}; undefined when it does not. */
function match(pattern: string, path: string): Record<string, string> | undefined {
  const expected = pattern.split('/')
  const given = path.split('/')
  if (expected.length !== given.length) return undefined
  const members: Record<string, string> = {}
  for (const [i, word] of expected.entries()) {
    const value = given[i] ?? ''
    if (!word.startsWith('{')) {
      if (word !== value) return undefined
    } else if (value === '') return undefined
    else members[word.slice(1, -1)] = value
  }
  return members
}

function decoded(members: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, decodeURIComponent(value)]))
}

const isLoopback = (address: string) => /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address)

/** Answers the addresses below /_sandbox to callers on this machine. */
export async function answerControl(
  { controls, tenants, faults, calls }: Context,
  request: Request,
  url: URL,
  ip: string,
): Promise<Response> {
  if (!isLoopback(ip)) return replyJson({ code: 403, msg: '控制地址只在本机可用' }, 403)
  const verb = request.method.toLowerCase()
  const path = url.pathname.slice(PREFIX.length).replace(/\/$/, '')
  for (const control of controls) {
    const members = control.verb === verb ? match(control.path, path) : undefined
    if (!members) continue
    try {
      const { sub, ...rest } = decoded(members)
      const shop = sub === undefined || sub === 'common' ? tenants.common() : tenants.get(sub)
      const body = verb === 'get' ? {} : await decodeJson(request)
      const raw = { ...Object.fromEntries(url.searchParams), ...body, ...rest }
      const answer = await control.run(raw, { shop, tenants, faults, calls, origin: url.origin })
      return answer instanceof Response ? answer : replyJson(answer ?? {})
    } catch (error) {
      return replyError(error, url.origin, `control ${control.path}`, 400)
    }
  }
  return notFound(verb, url.pathname)
}
