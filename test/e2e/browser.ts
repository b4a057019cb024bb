import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { after, before } from 'node:test'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

import { browserFlags, findBrowser } from '../../scripts/find-browser.mjs'
import { serveShop } from '../../scripts/serve'

type Server = Awaited<ReturnType<typeof serveShop>>

export interface Shopper {
  page: Page
  /** Opens a page of the shop: `packages/goods/detail/index?id=1`. */
  open(path?: string): Promise<void>
  /** What the console and the page itself complained about. */
  complaints: string[]
}

/** Complaints of the browser that are the test's own doing (a dropped answer, a fault switched on). */
const expected = [
  /Failed to load resource: net::ERR_/,
  /Failed to load resource: the server responded with a status of 5/,
]

/** A shop with a sandbox of its own and a browser, for one test file. */
export const useShop = () => {
  let server: Server
  let browser: Browser
  before(async () => {
    assert.ok(existsSync('dist/h5/index.html'), 'run npm run build:h5:sandbox first')
    server = await serveShop({ dist: 'dist/h5', db: ':memory:', seed: 'demo', port: 0 })
    browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags })
  })
  after(async () => {
    await browser.close()
    await server.close()
  })
  const base = () => `http://127.0.0.1:${server.port}`
  return {
    base,
    /** A shopper with a phone of their own (storage, cookies). */
    async shopper(options: BrowserContextOptions = {}): Promise<Shopper> {
      const context = await browser.newContext({
        viewport: { width: 375, height: 812 },
        isMobile: true,
        hasTouch: true,
        locale: 'zh-CN',
        reducedMotion: 'reduce',
        ...options,
      })
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
        complaints,
        open: async (path = '') => {
          await page.goto(`${base()}/#/${path}`)
        },
      }
    },
    /** A control address of the sandbox, below `/_sandbox/demo`. */
    async control(path: string, body: object = {}, method = 'POST'): Promise<unknown> {
      const answer = await fetch(`${base()}/_sandbox/demo${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      assert.equal(answer.status, 200, `control ${path}`)
      return answer.json()
    },
    /** Reads a method of the API as a shopper's phone would, outside the browser. */
    async read<T>(path: string, params: Record<string, string> = {}): Promise<T> {
      const answer = await fetch(`${base()}/demo${path}?${new URLSearchParams(params)}`)
      const { code, msg, data } = (await answer.json()) as { code: number; msg: string; data: T }
      assert.equal(code, 0, `${path}: ${msg}`)
      return data
    },
  }
}
