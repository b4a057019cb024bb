import Taro from '@tarojs/taro'

/** Puts the page back to its top at once. */
export const scrollToTop = (): void => {
  Promise.resolve(Taro.pageScrollTo({ scrollTop: 0, duration: 0 })).catch(() => undefined)
}

/** Brings an element of the page into view. @param id of the element */
export const scrollToElement = (id: string): void => {
  Promise.resolve(Taro.pageScrollTo({ selector: `#${id}`, duration: 200 })).catch(() => undefined)
}
