import type { Tenants } from '../db/tenants'
import { expand, SHORT } from '../domain/tool'
import { BASE } from './envelope'
import { notFound } from './reply'

/** Sends who follows a short address to the long one. */
export function answerShort(tenants: Tenants, url: URL): Response {
  const target = expand(tenants.common(), url.pathname.slice(SHORT.length + 2))
  if (target === undefined) return notFound('get', url.pathname)
  const location = new URL(target.replace(BASE, url.origin)).href
  return new Response(null, { status: 302, headers: { location, 'cache-control': 'no-store' } })
}
