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

/** The request core's way out over Node's fetch. */
export const nodeTransport: Transport = ({ method, url, headers, body, timeout }) =>
  send(url, { method, headers, body }, timeout)

/** Uploads a file of this machine. */
export const nodeUploader: Uploader = async ({ url, filePath, name, fields, timeout }) => {
  const form = new FormData()
  for (const [key, value] of Object.entries(fields)) form.set(key, value)
  form.set(name, new Blob([await readFile(filePath)]), basename(filePath))
  return send(url, { method: 'POST', body: form }, timeout)
}
