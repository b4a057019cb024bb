import { appendFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { TransportFailure, type HttpAnswer, type Transport, type Uploader } from '@/lib/http/config'

async function send(url: string, init: RequestInit, timeout: number): Promise<HttpAnswer> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeout) })
    const text = await response.text()
    const headers: Record<string, string> = {}
    response.headers.forEach((value, name) => (headers[name] = value))
    return { status: response.status, headers, body: parsed(text) }
  } catch (cause) {
    const isTimeout = cause instanceof Error && cause.name === 'TimeoutError'
    throw new TransportFailure(isTimeout ? 'timeout' : 'network', cause)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Keeps what was answered, as material for test/fuzz: one line an answer, with its path below the shop. */
const keep = (url: string, { body }: HttpAnswer): void => {
  const { pathname } = new URL(url)
  const path = pathname.startsWith('/common/') ? pathname : pathname.replace(/^\/[^/]+/, '')
  if (process.env.KEEP_ANSWERS)
    appendFileSync(process.env.KEEP_ANSWERS, `${JSON.stringify({ path, body })}\n`)
}

/** The request core's way out over Node's fetch. */
export const nodeTransport: Transport = async ({ method, url, headers, body, timeout }) => {
  const answer = await send(url, { method, headers, body }, timeout)
  keep(url, answer)
  return answer
}

/** Uploads a file of this machine. */
export const nodeUploader: Uploader = async ({ url, filePath, name, fields, timeout }) => {
  const form = new FormData()
  for (const [key, value] of Object.entries(fields)) form.set(key, value)
  form.set(name, new Blob([await readFile(filePath)]), basename(filePath))
  const answer = await send(url, { method: 'POST', body: form }, timeout)
  keep(url, answer)
  return answer
}
