import { clone } from './clone'
import type { MiniPage, Query } from './types'
import { emptyQuery } from './wx'

const setPath = (target: object, path: string, value: unknown): void => {
  const keys = path.replace(/\.?\[(\w+)\]/g, '.$1').split('.')
  let object = target as Record<string, unknown>
  keys.slice(0, -1).forEach((key, index) => {
    object[key] ??= /^\d+$/.test(keys[index + 1] ?? '') ? [] : {}
    object = object[key] as Record<string, unknown>
  })
  object[keys[keys.length - 1] ?? ''] = value
}

/** Route and query of an address; values stay encoded, as WeChat hands them over. */
export const parseUrl = (url: string): [route: string, query: Query] => {
  const [path = '', search = ''] = url.split('?')
  const query = Object.fromEntries(
    search
      .split('&')
      .filter(Boolean)
      .map((part) => {
        const [name = '', value = ''] = part.split('=')
        return [name, value] // WeChat hands values over as they stand in the address
      }),
  )
  return [path.replace(/^\//, ''), query]
}

/** A page instance made from what the script registered, with the `setData` that crosses to the view. */
export const createPage = (
  definition: Record<string, unknown>,
  route: string,
  query: Query,
  send?: (page: MiniPage, change: object) => Promise<void>,
): MiniPage => {
  const all: Record<string, unknown> = { ...definition, ...(definition.methods as object | undefined) }
  const page = {} as MiniPage & Record<string, unknown>
  for (const [name, value] of Object.entries(all)) {
    page[name] = typeof value === 'function' ? value.bind(page) : value
  }
  return Object.assign(page, {
    route,
    is: route,
    options: query,
    data: clone((definition.data ?? {}) as MiniPage['data']),
    setDataLog: [],
    setData(change: object, done?: () => void) {
      const text = JSON.stringify(change)
      page.setDataLog.push({ bytes: Buffer.byteLength(text), keys: Object.keys(change) })
      const crossed = JSON.parse(text) as object
      for (const [path, value] of Object.entries(crossed)) setPath(page.data, path, value)
      if (send) void send(page, JSON.parse(text) as object).then(() => done?.call(page))
      else setImmediate(() => done?.call(page))
    },
    selectComponent: () => null,
    selectAllComponents: () => [],
    createSelectorQuery: emptyQuery,
    getTabBar: () => null,
    getPageId: () => route,
  })
}
