import { success, writeEnvelope, type Envelope } from './envelope'
import { TooLarge } from './decode'
import { Refusal } from './refusal'

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' }

export const replyJson = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: JSON_TYPE })

const codes = new WeakMap<Response, number>()

export function replyEnvelope(envelope: Envelope, origin: string, status = 200): Response {
  const response = new Response(writeEnvelope(envelope, origin), { status, headers: JSON_TYPE })
  codes.set(response, envelope.code)
  return response
}

/** The code of the envelope in a response made here. */
export const codeOf = (response: Response) => codes.get(response)

export const notFound = (verb: string, path: string) =>
  replyJson({ code: 404, msg: `没有这个接口：${verb.toUpperCase()} ${path.slice(0, 200)}` }, 404)

/** A handler's answer on the wire. */
export const replyAnswer = (answer: unknown, origin: string) =>
  answer instanceof Response ? answer : replyEnvelope(success(answer), origin)

/** Where an error came from. A SyntaxError quotes what could not be read, so its message is left out. */
function traceOf(error: unknown): string {
  const { stack = String(error), name, message = '' } = error as Partial<Error>
  return name === 'SyntaxError' ? stack.replace(message, 'malformed text') : stack
}

/** What stopped a call on the wire: refusals with refusalStatus, anything unexpected as 500 with its stack on stderr. */
export function replyError(error: unknown, origin: string, place: string, refusalStatus = 200): Response {
  if (error instanceof Refusal) {
    const { code, msg, data } = error
    return replyEnvelope({ code, msg, data }, origin, refusalStatus)
  }
  if (error instanceof TooLarge)
    return replyJson({ code: 413, msg: '请求内容过大：表单不超过 2 MB，上传不超过 10 MB' }, 413)
  console.error(`${place}: ${traceOf(error)}`)
  return replyJson({ code: 500, msg: '服务器内部错误' }, 500)
}
