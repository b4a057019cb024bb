import { isH5 } from './system'

const isLostCode = (reason: unknown): boolean =>
  reason instanceof Error && /^Loading (CSS )?chunk .* failed/.test(reason.message)

/**
 * On H5 the code of a page comes over the network when the page is opened. Where it does not come, the address is the
 * page's already: it is loaded again, or the user goes back to what still is on the screen.
 * @param ask whether to load again
 */
export const watchLostPages = (ask: () => Promise<boolean>): void => {
  if (!isH5) return
  let asking = false
  window.addEventListener('unhandledrejection', (event) => {
    if (!isLostCode(event.reason)) return
    event.preventDefault()
    if (asking) return
    asking = true
    void ask().then((again) => {
      asking = false
      if (again) window.location.reload()
      else window.history.back()
    })
  })
}
