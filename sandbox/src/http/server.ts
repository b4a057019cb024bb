import { createAdaptorServer } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'

/** The connection a request came over, as @hono/node-server hands it on; nothing for calls inside the process. */
export interface Peer {
  incoming?: { socket?: { remoteAddress?: string } }
  outgoing?: { destroy(): unknown }
}

export type Fetch = (request: Request, env?: Peer) => Response | Promise<Response>

export interface Listening {
  port: number
  /** Ends open connections as well. */
  close(): Promise<void>
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
