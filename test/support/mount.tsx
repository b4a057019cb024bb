import { createReactApp, connectReactPage } from '@tarojs/plugin-framework-react/dist/runtime'
import { Current, safeExecute } from '@tarojs/runtime'
import Taro from '@tarojs/taro'
import TestUtils from '@tarojs/test-utils-react'
import * as React from 'react'
import type { ComponentType, PropsWithChildren, ReactElement } from 'react'
import ReactDOMClient from 'react-dom/client'
import { SWRConfig } from 'swr'

import { routes, type RouteName } from '@/routes'
import { elementOf, holds } from './element-of'
import { config } from './queries'

const App = ({ children }: PropsWithChildren) => <>{children}</>

createReactApp(App, React, ReactDOMClient, {})

/** Pages are mounted beside the app, not below it: what the app gives them is given here. */
const withQueries = (Page: ComponentType) => {
  const Given = () => (
    <SWRConfig value={config}>
      <Page />
    </SWRConfig>
  )
  return Given
}

type Execute = (path: string, lifecycle: string, ...args: unknown[]) => unknown

/** A page as Taro mounts it: router parameters and page events, without the H5 router. */
export interface MountedPage {
  tools: TestUtils
  /** All text on the page. */
  text(): string
  /** Fires a page event: `onShow`, `onHide`, `onPullDownRefresh`, `onReachBottom`, `onShareAppMessage`. */
  fire(event: string, ...args: unknown[]): Promise<unknown>
  /** Waits until the page's text holds this. @throws with the page's text when it does not come within 12 s */
  sees(text: string | RegExp): Promise<void>
  /** Taps the element with this text or label. */
  tap(text: string | RegExp): Promise<void>
  /** Taps the same element twice before anything can answer, as an impatient thumb does. */
  doubleTap(text: string | RegExp): Promise<void>
  unmount(): void
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const watch = (tools: TestUtils, path: string): MountedPage => {
  const text = () => document.body.textContent ?? ''
  const press = async (wanted: string | RegExp, times: number) => {
    const element = elementOf(wanted)
    if (!element)
      throw new Error(`nothing to tap says "${String(wanted)}"; the page says: ${text().slice(0, 2000)}`)
    await tools.act(async () => {
      for (let tap = 0; tap < times; tap += 1) tools.fireEvent.click(element)
      await pause(0)
    })
  }
  const page: MountedPage = {
    tools,
    text,
    async fire(event, ...args) {
      let answer: unknown
      await tools.act(async () => {
        answer = (safeExecute as unknown as Execute)(path, event, ...args)
        await pause(0)
      })
      return answer
    },
    async sees(wanted) {
      const until = Date.now() + 12_000
      while (!holds(text(), wanted)) {
        if (Date.now() > until)
          throw new Error(`"${String(wanted)}" did not appear; the page says: ${text().slice(0, 2000)}`)
        await tools.act(() => pause(20))
      }
    },
    tap: (wanted) => press(wanted, 1),
    doubleTap: (wanted) => press(wanted, 2),
    unmount: () => void tools.unmout(),
  }
  return page
}

/** What stands in the address after the question mark; what is undefined is left out. */
export type Query = Record<string, string | number | undefined>

const written = (query: Query): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  )

let mounted = 0
let current: MountedPage | undefined

/** The page that was mounted last. @throws when none was */
export const pageNow = (): MountedPage => {
  if (!current) throw new Error('no page is mounted')
  return current
}

/** Takes the page away that is still mounted, if one is. */
export const leavePage = (): void => {
  current?.unmount()
  current = undefined
}

/**
 * Mounts a page of the shop.
 * @param query as it would come in the address
 */
export const mountPage = async (
  name: RouteName,
  Page: ComponentType,
  query: Query = {},
): Promise<MountedPage> => {
  const params = written(query)
  document.body.innerHTML = ''
  mounted += 1
  const path = `/${routes[name].path}?test=${mounted}`
  Object.assign(Current, {
    router: { path, params, onReady: '', onShow: '', onHide: '' },
    page: { path },
  })
  // The H5 router is not started: the page under test is the only one.
  Taro.getCurrentPages = () => [{ path } as unknown as Taro.Page]
  const tools = new TestUtils()
  await tools.mount(connectReactPage(React, path)(withQueries(Page)) as never)
  const page = watch(tools, path)
  current = page
  await page.fire('onShow')
  return page
}

/** Mounts a component or hook of its own, as if it stood on a page. */
export const mountElement = (render: () => ReactElement): Promise<MountedPage> => mountPage('home', render)
