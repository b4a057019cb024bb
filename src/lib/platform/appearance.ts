import Taro from '@tarojs/taro'

import { isH5 } from './system'

const DARK_QUERY = '(prefers-color-scheme: dark)'

/** Whether the phone is set to dark colours. */
export const systemIsDark = (): boolean => {
  if (isH5) return window.matchMedia(DARK_QUERY).matches
  try {
    return Taro.getAppBaseInfo?.().theme === 'dark'
  } catch {
    return false
  }
}

/** Calls back when the phone changes between light and dark; answers the function that ends it. */
export const onSystemTheme = (listener: () => void): (() => void) => {
  if (isH5) {
    const query = window.matchMedia(DARK_QUERY)
    query.addEventListener('change', listener)
    return () => query.removeEventListener('change', listener)
  }
  Taro.onThemeChange?.(listener)
  return () => Taro.offThemeChange?.(listener)
}

const quietly = (done: unknown): void => {
  Promise.resolve(done).catch(() => undefined)
}

/**
 * Colours of what the platform draws itself: navigation bar and the ground behind the page.
 * @param onGreen the page begins with solid green: white letters in the status bar
 */
export const paintPlatform = (dark: boolean, onGreen = false): void => {
  const ground = dark ? '#0E1110' : '#F5F4F1'
  if (isH5) {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light'
    return
  }
  quietly(
    Taro.setNavigationBarColor({
      frontColor: dark || onGreen ? '#ffffff' : '#000000',
      backgroundColor: ground,
    }),
  )
  if (isH5) return
  quietly(
    Taro.setBackgroundColor({
      backgroundColor: ground,
      backgroundColorTop: ground,
      backgroundColorBottom: ground,
    }),
  )
  quietly(Taro.setBackgroundTextStyle({ textStyle: dark ? 'light' : 'dark' }))
}

/** Title of the navigation bar. */
export const setTitle = (title: string): void => quietly(Taro.setNavigationBarTitle({ title }))
