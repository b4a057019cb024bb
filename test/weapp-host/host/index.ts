import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { createLogicLayer } from './logic-layer'
import { createPage, parseUrl } from './page'
import { nodes, pathTo, readTags, rootOf, textOf } from './tree'
import type { MiniNode, MiniPage, WxOptions } from './types'
import type { View } from './view'
import { createWx, type WxParts } from './wx'

interface AppJson {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
  tabBar: { list: { pagePath: string }[] }
}

export interface HostOptions {
  dist: string
  /** Address of the sandbox that answers, `http://127.0.0.1:PORT`. */
  server: string
  /** WeChat user who opens the shop; undefined: WeChat gives no login code. */
  user?: string
  storage?: Record<string, unknown>
  /** Address the shop is opened with, e.g. of a share card. */
  url?: string
  /** What the person chooses where WeChat asks: `{ getLocation: { latitude, longitude } }`; all else is refused. */
  answers?: Record<string, unknown>
  /** Draws the pages; without one only the logic layer runs. */
  view?: View
}

export type MiniHost = Awaited<ReturnType<typeof openShop>>

type Wanted = string | RegExp

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))
const holds = (text: string, wanted: Wanted) =>
  typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)
const equals = (text: string, wanted: Wanted) =>
  typeof wanted === 'string' ? text.trim() === wanted : wanted.test(text.trim())

