import type { Tenants } from '../db/tenants'
import { readFile, type StoredFile } from '../domain/file'
import { notFound, replyError } from './reply'

const PREFIX = '/files/'

type Source = (path: string) => StoredFile | undefined

const sources = new Map<string, Source>()

/**
 * Serves files that are not a tenant's under /files/{word}/…, such as the pictures of the demo shop. The word holds a '-', which no
 * sub-domain can.
 */
export function registerFiles(word: string, source: Source): void {
  if (!word.includes('-')) throw new TypeError(`${word} could be a sub-domain`)
  sources.set(word, source)
}

function find(tenants: Tenants, word: string, path: string): StoredFile | undefined {
  const source = sources.get(word)
  return source ? source(path) : readFile(tenants.get(word), path)
}

/** Files never run in the page that shows them: no scripts in SVG, no guessing of types. */
const SAFE = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox",
  'cache-control': 'public, max-age=86400',
}

/** Answers the files of the tenants, and those of registered sources. */
export function answerFile(tenants: Tenants, url: URL): Response {
  try {
    const [word = '', ...rest] = decodeURIComponent(url.pathname.slice(PREFIX.length)).split('/')
    const file = find(tenants, word, rest.join('/'))
    if (!file) return notFound('get', url.pathname)
    return new Response(new Uint8Array(file.content), { headers: { ...SAFE, 'content-type': file.mime } })
  } catch (error) {
    return error instanceof URIError
      ? notFound('get', url.pathname)
      : replyError(error, url.origin, 'files', 404)
  }
}
