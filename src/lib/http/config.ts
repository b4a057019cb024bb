/** The three addresses of the API Factory; one base may stand for all of them. */
export type Host = 'api' | 'common' | 'oss'

export interface HttpRequest {
  method: 'GET' | 'POST'
  url: string
  headers: Record<string, string>
  /** Form text of a POST. */
  body?: string
  /** Milliseconds. */
  timeout: number
}

export interface HttpAnswer {
  status: number
  headers: Record<string, string>
  /** Parsed JSON, or the text when it was none. */
  body: unknown
}

/** Sends one request; rejects with `TransportFailure` when nothing came back. */
export type Transport = (request: HttpRequest) => Promise<HttpAnswer>

export interface UploadRequest {
  url: string
  filePath: string
  /** Name of the file part. */
  name: string
  fields: Record<string, string>
  timeout: number
}

export type Uploader = (request: UploadRequest) => Promise<HttpAnswer>

/** Nothing came back: no connection, or not in time. */
export class TransportFailure extends Error {
  constructor(
    readonly kind: 'network' | 'timeout',
    override readonly cause?: unknown,
  ) {
    super(kind)
    this.name = 'TransportFailure'
  }
}

/** What the request core needs to know of the session; `stores/session` hands it over at launch. */
export interface SessionPort {
  token(): string | undefined
  /** Whether somebody is logged in, also when the login has just turned out to be over. */
  hasUser?(): boolean
  /**
   * Logs the same user in again, without a word where that can be.
   * @param needed the call cannot go without a login: a user whose login is over may be asked
   * @returns the new token; undefined for a visitor, and when the user does not log in
   */
  renew(needed: boolean): Promise<string | undefined>
  /** The server said that this token is no longer valid. */
  expired(token: string): void
}

export interface HttpConfig {
  hosts: Record<Host, string>
  /** The merchant's word in the path. */
  subDomain: string
  transport: Transport
  uploader: Uploader
  session: SessionPort
  /** Told the server's clock (milliseconds since 1970) of every answer that carries one. */
  onServerDate(milliseconds: number): void
  /** Waits between two tries; tests replace it. */
  sleep(milliseconds: number): Promise<void>
}

/** The addresses of the real service. */
export const publicHosts: Record<Host, string> = {
  api: 'https://api.it120.cc',
  common: 'https://common.apifm.com',
  oss: 'https://oss.apifm.com',
}

/** One base for all three hosts, without a slash at its end; empty text = the real service. */
export const hostsFor = (base: string | undefined): Record<Host, string> => {
  const trimmed = base?.trim()
  if (!trimmed) return publicHosts
  const one = trimmed.replace(/\/+$/, '')
  return { api: one, common: one, oss: one }
}

const notConnected = (): never => {
  throw new Error('configureHttp() has not been called: hand the transport over at launch')
}

export const config: HttpConfig = {
  hosts: hostsFor(process.env.TARO_APP_API_BASE),
  subDomain: process.env.TARO_APP_SUBDOMAIN ?? '',
  transport: notConnected,
  uploader: notConnected,
  session: { token: () => undefined, renew: async () => undefined, expired: () => undefined },
  onServerDate: () => undefined,
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

/** Replaces parts of the configuration: the app does it at launch, a test before its first call. */
export const configureHttp = (parts: Partial<HttpConfig>): void => {
  Object.assign(config, parts)
}
