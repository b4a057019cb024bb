import assert from 'node:assert/strict'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

import type { Shop } from '../../sandbox/src/shop'
import { serveShop } from '../../scripts/serve'
import { actsOf, eventually, type Acts } from './acts'
import { booksOf } from './books'
import { patienceOf } from './patience'
import { stage } from './stage'

/** A person with a phone of their own: storage, cookies, network. */
export interface Shopper extends Acts {
  page: Page
  context: BrowserContext
  /** Opens a page of the shop: `packages/goods/detail/index?id=1`; nothing is the home page. */
  open(path?: string): Promise<void>
  /** What the console and the page itself complained about. */
  complaints: string[]
  /** The token this phone holds; '' for a visitor. A patient shopper's last one, if the login is over. */
  token(): Promise<string>
  /** Waits until nothing is under way any more. */
  quiet(): Promise<void>
}

/** A shop nobody else has, and the people in it. */
export interface Scene {
  base: string
  /** Another person opens the shop for the first time. */
  shopper(options?: BrowserContextOptions): Promise<Shopper>
  /** A control address of the sandbox, below `/_sandbox/demo`. */
  control<T = unknown>(path: string, body?: object, method?: 'POST' | 'GET' | 'DELETE'): Promise<T>
  /** The shop behind it, for what only its back office can change: stock, prices. */
  shop(): Shop
  /** Reads a method of the API as another client would; throws when it is refused. */
  read<T>(path: string, params?: Record<string, string>): Promise<T>
  /** Everything that must not depend on the network. */
  books(): Record<string, unknown>
  close(): Promise<void>
}

export interface SceneOptions {
  /** Its shoppers have a bad network and know it, see patience.ts. */
  patient?: boolean
  /** Told before each act of a shopper. */
  onAct?: (shopper: { context: BrowserContext }, act: number) => Promise<void>
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

const listenTo = (page: Page): string[] => {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    const text = message.text()
    // The sandbox’s own address tells codes that were sent; under a fault there is none to tell.
    if (message.location().url.includes('/_sandbox/')) return
    if (message.type() === 'error' && !expected.some((known) => known.test(text))) complaints.push(text)
  })
  return complaints
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Does something until it succeeds; only the last failure is thrown. */
const persistently = async <T>(act: () => Promise<T>, goOn = () => true): Promise<T> => {
  const end = Date.now() + stage().patience
  for (;;) {
    try {
      return await act()
    } catch (error) {
      if (Date.now() > end || !goOn()) throw error
      await pause(500)
    }
  }
}

/** Loads again until the network is back, as everybody does. */
const loadPersistently = (page: Page): void => {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)]
  page.goto = (...args) => persistently(() => goto(...args))
  page.reload = (...args) => persistently(() => reload(...args))
}

const shopperOf = async (context: BrowserContext, base: string, options: SceneOptions): Promise<Shopper> => {
  const page = await context.newPage()
  page.setDefaultTimeout(stage().patience)
  const patience = options.patient ? patienceOf(page) : undefined
  if (options.patient) loadPersistently(page)
  if (patience) stage().nudges.add(patience.nudge)
  const quiet = async () => {
    if (!patience) return page.waitForLoadState('networkidle')
    await eventually(async () => assert.ok(patience.isQuiet(), 'requests are under way'))
  }
  let lastToken = ''
  page.on('request', (request) => {
    const sent = `${request.url()}&${request.postData() ?? ''}`
    lastToken = /[?&]token=([^&]+)/.exec(sent)?.[1] ?? lastToken
  })
  const acts = actsOf(page, {
    patience,
    onAct: (act) => options.onAct?.({ context }, act) ?? Promise.resolve(),
  })
  return {
    page,
    context,
    complaints: listenTo(page),
    ...acts,
    left() {
      acts.left()
      lastToken = ''
    },
    async open(path = '') {
      patience?.arrived()
      await page.goto(`${base}/#/${path}`)
    },
    quiet,
    async token() {
      const token = await page.evaluate(storedToken)
      return token || (patience ? lastToken : '')
    },
  }
}

/** Opens the built H5 shop with a sandbox of its own. */
export const openScene = async (browser: Browser, options: SceneOptions = {}): Promise<Scene> => {
  const server = await serveShop({ dist: 'dist/h5', db: ':memory:', seed: 'demo', port: 0 })
  const base = `http://127.0.0.1:${server.port}`
  const contexts: BrowserContext[] = []
  const ask = async <T>(path: string, params: Record<string, string>): Promise<T> => {
    const answer = await fetch(`${base}/demo${path}?${new URLSearchParams(params)}`)
    const { code, msg, data } = (await answer.json()) as { code: number; msg: string; data: T }
    assert.equal(code, 0, `${path}: ${msg}`)
    return data
  }
  return {
    base,
    async shopper(more = {}) {
      const context = await browser.newContext({ ...phone, ...more })
      contexts.push(context)
      return shopperOf(context, base, options)
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
    read: <T>(path: string, params: Record<string, string> = {}) =>
      options.patient ? persistently(() => ask<T>(path, params)) : ask<T>(path, params),
    shop: () => server.shop('demo'),
    books: () => booksOf(server.shop('demo').db),
    async close() {
      for (const context of contexts) await context.close()
      await server.close()
    },
  }
}

/** Plays in a shop of its own, which is closed whatever happens. */
export const inScene = async <T>(browser: Browser, play: (scene: Scene) => Promise<T>): Promise<T> => {
  const scene = await openScene(browser)
  try {
    return await play(scene)
  } finally {
    await scene.close()
  }
}
