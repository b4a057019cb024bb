import { chromium, type Browser } from 'playwright-core'

import { createSandbox, type Sandbox } from '../../../sandbox/src/app'
import { listen } from '../../../sandbox/src/http/server'
import { browserFlags, findBrowser } from '../../../scripts/find-browser.mjs'
import { addressesOf } from '../../support/visits'
import { openShop, type HostOptions } from '../host'
import { actsOf } from './acts'
import { figuresOf, type Figures } from './figures'
import { openPhone, type PhoneOptions } from './phone'
import { compileSite } from './site'

type Options = Omit<HostOptions, 'dist' | 'server' | 'view'> & PhoneOptions

const DIST = 'dist/weapp'

/** A sandbox, the built package and a browser; phones are opened in it. */
export const openBench = async (browser?: Browser) => {
  const site = await compileSite(DIST)
  const sandbox: Sandbox = createSandbox({ db: ':memory:', seed: 'demo' })
  const server = await listen(sandbox.fetch, 0)
  const base = `http://127.0.0.1:${server.port}`
  const running = browser ?? (await chromium.launch({ executablePath: findBrowser(), args: browserFlags }))
  const closing: (() => Promise<void>)[] = []

  const phone = async (options: Options = {}) => {
    const opened = await openPhone(running, site, options)
    const began = Date.now()
    const host = await openShop({ ...options, dist: DIST, server: base, view: opened.view })
    const all = { ...opened, ...actsOf(opened, host), host, began }
    let closed = false
    const close = async () => {
      if (closed) return
      closed = true
      host.close()
      await opened.context.close()
    }
    closing.push(close)
    return { ...all, close }
  }

  return {
    base,
    site,
    browser: running,
    shop: () => sandbox.shop('demo'),
    phone,
    /** A control address of the sandbox, below `/_sandbox/demo`. */
    async control(path: string, body: object) {
      const answer = await fetch(`${base}/_sandbox/demo${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      if (!answer.ok) throw new Error(`control ${path}: ${await answer.text()}`)
    },
    /** Addresses of all pages with parameters under which the demo shopper finds something. */
    addresses: () => addressesOf(`${base}/demo`),
    async close() {
      for (const close of closing) await close()
      if (!browser) await running.close()
      await server.close()
      sandbox.close()
    },
  }
}

export type Bench = Awaited<ReturnType<typeof openBench>>
export type OpenPhone = Awaited<ReturnType<Bench['phone']>>

/** Opens the program at one page, as the demo shopper, with nothing remembered. @param name as in src/routes.ts */
export const measurePage = async (name: string, bench?: Bench): Promise<Figures> => {
  const used = bench ?? (await openBench())
  try {
    const url = Object.entries(await used.addresses()).find(([known]) => known === name)?.[1]
    if (url === undefined) throw new Error(`there is no page ${name}`)
    const phone = await used.phone({ user: 'demo', url })
    const figures = await figuresOf(phone, name)
    phone.clean()
    await phone.close()
    return figures
  } finally {
    if (!bench) await used.close()
  }
}
