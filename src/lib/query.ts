import { onNetwork } from './platform/system'

/** Server data that pages share; emptied when the user leaves. */
export const queryCache = new Map<string, never>()

export const clearQueries = (): void => queryCache.clear()

type Listener = () => void

const shown = new Set<Listener>()
let visible = true
let online = true

/** Tells the data hooks that the app came back or went away. */
export const setVisible = (next: boolean): void => {
  visible = next
  if (next) shown.forEach((listener) => listener())
}

/** Wires the data hooks to the mini-program instead of a browser window. */
export const queryConfig = {
  provider: () => queryCache,
  shouldRetryOnError: false,
  revalidateOnReconnect: true,
  focusThrottleInterval: 10_000,
  dedupingInterval: 1000,
  isVisible: () => visible,
  isOnline: () => online,
  initFocus(listener: Listener) {
    shown.add(listener)
    return () => {
      shown.delete(listener)
    }
  },
  initReconnect: (listener: Listener) =>
    onNetwork((next) => {
      const back = next && !online
      online = next
      if (back) listener()
    }),
}
