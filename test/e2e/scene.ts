import assert from 'node:assert/strict'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

import { serveShop } from '../../scripts/serve'
import { actsOf, type Acts } from './acts'

/** A person with a phone of their own: storage, cookies, network. */
export interface Shopper extends Acts {
  page: Page
  context: BrowserContext
  /** Opens a page of the shop: `packages/goods/detail/index?id=1`; nothing is the home page. */
  open(path?: string): Promise<void>
  /** What the console and the page itself complained about. */
  complaints: string[]
  /** The token this phone holds; '' for a visitor. */
  token(): Promise<string>
}

/** A shop nobody else has, and the people in it. */
export interface Scene {
  base: string
  /** Another person opens the shop for the first time. */
  shopper(options?: BrowserContextOptions): Promise<Shopper>
  /** A control address of the sandbox, below `/_sandbox/demo`. */
  control<T = unknown>(path: string, body?: object, method?: 'POST' | 'GET' | 'DELETE'): Promise<T>
  /** Reads a method of the API as another client would; throws when it is refused. */
  read<T>(path: string, params?: Record<string, string>): Promise<T>
  close(): Promise<void>
}

/** Complaints of the browser that are the test's own doing (a dropped answer, a fault switched on). */
const expected = [
  /Failed to load resource: net::ERR_/,
  /Failed to load resource: the server responded with a status of 5/,
]

const phone: BrowserContextOptions = {
  viewport: { width: 375, height: 812 },
  isMobile: true,
  hasTouch: true,
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  reducedMotion: 'reduce',
}

const storedToken = () => {
  const stored = JSON.parse(localStorage.getItem('shop.session') ?? '{}') as {
    data?: { d?: { token?: string } }
  }
  return stored.data?.d?.token ?? ''
}

/**
 * Opens the built H5 shop with a sandbox of its own.
 * @param options.patient its shoppers have a bad network and know it, see acts.ts
 */
export const openScene = async (browser: Browser, options: { patient?: boolean } = {}): Promise<Scene> => {
  const server = await serveShop({ dist: 'dist/h5', db: ':memory:', seed: 'demo', port: 0 })
  const base = `http://127.0.0.1:${server.port}`
  const contexts: BrowserContext[] = []
  return {
    base,
    async shopper(more = {}) {
      const context = await browser.newContext({ ...phone, ...more })
      contexts.push(context)
      const page = await context.newPage()
      page.setDefaultTimeout(10_000)
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        const text = message.text()
        if (message.type() === 'error' && !expected.some((known) => known.test(text))) complaints.push(text)
      })
      return {
        page,
        context,
        complaints,
        ...actsOf(page, options),
        async open(path = '') {
          await page.goto(`${base}/#/${path}`)
        },
        token: () => page.evaluate(storedToken),
      }
    },
    async control<T>(path: string, body: object = {}, method = 'POST') {
      const answer = await fetch(`${base}/_sandbox/demo${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        body: method === 'GET' ? undefined : JSON.stringify(body),
      })
      const text = await answer.text()
      assert.equal(answer.status, 200, `control ${path}: ${text}`)
      return JSON.parse(text) as T
    },
    async read<T>(path: string, params: Record<string, string> = {}) {
      const answer = await fetch(`${base}/demo${path}?${new URLSearchParams(params)}`)
      const { code, msg, data } = (await answer.json()) as { code: number; msg: string; data: T }
      assert.equal(code, 0, `${path}: ${msg}`)
      return data
    },
    async close() {
      for (const context of contexts) await context.close()
      await server.close()
    },
  }
}
