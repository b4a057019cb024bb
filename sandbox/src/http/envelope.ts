/** What stands for the request's origin in stored and answered addresses. */
export const BASE = '@base@'

export interface Envelope {
  code: number
  msg?: string
  data?: unknown
}

/** Empty values are left out of answers, never sent as null. */
const dropNull = (_key: string, value: unknown) => (value === null ? undefined : value)

export const success = (data?: unknown): Envelope => ({ code: 0, msg: 'success', data })

/** The body of an answer: without empty values, with @base@ replaced by the request's origin. */
export function writeEnvelope(envelope: Envelope, origin: string): string {
  return JSON.stringify(envelope, dropNull).replaceAll(BASE, origin)
}