/** Opens a built mini-program (`dist/weapp`) the way WeChat does, without WeChat and without a browser. */
export const openShop = async (given: HostOptions) => {
  const { dist: folder, server, user, storage = {}, url, answers = {}, view } = given
  const dist = resolve(folder)
  const appJson = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8')) as AppJson
  const routes = [
    ...appJson.pages,
    ...appJson.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
  ]
  const tabs = appJson.tabBar.list.map(({ pagePath }) => pagePath)
  const [launchRoute, launchQuery] = parseUrl(url ?? appJson.pages[0] ?? '')
  const errors: string[] = []
  const parts: WxParts = {
    calls: [],
    requests: [],
    storage,
    server,
    user,
    launch: { path: launchRoute, query: launchQuery, scene: 1001 },
    load: { pending: 0 },
    answers,
  }
  const tags = readTags(dist)
  const keptTabs = new Map<string, MiniPage>()
  let stack: MiniPage[] = []
  const application: { running?: object } = {}

  const navigation =
    (name: string, move: (url: string) => void) =>
    (options: WxOptions = {}) => {
      setImmediate(() => {
        try {
          move(String(options.url ?? ''))
          present()
          options.success?.({ errMsg: `${name}:ok` })
        } catch (error) {
          options.fail?.({ errMsg: `${name}:fail ${error instanceof Error ? error.message : ''}` })
        }
        options.complete?.({})
      })
    }
  const seen = view?.attach({
    calls: parts.calls,
    pages: () => stack,
    back: () => wx.navigateBack({}),
    tab: (path) => wx.switchTab({ url: `/${path}` }),
    answer: (call) => answers[call],
    complain: (words) => errors.push(words.slice(0, 600)),
  })
  const wx = {
    ...createWx(parts),
    ...seen,
    navigateTo: navigation('navigateTo', (to) => {
      if (stack.length >= 10) throw new Error('webview count limit exceed')
      if (tabs.includes(parseUrl(to)[0])) throw new Error('can not navigateTo a tabbar page')
      hide()
      open(to)
    }),
    redirectTo: navigation('redirectTo', (to) => {
      close()
      open(to)
    }),
    reLaunch: navigation('reLaunch', (to) => {
      while (stack.length > 0) close()
      keptTabs.clear()
      open(to)
    }),
    switchTab: navigation('switchTab', (to) => {
      const [route] = parseUrl(to)
      if (!tabs.includes(route)) throw new Error('not a tabbar page')
      while (stack.length > 1) close()
      hide()
      stack = []
      const kept = keptTabs.get(route)
      if (!kept) return open(to)
      stack = [kept]
      kept.onShow?.()
    }),
    navigateBack: navigation('navigateBack', () => {
      if (stack.length < 2) throw new Error('cannot navigate back at first page')
      close()
      stack[stack.length - 1]?.onShow?.()
    }),
  }
  const logic = createLogicLayer({
    dist,
    wx,
    pages: () => stack,
    application: () => application.running,
    onLog: (level, words) => {
      if (level === 'error') errors.push(words.map(String).join(' ').slice(0, 600))
    },
  })

  function open(to: string) {
    const [route, query] = parseUrl(to)
    if (!routes.includes(route)) throw new Error(`page "${route}" is not found`)
    const page = createPage(logic.page(route), route, query, view?.send)
    view?.open(page)
    if (tabs.includes(route)) keptTabs.set(route, page)
    stack.push(page)
    page.onLoad?.(query)
    page.onShow?.()
    page.onReady?.()
  }
  function close() {
    const page = stack.pop()
    page?.onUnload?.()
    if (!page) return
    keptTabs.delete(page.route)
    view?.close(page)
  }
  function present() {
    const page = stack[stack.length - 1]
    if (page) view?.show(page, stack.length)
  }
  function hide() {
    stack[stack.length - 1]?.onHide?.()
  }

  const current = (): MiniPage => {
    const page = stack[stack.length - 1]
    if (!page) throw new Error('no page is open')
    return page
  }
  const all = () => nodes(rootOf(current()))
  const text = () => textOf(rootOf(current()))
  /** Bubbles a touch event as WeChat does: Taro waits for it on the listening ancestors. */
  const fire = async (node: MiniNode, type: string, detail: object = {}) => {
    const page = current()
    const end = (one: MiniNode) => ({
      id: one.uid ?? one.sid ?? '',
      dataset: { sid: one.sid },
      offsetLeft: 0,
      offsetTop: 0,
    })
    const bubbles = /^(tap|longpress|touch\w+)$/.test(type)
    const chain = bubbles ? pathTo(node, rootOf(page)).reverse() : [node]
    const timeStamp = Date.now()
    for (const one of chain) {
      if (!tags.listens(one, type)) continue
      page.eh({
        type,
        timeStamp,
        target: end(node),
        currentTarget: end(one),
        detail,
        mark: {},
        touches: [],
        changedTouches: [],
      })
    }
    await pause(30)
  }
  /** The innermost node that says this, as its text or as its spoken label; `last` when several do. */
  const find = (wanted: Wanted): MiniNode | undefined => {
    const labelled = all().filter((node) => equals(String(tags.attribute(node, 'aria-label') ?? ''), wanted))
    const exact = all().filter((node) => equals(textOf(node), wanted))
    return (
      exact[exact.length - 1] ??
      labelled[labelled.length - 1] ??
      all()
        .filter((node) => node.cn && holds(textOf(node), wanted))
        .pop()
    )
  }
  const until = async (what: string, met: () => boolean, milliseconds = 8000) => {
    const end = Date.now() + milliseconds
    while (!met()) {
      if (Date.now() > end) {
        const page = stack[stack.length - 1]
        throw new Error(
          `${what} did not come; ${page?.route ?? 'no page'} says: ${page ? text().slice(0, 1500) : ''}`,
        )
      }
      await pause(25)
    }
  }

  logic.load('app')
  const running = Object.create(logic.app()) as object
  application.running = running
  const options = { ...parts.launch, shareTicket: '', referrerInfo: {} }
  logic.app().onLaunch?.call(running, options)
  logic.app().onShow?.call(running, options)
  open(url ?? appJson.pages[0] ?? '')
  present()
  await pause(60)

  return {
    routes,
    errors,
    calls: parts.calls,
    requests: parts.requests,
    storage,
    unknownApis: logic.unknownApis,
    /** Requests under way. */
    pending: () => parts.load.pending,
    page: current,
    depth: () => stack.length,
    text,
    find,
    fire,
    /** Waits for a text on the page that is open then. */
    sees: (wanted: Wanted) => until(`"${String(wanted)}"`, () => stack.length > 0 && holds(text(), wanted)),
    /** Waits until the open page shows anything at all. */
    shows: (what: string) => until(`a word on ${what}`, () => stack.length > 0 && text().trim().length > 0),
    /** Waits until a page is open. */
    arrives: (route: string) => until(route, () => stack[stack.length - 1]?.route === route),
    /** Waits for what says this, then taps it. */
    async tap(wanted: Wanted) {
      await until(
        `something to tap: "${String(wanted)}"`,
        () => stack.length > 0 && find(wanted) !== undefined,
      )
      const node = find(wanted)
      if (node) await fire(node, 'tap')
    },
    /** Types into the nth field of the page. */
    async type(index: number, value: string) {
      const field = all().filter((node) => /^(input|textarea)$/.test(tags.tagOf(node) ?? ''))[index]
      if (!field) throw new Error(`there is no field ${index} on ${current().route}`)
      await fire(field, 'input', { value, cursor: value.length })
      await fire(field, 'blur', { value })
    },
    async go(kind: 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab' | 'navigateBack', to = '') {
      await new Promise<void>((done, failed) => {
        const move = wx[kind] as (options: WxOptions) => void
        move({ url: to, success: () => done(), fail: (result) => failed(new Error(JSON.stringify(result))) })
      })
      await pause(40)
    },
    /** What the open page has sent to its view so far. */
    traffic: () => ({
      count: current().setDataLog.length,
      bytes: current().setDataLog.reduce((sum, { bytes }) => sum + bytes, 0),
    }),
    /** Ends all pages, with them their timers. */
    close() {
      while (stack.length > 0) close()
      for (const page of keptTabs.values()) {
        page.onUnload?.()
        view?.close(page)
      }
      keptTabs.clear()
    },
  }
}
