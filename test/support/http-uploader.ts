import http from 'node:http'

import { TransportFailure, type HttpAnswer, type Uploader } from '@/lib/http/config'

/** One white point. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  'base64',
)

const LINE = '\r\n'

const part = (boundary: string, head: string): string =>
  `--${boundary}${LINE}Content-Disposition: form-data; ${head}${LINE}`

/** Uploads a small picture under the name that was chosen, with Node's own client: jsdom has no fetch. */
export const httpUploader: Uploader = ({ url, filePath, name, fields, timeout }) =>
  new Promise<HttpAnswer>((resolve, reject) => {
    const boundary = `form${Math.random().toString(36).slice(2)}`
    const texts = Object.entries(fields).map(
      ([key, value]) => `${part(boundary, `name="${key}"`)}${LINE}${value}${LINE}`,
    )
    const file = `name="${name}"; filename="${filePath}"${LINE}Content-Type: image/png`
    const body = Buffer.concat([
      Buffer.from(texts.join('') + part(boundary, file) + LINE),
      PNG,
      Buffer.from(`${LINE}--${boundary}--${LINE}`),
    ])
    const headers = {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': String(body.length),
    }
    const sent = http.request(url, { method: 'POST', headers, timeout, agent: false }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (chunk: Buffer) => parts.push(chunk))
      answer.on('error', (cause) => reject(new TransportFailure('network', cause)))
      answer.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8')
        resolve({ status: answer.statusCode ?? 0, headers: {}, body: JSON.parse(text) as unknown })
      })
    })
    sent.on('timeout', () => {
      sent.destroy()
      reject(new TransportFailure('timeout'))
    })
    sent.on('error', (cause) => reject(new TransportFailure('network', cause)))
    sent.end(body)
  })
