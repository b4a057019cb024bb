import Taro from '@tarojs/taro'

import { routes, tabPages, type RouteName, type RouteParams } from '@/routes'
import { encodeFields, toFields } from './http/encode'

type Empty = Record<never, never>
type Args<N extends RouteName> =
  Empty extends RouteParams<N> ? [params?: RouteParams<N>] : [params: RouteParams<N>]

const DEEPEST = 10

const isTab = (name: RouteName): boolean => (tabPages as readonly RouteName[]).includes(name)

/** Whether a page is part of this build; entries that lead to absent pages stay hidden. */
export const hasPage = (name: RouteName): boolean => routes[name].built

/** The address of a page, as share cards and links carry it. */
export const pathOf = <N extends RouteName>(name: N, ...[params]: Args<N>): string => {
  const query = encodeFields(toFields(params ?? {}))
  return `/${routes[name].path}${query ? `?${query}` : ''}`
}

/** What a tab page is to show, kept because `switchTab` takes no query. */
const tabParams = new Map<RouteName, object>()

/** Takes what was meant for a tab page when it shows; undefined when nothing was. */
export const takeTabParams = <N extends RouteName>(name: N): RouteParams<N> | undefined => {
  const params = tabParams.get(name) as RouteParams<N> | undefined
  tabParams.delete(name)
  return params
}

const ignoreRepeat = (): undefined => undefined

/** Goes to a page. The eleventh level replaces the tenth: WeChat keeps no more. */
export const go = async <N extends RouteName>(name: N, ...args: Args<N>): Promise<void> => {
  if (isTab(name)) {
    if (args[0]) tabParams.set(name, args[0])
    await Taro.switchTab({ url: `/${routes[name].path}` }).catch(ignoreRepeat)
    return
  }
  const url = pathOf(name, ...args)
  const deep = Taro.getCurrentPages().length >= DEEPEST
  await (deep ? Taro.redirectTo({ url }) : Taro.navigateTo({ url })).catch(ignoreRepeat)
}

/** Goes to a page in place of the current one, which "back" then skips. */
export const replace = async <N extends RouteName>(name: N, ...args: Args<N>): Promise<void> => {
  if (isTab(name)) return go(name, ...args)
  await Taro.redirectTo({ url: pathOf(name, ...args) }).catch(ignoreRepeat)
}

/** Closes all pages and opens one. */
export const reLaunch = async <N extends RouteName>(name: N, ...args: Args<N>): Promise<void> => {
  await Taro.reLaunch({ url: pathOf(name, ...args) }).catch(ignoreRepeat)
}

/** Back to the page before; when this one was opened cold, home or where `cold` leads. */
export const goBack = async (cold = () => reLaunch('home')): Promise<void> => {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack().catch(ignoreRepeat)
  else await cold()
}

interface Choice {
  page: number
  settle: (value: unknown) => void
}

let choices: Choice[] = []

/**
 * Opens a page to choose something and waits: `const address = await pick('addressList')`.
 * @returns what the page passed to `picked`, or undefined when it was left without a choice
 */
export const pick = <T>(
  ...[name, ...args]: { [N in RouteName]: [N, ...Args<N>] }[RouteName]
): Promise<T | undefined> =>
  new Promise((resolve) => {
    const page = Taro.getCurrentPages().length
    choices = [...choices, { page, settle: (value) => resolve(value as T | undefined) }]
    void go(name as RouteName, ...(args as Args<RouteName>))
  })

/** Answers the page that waits in `pick` and goes back to it. */
export const picked = async (value: unknown): Promise<void> => {
  const waiting = choices[choices.length - 1]
  choices = choices.slice(0, -1)
  waiting?.settle(value)
  await goBack()
}

/** Ends waits whose page was left without a choice. Every page frame calls it when it shows. */
export const settleChoices = (): void => {
  const page = Taro.getCurrentPages().length
  const left = choices.filter((choice) => choice.page >= page)
  choices = choices.filter((choice) => choice.page < page)
  left.forEach((choice) => choice.settle(undefined))
}
