import Taro from '@tarojs/taro'

import { settle } from '../components/find'

export interface Watched {
  /** What was said in passing. */
  toasts: string[]
  /** Pages opened, tab pages and replaced ones included. */
  visited: string[]
  /** How often the user was taken back. */
  backs(): number
  /** Titles of questions; each is answered with `agree`. */
  questions: string[]
  agree: boolean
}

const done = { errMsg: '' }

/** Watches what the app asks of the platform: messages, questions, pages. `jest.restoreAllMocks()` ends it. */
export const watchPlatform = (): Watched => {
  let back = 0
  const watched: Watched = { toasts: [], visited: [], questions: [], agree: true, backs: () => back }
  const visit = ({ url }: { url: string }) => {
    watched.visited.push(url)
    return Promise.resolve(done)
  }
  jest.spyOn(Taro, 'showToast').mockImplementation((options) => {
    watched.toasts.push(options?.title ?? '')
    return Promise.resolve(done)
  })
  jest.spyOn(Taro, 'showModal').mockImplementation((options) => {
    watched.questions.push(options?.title ?? '')
    return Promise.resolve({ ...done, confirm: watched.agree, cancel: !watched.agree })
  })
  jest.spyOn(Taro, 'navigateTo').mockImplementation(visit as typeof Taro.navigateTo)
  jest.spyOn(Taro, 'redirectTo').mockImplementation(visit as typeof Taro.redirectTo)
  jest.spyOn(Taro, 'switchTab').mockImplementation(visit as typeof Taro.switchTab)
  jest.spyOn(Taro, 'reLaunch').mockImplementation(visit as typeof Taro.reLaunch)
  jest.spyOn(Taro, 'navigateBack').mockImplementation(() => {
    back += 1
    return Promise.resolve(done)
  })
  return watched
}

/** Waits until something is so. @throws after three seconds */
export const until = async (isSo: () => boolean, what = 'what was waited for'): Promise<void> => {
  for (let tries = 0; tries < 150; tries += 1) {
    if (isSo()) return
    await settle(() => new Promise((resolve) => setTimeout(resolve, 20)))
  }
  throw new Error(`${what} did not happen`)
}

const consoleError = console.error

/** Taro's inputs complain in jsdom, where their inner elements come late. */
export const muteInputs = (): void => {
  beforeAll(() => {
    console.error = (...parts: unknown[]) =>
      /reading '(value|autofocus)'/.test(String(parts[0])) ? undefined : consoleError(...parts)
  })
  afterAll(() => {
    console.error = consoleError
  })
}
