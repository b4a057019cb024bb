import type { Browser, BrowserContext, Page } from 'playwright-core'

import type { MiniPage, WxApi, WxOptions } from '../host/types'
import type { Driver, View } from '../host/view'
import { createAsked } from './asked'
import { createBars } from './bars'
import { createQueries } from './queries'
import { frameAddress, pageAddress, serveSite, type Site } from './site'
import { eyesOf, Webview } from './webview'

export interface PhoneOptions {
  width?: number
  height?: number
  theme?: 'light' | 'dark'
}

interface Message {
  frame: string
  kind: string
  value: Record<string, unknown>
}

/** A phone whose screen a browser draws: the view of a mini-program. */
export interface Phone {
  view: View
  context: BrowserContext
  /** The window: bars, pages in their frames, what WeChat shows above. */
  window: Page
  /** The webview of the page on top. */
  top(): Webview | undefined
  /** Cards that were passed on: what the pages answered when asked. */
  shares: unknown[]
}

const succeed = (options: WxOptions, name: string) => {
  options.success?.({ errMsg: `${name}:ok` })
  options.complete?.({})
}

export const openPhone = async (browser: Browser, site: Site, options: PhoneOptions = {}): Promise<Phone> => {
  const { width = 375, height = 812, theme = 'light' } = options
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 1.5,
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: theme,
    permissions: ['local-network-access'], // pictures come from the sandbox on this machine
  })
  await serveSite(context, site, width)
  const window = await context.newPage()
  const bars = createBars(site.dist, theme)
  const webviews = new Map<MiniPage, Webview>()
  const shares: unknown[] = []
  let driver: Driver | undefined
  let front: { page: MiniPage; depth: number } | undefined
  let numbers = 0

  const complain = (words: string) => driver?.complain(words)
  const top = () => (front ? webviews.get(front.page) : undefined)
  const queries = createQueries(eyesOf(top))
  const quietly = (work: Promise<unknown>) => void work.catch(() => undefined)

  const drawBars = () => {
    const view = top()
    if (!front || !view) return
    quietly(
      window.evaluate(
        (all) => globalThis.window.shell.show(all),
        bars.around(front.page, view.name, front.depth),
      ),
    )
  }

  /** What a page's view sends to its logic. */
  const receive: Record<string, (page: MiniPage, value: Record<string, unknown>) => unknown> = {
    ready: (page) => webviews.get(page)?.ready(),
    event: (page, event) => page.eh(event),
    scroll: (page, value) => page.onPageScroll?.(value as { scrollTop: number }),
    reachBottom: (page) => page.onReachBottom?.(),
    seen: (_page, value) => queries.seen(value as unknown as Parameters<typeof queries.seen>[0]),
    complaint: (_page, { words }) => complain(String(words)),
    contact: () => driver?.calls.push(['contact', {}]),
    share: (page, { id }) =>
      shares.push(page.onShareAppMessage?.({ from: 'button', target: { id, dataset: { sid: id } } })),
    ask: (page, { id, kind }) => {
      const detail =
        kind === 'chooseAvatar'
          ? { avatarUrl: driver?.answer('chooseAvatar') }
          : { code: driver?.answer('getPhoneNumber'), errMsg: 'getPhoneNumber:ok' }
      return webviews.get(page)?.call('fire', String(id), String(kind).toLowerCase(), detail)
    },
  }
  await context.exposeBinding('toLogic_', (_source, { frame, kind, value }: Message) => {
    const page = [...webviews.values()].find(({ name }) => name === frame)?.page
    if (page) void receive[kind]?.(page, value)
  })
  await context.exposeBinding('toHost', (_source, kind: string, value: string) =>
    kind === 'back' ? driver?.back() : driver?.tab(value),
  )
  await context.addInitScript(
    'window.toLogic = (kind, value) => void window.toLogic_({ frame: window.name, kind, value })',
  )
  window.on('pageerror', (error) => complain(error.stack ?? error.message))
  window.on('console', (message) => {
    if (message.type() === 'error') complain(message.text())
  })
  await window.goto(frameAddress)

  const tabApi = Object.fromEntries(
    Object.entries(bars.tabCalls).map(([name, change]) => [
      name,
      (given: WxOptions = {}) => {
        driver?.calls.push([name, given])
        change(given)
        drawBars()
        setImmediate(() => succeed(given, name))
      },
    ]),
  )
  const barApi: WxApi = {
    ...tabApi,
    setNavigationBarTitle: (given: WxOptions = {}) => {
      if (front) bars.change(front.page, { navigationBarTitleText: String(given.title) })
      drawBars()
      setImmediate(() => succeed(given, 'setNavigationBarTitle'))
    },
    setNavigationBarColor: (given: WxOptions = {}) => {
      const navigationBarTextStyle = given.frontColor === '#ffffff' ? 'white' : 'black'
      const navigationBarBackgroundColor = String(given.backgroundColor)
      if (front) bars.change(front.page, { navigationBarTextStyle, navigationBarBackgroundColor })
      drawBars()
      setImmediate(() => succeed(given, 'setNavigationBarColor'))
    },
    pageScrollTo: (given: WxOptions = {}) => {
      const at = given.scrollTop === undefined ? undefined : Number(given.scrollTop)
      quietly(Promise.resolve(top()?.call('scrollPage', at, given.selector as string | undefined)))
      setImmediate(() => succeed(given, 'pageScrollTo'))
    },
  }
  const above = {
    toast: (text: string, milliseconds: number) =>
      quietly(
        window.evaluate(([words, time]) => globalThis.window.shell.toast(words, time), [
          text,
          milliseconds,
        ] as const),
      ),
    ask: (asked: Parameters<Window['shell']['ask']>[0]) =>
      window.evaluate((all) => globalThis.window.shell.ask(all), asked),
  }

  const view: View = {
    attach(given) {
      driver = given
      return {
        ...queries.api,
        ...barApi,
        ...createAsked(above, (name, about) => given.calls.push([name, about])),
      }
    },
    open(page) {
      numbers += 1
      const name = `page-${numbers}`
      const opened = window.evaluate(
        ([frame, address, inset]) => globalThis.window.shell.open(frame, address, inset),
        [name, pageAddress(bars.plan(page)), bars.inset(page)] as const,
      )
      webviews.set(page, new Webview(page, name, window, opened, complain))
    },
    send: (page, change) => webviews.get(page)?.setData(change) ?? Promise.resolve(),
    close(page) {
      const closing = webviews.get(page)
      webviews.delete(page)
      closing?.close()
      if (closing) quietly(window.evaluate((name) => globalThis.window.shell.close(name), closing.name))
    },
    show(page, depth) {
      front = { page, depth }
      drawBars()
    },
  }
  return { view, context, window, top, shares }
}
