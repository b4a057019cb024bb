// A page fed with answers as a broken or hostile server might give them. Imported by pages-*.test.tsx.
import { ApiError, configureHttp } from '@/lib/http'
import type { HttpAnswer, HttpRequest } from '@/lib/http/config'
import { clearQueries } from '@/lib/query'
import { routes, type RouteName } from '@/routes'
import { loadMerchant } from '@/stores/settings'
import { useSession } from '@/stores/session'
import type { ComponentType } from 'react'

import { loginDemo, openShop } from '../support/dom-shop'
import { httpTransport } from '../support/http-transport'
import { mountPage, type MountedPage } from '../support/mount'
import { addressesOf } from '../support/visits'
import { FLAG, mutate, poison, randomOf } from './mutate'

const TIMES = Number(process.env.FUZZ_TIMES ?? 24)
const SEED = Number(process.env.FUZZ_SEED ?? 1)
const [onlyName, onlyNumber] = (process.env.FUZZ_ONLY ?? '').split(':')

/** Nothing has been asked for so long: the page stands still. */
const STILL = 12
const BROKEN = '这个页面出了点问题'

/** While answers are kept, none may be missing. */
const RECORDED = 60

/** A request without what differs from run to run: where the sandbox listens, the shop's name, the login. */
const keyOf = ({ method, url, body = '' }: HttpRequest): string =>
  `${method} ${url.replace(/^https?:\/\/[^/]+(\/t\d+x\w+)?/, '')} ${body}`
    .replace(/([?&]|\b)token=[^&\s]*/, '')
    .replace(/(%22token%22%3A%22)[^%]+/, '$1')
    .trim()

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Addresses and attributes that would run something. */
const running = (): string[] =>
  [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(
        ({ name, value }) =>
          (/^on/.test(name) && value.includes(FLAG)) ||
          (/^(href|xlink:href|srcdoc)$/.test(name) && /^\s*javascript:/i.test(value)) ||
          (/IFRAME|EMBED/.test(element.tagName) && name === 'src' && value.includes(FLAG)),
      )
      .map(({ name, value }) => `${element.tagName} ${name}=${value.slice(0, 60)}`)
      .concat(element.tagName === 'SCRIPT' && element.textContent?.includes(FLAG) ? ['SCRIPT'] : []),
  )

/** What is wrong with what the page shows now. A page may hold pictures alone. */
const faultsOf = (page: MountedPage): string[] => {
  const text = page.text()
  const shown = text.replace(/constructor\.constructor/g, '')
  return [
    ...(text.trim().length < 2 && !document.querySelector('.skeleton, .rich-text, taro-image-core')
      ? ['a white page']
      : []),
    ...(text.includes(BROKEN) ? ['the error boundary was reached'] : []),
    ...(/NaN|undefined|Infinity/.test(shown)
      ? [`shows ${/.{0,20}(NaN|undefined|Infinity).{0,20}/.exec(shown)?.[0]}`]
      : []),
    ...((window as unknown as Record<string, unknown>)[FLAG] ? ['hostile text ran'] : []),
    ...running(),
  ]
}

