import { configureHttp } from '@/lib/http'
import type { HttpRequest, Transport } from '@/lib/http/config'
import { httpTransport } from './http-transport'

export interface Recorder {
  /** Requests so far. */
  requests: HttpRequest[]
  /** Fields of the requests to a path, oldest first. */
  to(path: string): Record<string, string>[]
  /** Most requests that were under way at once. */
  most(): number
  /** Begins anew. */
  clear(): void
  /** How many are under way. */
  open(): number
  /** Resolves when none is under way. */
  ended(): Promise<void>
  /** From here on they take this way, which may hold them back. */
  through(transport: Transport): void
}

/** Records what goes to the shop from here on. */
export const recordRequests = (transport: Transport = httpTransport): Recorder => {
  let through = transport
  const requests: HttpRequest[] = []
  const waiting: (() => void)[] = []
  let open = 0
  let most = 0
  configureHttp({
    transport: async (request) => {
      requests.push(request)
      open += 1
      most = Math.max(most, open)
      try {
        return await through(request)
      } finally {
        open -= 1
        if (open === 0) waiting.splice(0).forEach((go) => go())
      }
    },
  })
  const fields = ({ url, body }: HttpRequest) =>
    Object.fromEntries(new URLSearchParams(typeof body === 'string' && body ? body : url.split('?')[1]))
  return {
    requests,
    to: (path) => requests.filter((request) => request.url.split('?')[0].endsWith(path)).map(fields),
    most: () => most,
    open: () => open,
    clear: () => {
      requests.length = 0
      most = open
    },
    ended: () => (open === 0 ? Promise.resolve() : new Promise((resolve) => void waiting.push(resolve))),
    through: (next) => {
      through = next
    },
  }
}
