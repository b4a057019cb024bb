import Taro from '@tarojs/taro'

/** Puts the page back to its top at once. */
export const scrollToTop = (): void => {
  Promise.resolve(Taro.pageScrollTo({ scrollTop: 0, duration: 0 })).catch(() => undefined)
}
