import { BASE } from './envelope'
import type { RawParams } from './params'
import { Refusal } from './refusal'

const LIMIT = 2 * 1024 * 1024
const UPLOAD_LIMIT = 10 * 1024 * 1024

/** The request is larger than the sandbox takes. */
export class TooLarge extends Error {}

/** Reads a body of at most limit bytes, whether or not its length was told. */
async function readBody(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new TooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > limit) throw new TooLarge()
    chunks.push(part.value)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.byteLength
  }
  return whole
}

async function readForm(body: Uint8Array<ArrayBuffer>, type: string): Promise<[string, string | File][]> {
  try {
    const form = await new Response(body, { headers: { 'content-type': type } }).formData()
    const entries: [string, string | File][] = []
    form.forEach((value, name) => entries.push([name, value]))
    return entries
  } catch {
    throw new Refusal(403, '请求内容不是完整的 multipart/form-data 表单')
  }
}

async function bodyEntries(request: Request): Promise<[string, string | File][]> {
  if (request.method !== 'POST') return []
  const type = request.headers.get('content-type') ?? ''
  const isUpload = type.startsWith('multipart/form-data')
  const body = await readBody(request, isUpload ? UPLOAD_LIMIT : LIMIT)
  if (body.byteLength === 0) return []
  if (isUpload) return readForm(body, type)
  if (type.startsWith('application/x-www-form-urlencoded'))
    return [...new URLSearchParams(new TextDecoder().decode(body)).entries()]
  throw new Refusal(403, '请求内容应为 application/x-www-form-urlencoded 表单')
}

/** The parameters of query and form. Empty ones are left out; addresses of own files lose their origin. */
export async function decode(request: Request, url: URL): Promise<RawParams> {
  const entries = [...url.searchParams.entries(), ...(await bodyEntries(request))]
  return Object.fromEntries(
    entries
      .filter(([, value]) => value !== '')
      .map(([name, value]) => [
        name,
        typeof value === 'string' ? value.replaceAll(`${url.origin}/files/`, `${BASE}/files/`) : value,
      ]),
  )
}

/** The members of a JSON body as texts, for the control addresses. */
export async function decodeJson(request: Request): Promise<RawParams> {
  const body = new TextDecoder().decode(await readBody(request, LIMIT)).trim()
  if (!body) return {}
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    throw new Refusal(403, '请求内容不是有效的 JSON')
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new Refusal(403, '请求内容应为 JSON 对象')
  return Object.fromEntries(
    Object.entries(parsed)
      .filter(([, value]) => value !== null && value !== '')
      .map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : String(value)]),
  )
}
