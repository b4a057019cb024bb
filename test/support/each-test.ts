import type { ComponentType } from 'react'

import type { RouteName } from '@/routes'
import { settle } from '../components/find'
import { openShop, type DomShop } from './dom-shop'
import { leavePage, mountPage, pageNow, type MountedPage, type Query } from './mount'
import { recordRequests, type Recorder } from './sent'
import { watchPlatform, type Watched } from './watched'

export interface EachTest {
  /** A shop of the test's own, with the demo seed; nobody is logged in. */
  shop: DomShop
  /** The page that was mounted last; it is taken away when the test is over. */
  page: MountedPage
  /** What the app has asked of the platform. */
  watched: Watched
  /** What went to the shop since the test began. */
  recorder: Recorder
}

/** Stands for something that every test makes anew: what is read of it is read of the test's own. */
const own = <T extends object>(ofTest: () => T): T =>
  new Proxy({} as T, {
    get: (_nobody, name) => Reflect.get(ofTest(), name) as unknown,
    set: (_nobody, name, value) => Reflect.set(ofTest(), name, value),
  })

/** What a test holds back for good is not waited for. */
const patience = () => new Promise((resolve) => setTimeout(resolve, 1000))

/**
 * How a file of page tests begins: each of its tests visits a fresh shop whose pages and requests it can see. What a
 * test needs beyond that stands in a `beforeEach` of the file's own, below.
 */
export const shopForEachTest = (): EachTest => {
  jest.setTimeout(20_000)
  const now = {} as Omit<EachTest, 'page'>
  beforeEach(() => {
    now.shop = openShop()
    now.watched = watchPlatform()
    now.recorder = recordRequests()
  })
  afterEach(async () => {
    leavePage()
    await settle(() => Promise.race([now.recorder.ended(), patience()]))
    jest.restoreAllMocks()
  })
  return {
    shop: own(() => now.shop),
    page: own(pageNow),
    watched: own(() => now.watched),
    recorder: own(() => now.recorder),
  }
}

/** How the file's pages are opened: `const show = opens('points', Points)`, then `await show({ id: 1 })`. */
export const opens =
  (name: RouteName, Page: ComponentType) =>
  (query: Query = {}): Promise<MountedPage> =>
    mountPage(name, Page, query)
