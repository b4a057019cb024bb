import Taro from '@tarojs/taro'

import { TransportFailure, type HttpAnswer, type Transport, type Uploader } from '../http/config'
import { takeEarly } from './early'

const lowerCase = (headers: Record<string, unknown> | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
  )

/** Uploads answer text; JSON in it is parsed, anything else stays text. */
const parsed = (body: unknown): unknown => {
  if (typeof body !== 'string') return body
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}

const failure = (cause: unknown): TransportFailure => {
  const text = String((cause as { errMsg?: unknown } | undefined)?.errMsg ?? cause)
  return new TransportFailure(/timeout|time out|abort/i.test(text) ? 'timeout' : 'network', cause)
}

/** Sends requests through the platform. */
export const platformTransport: Transport = async (request): Promise<HttpAnswer> => {
  if (process.env.TARO_ENV === 'h5') {
    const early = await takeEarly(request)
    if (early) return early
  }
  try {
    const answer = await Taro.request<unknown>({
      url: request.url,
      method: request.method,
      data: request.body,
      header: request.headers,
      timeout: request.timeout,
      dataType: 'text',
      responseType: 'text',
    })
    return { status: answer.statusCode, headers: lowerCase(answer.header), body: parsed(answer.data) }
  } catch (cause) {
    throw failure(cause)
  }
}

/** Uploads one file through the platform. */
export const platformUploader: Uploader = async (request): Promise<HttpAnswer> => {
  try {
    const answer = await Taro.uploadFile({
      url: request.url,
      filePath: request.filePath,
      name: request.name,
      formData: request.fields,
      timeout: request.timeout,
    })
    const header = (answer as { header?: Record<string, unknown> }).header
    return { status: answer.statusCode, headers: lowerCase(header), body: parsed(answer.data) }
  } catch (cause) {
    throw failure(cause)
  }
}
