import { address, call, type CallOptions } from './call'
import type { Params } from './encode'

/**
 * A GET with its parameters in the query.
 * @returns `data` of the answer, or what `answers` says for its code
 * @throws ApiError
 */
export const get = <T>(path: string, params: Params = {}, options: CallOptions<T> = {}): Promise<T> =>
  call<T>({ kind: 'read', ...options, method: 'GET', path, params })

/**
 * A POST with its parameters as form text.
 * @returns `data` of the answer, or what `answers` says for its code
 * @throws ApiError
 */
export const post = <T>(path: string, params: Params = {}, options: CallOptions<T> = {}): Promise<T> =>
  call<T>({ kind: 'write', ...options, method: 'POST', path, params })

export { address }
export { upload } from './upload'
export { configureHttp, hostsFor, publicHosts } from './config'
export { ApiError, isCode, isUncertain } from './error'
export { userMessage } from './user-message'
