import { createAdaptorServer } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'

/** The connection a request came over, as @hono/node-server hands it on; nothing for calls inside the process. */
export interface Peer {
  incoming?: { socket?: { remoteAddress?: string } }
  outgoing?: {
    writeHead(status: number, headers: Record<string, string | number>): unknown
    write(text: string, done: () => void): unknown
    destroy(): unknown
  }
}

export type Fetch = (request: Request, env?: Peer) => Response | Promise<Response>

export interface Listening {
  port: number
  /** Ends open connections as well. */
  close(): Promise<void>
}

/**
 * Loses an answer on its way: the connection ends within it. Where it ends without a byte, browsers send the request
 * once more by themselves, on a new connection.
 */
export const loseAnswer = (outgoing: NonNullable<Peer['outgoing']>): void => {
  outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': 64 })
  outgoing.write('{', () => outgoing.destroy())
}

/** Serves a fetch function on loopback; rejects when the port cannot be had. */
export function listen(fetch: Fetch, port: number, host = '127.0.0.1'): Promise<Listening> {
  const server = createAdaptorServer({ fetch, overrideGlobalObjects: false }) as Server
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve({
        port: (server.address() as AddressInfo).port,
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            server.closeAllConnections()
          }),
      })
    })
  })
}
