import { configureHttp, hostsFor } from '@/lib/http'
import { learnServerTime } from '@/lib/clock'
import { connectSession, logout, startSession, useSession } from '@/stores/session'
import { login_mobile } from '@/services'
import { httpTransport } from './http-transport'
import { forgetQueries } from './queries'

let count = 0

/** A shop of its own in the sandbox that the jsdom tests share. */
export interface DomShop {
  sub: string
  /** Calls a control address of the sandbox, below `/_sandbox/{sub}`. */
  control(path: string, body: Record<string, unknown>, method?: 'POST' | 'DELETE'): Promise<unknown>
  /** The code that the sandbox has "sent" to a phone. */
  smsCode(mobile: string): Promise<string>
}

/** Opens a fresh shop (own database, demo seed) and points the app at it, as a visitor. */
export const openShop = (): DomShop => {
  const base = process.env.SANDBOX_URL ?? ''
  count += 1
  const sub = `t${process.pid}x${Math.random().toString(36).slice(2, 8)}${count}`
  if (useSession.getState().token !== undefined) useSession.setState({}, true)
  logout()
  forgetQueries()
  window.localStorage.clear()
  configureHttp({
    transport: httpTransport,
    hosts: hostsFor(base),
    subDomain: sub,
    onServerDate: learnServerTime,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds / 10)),
  })
  connectSession()
  return {
    sub,
    async control(path, body, method = 'POST') {
      const text = JSON.stringify(body)
      const answer = await httpTransport({
        method: method as 'POST',
        url: `${base}/_sandbox/${sub}${path}`,
        // A DELETE has no length of its own accord.
        headers: { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) },
        body: text,
        timeout: 5000,
      })
      if (answer.status !== 200) throw new Error(`control ${path}: ${JSON.stringify(answer.body)}`)
      return answer.body
    },
    async smsCode(mobile) {
      const url = `${base}/_sandbox/${sub}/sms/${mobile}`
      const { body } = await httpTransport({ method: 'GET', url, headers: {}, timeout: 5000 })
      return String((body as { code?: string }).code)
    },
  }
}

/** Logs the demo shopper in (balance, points, coupons, addresses, orders). */
export const loginDemo = async (): Promise<void> => {
  startSession(await login_mobile('13800006021', 'demo1234'))
}
