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
  /** What stood below each title. */
  contents: string[]
  agree: boolean
}

const done = { errMsg: '' }

/** Watches what the app asks of the platform: messages, questions, pages. `jest.restoreAllMocks()` ends it. */
export const watchPlatform = (): Watched => {
  let back = 0
  const watched: Watched = {
    toasts: [],
    visited: [],
    questions: [],
    contents: [],
    agree: true,
    backs: () => back,
  }
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
    watched.contents.push(options?.content ?? '')
    return Promise.resolve({ ...done, confirm: watched.agree, cancel: !watched.agree })
  })
  jest.spyOn(Taro, 'navigateTo').mockImplementation(visit as typeof Taro.navigateTo)
  jest.spyOn(Taro, 'redirectTo').mockImplementation(visit as typeof Taro.redirectTo)
  jest.spyOn(Taro, 'switchTab').mockImplementation(visit as typeof Taro.switchTab)
  jest.spyOn(Taro, 'reLaunch').mockImplementation(visit as typeof Taro.reLaunch)
  jest.spyOn(Taro, 'vibrateShort').mockResolvedValue(done)
  jest.spyOn(Taro, 'navigateBack').mockImplementation(() => {
    back += 1
    return Promise.resolve(done)
  })
  return watched
}

/** Waits until something is so. @throws after eight seconds, with the page's text */
export const until = async (
  isSo: () => boolean | Promise<boolean>,
  what = 'what was waited for',
): Promise<void> => {
  const end = Date.now() + 8000
  while (!(await isSo())) {
    if (Date.now() > end)
      throw new Error(`${what} did not happen; the page says: ${document.body.textContent?.slice(0, 1500)}`)
    await settle(() => new Promise((resolve) => setTimeout(resolve, 20)))
  }
}