/** Mounts pages over answers from memory, each time with some of them changed. */
export const fuzzPages = (part: number, parts: number): void => {
  // The same again would be the same again.
  jest.retryTimes(0)
  const names = (Object.keys(routes) as RouteName[])
    .filter((_, at) => at % parts === part)
    .filter((name) => !onlyName || name === onlyName)
  let addresses: Record<RouteName, string>
  let underWay = 0
  let lastAsked = 0
  const uncaught: string[] = []
  let mutations = 0

  const note = (cause: unknown) => {
    if (!(cause instanceof ApiError))
      uncaught.push(cause instanceof Error ? String(cause) : `thrown: ${String(cause)}`)
    else uncaught.push(`unhandled ${cause.message}`)
  }
  const rejected = (cause: unknown) => note(cause)
  const failed = (event: ErrorEvent) => {
    event.preventDefault()
    note(event.error ?? event.message)
  }
  const silent = () => undefined

  beforeAll(async () => {
    process.on('unhandledRejection', rejected)
    window.addEventListener('error', failed)
    for (const level of ['error', 'warn'] as const) jest.spyOn(console, level).mockImplementation(silent)
    const { sub } = openShop()
    await loginDemo()
    await loadMerchant()
    Object.assign(globalThis, { fetch: plainFetch })
    addresses = await addressesOf(`${process.env.SANDBOX_URL ?? ''}/${sub}`)
  })
  afterAll(() => {
    process.off('unhandledRejection', rejected)
    window.removeEventListener('error', failed)
    console.log(`${mutations} mutations of answers to ${names.length} pages`)
  })

  const counted = (answer: (request: HttpRequest) => Promise<HttpAnswer>) =>
    configureHttp({
      async transport(request) {
        underWay += 1
        lastAsked = Date.now()
        try {
          return await answer(request)
        } finally {
          underWay -= 1
          lastAsked = Date.now()
        }
      },
    })

  const still = async ({ tools }: MountedPage, quiet = STILL) => {
    const end = Date.now() + 3_000
    await tools.act(async () => {
      do await pause(4)
      while ((underWay > 0 || Date.now() - lastAsked < quiet) && Date.now() < end)
    })
  }

  const open = async (name: RouteName): Promise<MountedPage> => {
    clearQueries()
    const { default: Page } = (await import(`../../src/${routes[name].path}`)) as { default: ComponentType }
    lastAsked = Date.now()
    const params = Object.fromEntries(new URLSearchParams(addresses[name].split('?')[1] ?? ''))
    const page = await mountPage(name, Page, params)
    await still(page)
    return page
  }

  if (names.length === 0) return test('belongs to another part', () => undefined)

  test.each(names)(
    '%s',
    async (name) => {
      const kept = new Map<string, HttpAnswer>()
      const session = useSession.getState()
      counted(async (request) => {
        const answer = await httpTransport(request)
        const key = keyOf(request)
        if (!kept.has(key)) kept.set(key, answer)
        return answer
      })
      const first = await open(name)
      await still(first, RECORDED)
      first.unmount()
      // In the order of their keys: which answer came first is chance.
      const usable = [...kept].filter(([, { status }]) => status === 200).sort(([a], [b]) => (a < b ? -1 : 1))
      const found: string[] = []
      const numbers = onlyNumber ? [Number(onlyNumber)] : Array.from({ length: TIMES }, (_, number) => number)
      for (const number of usable.length > 0 ? numbers : []) {
        const random = randomOf(SEED * 1_000_003 + number * 7919 + name.length * 31 + name.charCodeAt(0))
        const changed = new Map<string, unknown>()
        const done: string[] = []
        if (number === 0) usable.forEach(([key, { body }]) => changed.set(key, poison(body, random)))
        else {
          const [key, { body }] = usable[Math.floor(random() * usable.length)] as [string, HttpAnswer]
          const { value, what } = mutate(body, random)
          changed.set(key, value)
          done.push(`${key.slice(0, 80)}: ${what}`)
        }
        mutations += 1
        counted(async (request) => {
          const key = keyOf(request)
          const body = changed.has(key) ? changed.get(key) : kept.get(key)?.body
          return { status: 200, headers: {}, body: body ?? { code: 700, msg: '暂无数据' } }
        })
        useSession.setState(session, true)
        uncaught.length = 0
        const page = await open(name).catch((error: unknown) => {
          uncaught.push(`mounting: ${String(error)}`)
          return undefined
        })
        const faults = [...(page ? faultsOf(page) : []), ...uncaught]
        page?.unmount()
        if (faults.length > 0)
          found.push(`FUZZ_ONLY=${name}:${number} FUZZ_SEED=${SEED}: ${done.join()}: ${faults.join('; ')}`)
      }
      expect(found).toEqual([])
    },
    // One that goes on after its time would disturb the next.
    60_000 + TIMES * 15_000,
  )
}

/** The little of fetch that visits need; jsdom has none. */
const plainFetch = async (url: string, init: { method?: string; body?: URLSearchParams } = {}) => {
  const { body } = await httpTransport({
    method: (init.method ?? 'GET') as 'GET',
    url,
    headers: init.body ? { 'content-type': 'application/x-www-form-urlencoded' } : {},
    body: init.body?.toString(),
    timeout: 10_000,
  })
  return { json: async () => body }
}
