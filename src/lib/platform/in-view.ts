import Taro from '@tarojs/taro'

/** How far above and below the window something still counts as in view, px. */
interface Reach {
  top?: number
  bottom: number
}

const nowhere = { top: 0, bottom: 0 }

/**
 * Tells whenever an element comes near the window or leaves it, with the height it has then, px.
 * @param id of an element of the page that is open
 * @returns a function that ends the watch; undefined where elements cannot be watched
 */
export const watchView = (
  id: string,
  { top = 0, bottom }: Reach,
  tell: (near: boolean, height: number) => void,
): (() => void) | undefined => {
  if (process.env.TARO_ENV === 'h5') {
    const element = document.getElementById(id)
    if (!element || !('IntersectionObserver' in window)) return undefined
    const observer = new IntersectionObserver(
      (entries) =>
        entries.forEach(({ isIntersecting }) => tell(isIntersecting, element.getBoundingClientRect().height)),
      { root: element.closest('.taro_page'), rootMargin: `${top}px 0px ${bottom}px` },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }
  const page = Taro.getCurrentInstance().page
  if (!page || !Taro.createIntersectionObserver) return undefined
  const observer = Taro.createIntersectionObserver(page).relativeToViewport({ top, bottom })
  let ended = false
  // The view has the element only after what is on its way has arrived.
  Taro.nextTick(() => {
    if (ended) return
    observer.observe(`#${id}`, ({ intersectionRatio = 0, boundingClientRect: box = nowhere }) =>
      tell(intersectionRatio > 0, box.bottom - box.top),
    )
  })
  return () => {
    ended = true
    observer.disconnect()
  }
}
