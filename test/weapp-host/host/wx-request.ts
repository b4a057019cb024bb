import http from 'node:http'

import type { WxOptions } from './types'

interface RequestOptions extends WxOptions {
  url: string
  method?: string
  data?: unknown
  header?: Record<string, string>
  timeout?: number
}

/** The sandbox's address in a `build:weapp:sandbox` build; the host sends its calls to the test's own sandbox. */
export const BUILT_FOR = 'http://127.0.0.1:8787'

export interface RequestRecord {
  method: string
  path: string
  status: number
}

/** Requests under way. */
export interface Load {
  pending: number
}

const bodyOf = (data: unknown): string | undefined =>
  data === undefined || data === null || data === ''
    ? undefined
    : typeof data === 'string'
      ? data
      : JSON.stringify(data)

/**
 * `wx.request`, forwarded to the sandbox of the test; anything else fails as an address would that is not
 * registered at WeChat.
 */
export const createRequest =
  (log: RequestRecord[], server: string, load: Load) => (options: RequestOptions) => {
    const fail = (errMsg: string) => {
      options.fail?.({ errMsg })
      options.complete?.({ errMsg })
    }
    if (!options.url.startsWith(BUILT_FOR)) {
      setImmediate(() => fail(`request:fail url not in domain list: ${options.url}`))
      return { abort() {} }
    }
    const method = options.method ?? 'GET'
    const url = server + options.url.slice(BUILT_FOR.length)
    load.pending += 1
    const sent = http.request(url, { method, headers: options.header, agent: false }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => {
        const data = Buffer.concat(parts).toString('utf8')
        log.push({ method, path: new URL(url).pathname, status: answer.statusCode ?? 0 })
        const result = {
          statusCode: answer.statusCode,
          header: { ...answer.headers },
          data,
          errMsg: 'request:ok',
        }
        options.success?.(result)
        options.complete?.(result)
      })
    })
    sent.on('error', () => fail('request:fail'))
    sent.on('close', () => {
      load.pending -= 1
    })
    sent.setTimeout(options.timeout ?? 60_000, () => sent.destroy())
    sent.end(bodyOf(options.data))
    return { abort: () => sent.destroy() }
  }
