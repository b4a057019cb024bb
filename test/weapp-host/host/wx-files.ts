import type { WxApi, WxOptions } from './types'
import { BUILT_FOR } from './wx-request'

/** A picture of one white dot: what the album holds. */
export const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  'base64',
)

interface Sent {
  url: string
  name: string
  formData?: Record<string, unknown>
  header?: Record<string, string>
}

const settle = (options: WxOptions, name: string, work: Promise<object>) => {
  work.then(
    (result) => options.success?.({ errMsg: `${name}:ok`, ...result }),
    (reason: unknown) => options.fail?.({ errMsg: `${name}:fail ${String(reason)}` }),
  )
  return { abort() {}, onProgressUpdate() {} }
}

const send = async (server: string, { url, name, formData = {}, header = {} }: Sent) => {
  if (!url.startsWith(BUILT_FOR)) throw new Error(`url not in domain list: ${url}`)
  const form = new FormData()
  for (const [key, value] of Object.entries(formData)) form.append(key, String(value))
  form.append(name, new Blob([DOT], { type: 'image/png' }), 'dot.png')
  const headers = Object.fromEntries(Object.entries(header).filter(([key]) => !/^content-type$/i.test(key)))
  const answer = await fetch(server + url.slice(BUILT_FOR.length), { method: 'POST', body: form, headers })
  return { statusCode: answer.status, data: await answer.text() }
}

/** Files of the phone: uploads go to the sandbox, downloads come from wherever they lie. */
export const createFiles = (server: string, note: (name: string, options: object) => void): WxApi => ({
  uploadFile: (options: WxOptions) => {
    note('uploadFile', options)
    return settle(options, 'uploadFile', send(server, options as WxOptions & Sent))
  },
  downloadFile: (options: WxOptions) => {
    note('downloadFile', options)
    const work = fetch(String(options.url)).then(({ status }) => ({
      statusCode: status,
      tempFilePath: 'http://tmp/download',
    }))
    return settle(options, 'downloadFile', work)
  },
})
