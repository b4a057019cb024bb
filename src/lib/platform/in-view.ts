import Taro from '@tarojs/taro'

/** How far beyond the window something still counts as in view, px: about two screens of a phone. */
const AROUND = 1500

const nowhere = { top: 0, bottom: 0 }

/**
 * Tells whenever an element comes near the window or leaves it, with the height it has then; never where that cannot
 * be watched.
 * @param id of an element of the page that is open
 * @returns a function that ends the watch
 */
export const watchView = (id: string, tell: (near: boolean, height: number) => void): (() => void) => {
  if (process.env.TARO_ENV === 'h5') {
    const element = document.getElementById(id)
    if (!element || !('IntersectionObserver' in window)) return () => undefined
    const observer = new IntersectionObserver(
      (entries) =>
        entries.forEach(({ isIntersecting }) => tell(isIntersecting, element.getBoundingClientRect().height)),
      { root: element.closest('.taro_page'), rootMargin: `${AROUND}px 0px` },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }
  const page = Taro.getCurrentInstance().page
  if (!page || !Taro.createIntersectionObserver) return () => undefined
  const observer = Taro.createIntersectionObserver(page).relativeToViewport({ top: AROUND, bottom: AROUND })
  // The view has the element only after what is on its way has arrived.
  Taro.nextTick(() =>
    observer.observe(`#${id}`, ({ intersectionRatio = 0, boundingClientRect: { top, bottom } = nowhere }) =>
      tell(intersectionRatio > 0, bottom - top),
    ),
  )
  return () => observer.disconnect()
}
