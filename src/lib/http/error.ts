/**
 * What kept a call from being answered:
 * `network` no connection, `timeout` no answer in time, `http` the server broke (status or unreadable answer),
 * `auth` the login is missing or over, `business` the server understood and refused.
 */
export type FailureKind = 'network' | 'timeout' | 'http' | 'auth' | 'business'

interface Failure {
  kind: FailureKind
  path: string
  /** Code of the envelope, or the HTTP status for kind `http`. */
  code?: number
  /** The server's own sentence (`msg`), meant for the user. */
  message?: string
  /** `data` of a refusing envelope, where a code carries one (40000: the missing amount in yuan). */
  data?: unknown
  cause?: unknown
}

/** The one error that services throw. Its message never holds parameters, tokens or phones. */
export class ApiError extends Error {
  readonly kind: FailureKind
  readonly path: string
  readonly code?: number
  readonly serverMessage?: string
  readonly data?: unknown
  override readonly cause?: unknown

  constructor(failure: Failure) {
    super(`${failure.path}: ${failure.kind}${failure.code === undefined ? '' : ` ${failure.code}`}`)
    this.name = 'ApiError'
    this.kind = failure.kind
    this.path = failure.path
    this.code = failure.code
    this.serverMessage = failure.message
    this.data = failure.data
    this.cause = failure.cause
  }
}

/** Whether an error is a refusal with this code. */
export const isCode = (error: unknown, ...codes: number[]): error is ApiError =>
  error instanceof ApiError && error.code !== undefined && error.kind !== 'http' && codes.includes(error.code)

/** Whether it is unknown if a write had its effect: the answer was lost on the way. */
export const isUncertain = (error: unknown): boolean =>
  error instanceof ApiError && (error.kind === 'network' || error.kind === 'timeout' || error.kind === 'http')
