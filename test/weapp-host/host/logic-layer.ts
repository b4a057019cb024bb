import { readFileSync } from 'node:fs'
import { posix, join } from 'node:path'
import vm from 'node:vm'

import type { MiniPage, WxApi } from './types'

type PageDefinition = Record<string, unknown>

export interface LogicLayer {
  /** Runs a script of the package once. @param id path without `.js` */
  load(id: string): unknown
  app(): Record<string, (this: object, options: object) => void>
  page(route: string): PageDefinition
  /** APIs the program read from `wx` that the host does not have. */
  unknownApis: Set<string>
}

interface LogicOptions {
  dist: string
  wx: WxApi
  pages(): MiniPage[]
  application(): object | undefined
  onLog(level: string, parts: unknown[]): void
}

/**
 * The thread that runs a mini-program's scripts: a context with JavaScript's own globals and WeChat's, without
 * window, document, fetch or any other browser global.
 */
export const createLogicLayer = ({ dist, wx, pages, application, onLog }: LogicOptions): LogicLayer => {
  const unknownApis = new Set<string>()
  const definitions: Record<string, PageDefinition> = {}
  let app: PageDefinition = {}
  let loading = ''
  const guarded = new Proxy(wx, {
    get(target, name) {
      if (typeof name === 'string' && !(name in target) && name !== 'webpackJsonp') unknownApis.add(name)
      return target[name as string]
    },
  })
  const log =
    (level: string) =>
    (...parts: unknown[]) =>
      onLog(level, parts)
  const globals: Record<string, unknown> = {
    wx: guarded,
    console: {
      log: log('log'),
      info: log('info'),
      warn: log('warn'),
      error: log('error'),
      debug: log('debug'),
    },
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    App: (definition: PageDefinition) => {
      app = definition
    },
    Page: (definition: PageDefinition) => {
      definitions[loading] = definition
    },
    Component: (definition: PageDefinition) => {
      definitions[loading] = definition
    },
    Behavior: (definition: PageDefinition) => definition,
    getApp: application,
    getCurrentPages: () => pages().slice(),
    requirePlugin: () => ({}),
    __wxConfig: {},
  }
  globals.globalThis = globals.global = globals
  vm.createContext(globals)
  const modules = new Map<string, { exports: unknown }>()
  const load = (id: string): unknown => {
    const known = modules.get(id)
    if (known) return known.exports
    const module = { exports: {} as unknown }
    modules.set(id, module)
    const file = join(dist, `${id}.js`)
    const run = vm.runInContext(
      `(function(require,module,exports){${readFileSync(file, 'utf8')}\n})`,
      globals,
      {
        filename: file,
      },
    ) as (require: (path: string) => unknown, module: object, exports: unknown) => void
    run(
      (path) => load(posix.normalize(posix.join(posix.dirname(id), path.replace(/\.js$/, '')))),
      module,
      module.exports,
    )
    return module.exports
  }
  return {
    load,
    unknownApis,
    app: () => app as ReturnType<LogicLayer['app']>,
    page(route) {
      loading = route
      load(route)
      const definition = definitions[route]
      if (!definition) throw new Error(`${route}.js registers no page`)
      return definition
    },
  }
}
