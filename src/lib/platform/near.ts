import Taro from '@tarojs/taro'

/** How far below the window something counts as near, px: it is there before a thumb has scrolled to it. */
const AHEAD = 300

const nothing = () => undefined

/**
 * Calls back when an element comes near the window from below; at once where that cannot be watched.
 * @param id of an element of the page that is open
 * @returns a function that ends the watch
 */
export const whenNear = (id: string, done: () => void): (() => void) => {
  if (process.env.TARO_ENV === 'h5') {
    const element = document.getElementById(id)
    if (element && 'IntersectionObserver' in window) {
      const observer = new IntersectionObserver(
        (entries) => entries.some(({ isIntersecting }) => isIntersecting) && done(),
        { root: element.closest('.taro_page'), rootMargin: `0px 0px ${AHEAD}px` },
      )
      observer.observe(element)
      return () => observer.disconnect()
    }
  } else {
    const page = Taro.getCurrentInstance().page
    if (page && Taro.createIntersectionObserver) {
      const observer = Taro.createIntersectionObserver(page).relativeToViewport({ bottom: AHEAD })
      observer.observe(`#${id}`, ({ intersectionRatio = 0 }) => intersectionRatio > 0 && done())
      return () => observer.disconnect()
    }
  }
  done()
  return nothing
}
