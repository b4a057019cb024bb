import Taro from '@tarojs/taro'

export const isH5 = process.env.TARO_ENV === 'h5'
export const isWeapp = process.env.TARO_ENV === 'weapp'

/** Built against the sandbox: shows its cashier, fills SMS codes in. Never true in a plain build. */
export const isSandbox = process.env.TARO_APP_SANDBOX === '1'

export interface Frame {
  /** Height of the status bar, px. */
  statusBar: number
  /** Height of the navigation bar below it, px. */
  navBar: number
  /** Room at the right that WeChat's capsule takes, px; 0 on H5. */
  capsule: number
  /** Height of the home indicator below fixed bars, px. */
  bottom: number
  width: number
}

let known: Frame | undefined

const measure = (): Frame => {
  const info = Taro.getWindowInfo ? Taro.getWindowInfo() : Taro.getSystemInfoSync()
  if (isH5) return { statusBar: 0, navBar: 44, capsule: 0, bottom: 0, width: info.windowWidth }
  const statusBar = info.statusBarHeight ?? 20
  const capsule = Taro.getMenuButtonBoundingClientRect?.()
  const bottom = info.safeArea ? Math.max(0, info.screenHeight - info.safeArea.bottom) : 0
  if (!capsule?.height) return { statusBar, navBar: 44, capsule: 95, bottom, width: info.windowWidth }
  return {
    statusBar,
    navBar: (capsule.top - statusBar) * 2 + capsule.height,
    capsule: info.windowWidth - capsule.left + 7,
    bottom,
    width: info.windowWidth,
  }
}

/** Measures of the window's frame, read once. */
export const frame = (): Frame => (known ??= measure())

/** Text size the user chose in WeChat, as a factor of the usual one, between 1 and 1.4. */
export const platformTextScale = (): number => {
  try {
    const setting = (Taro.getAppBaseInfo?.() as { fontSizeSetting?: number } | undefined)?.fontSizeSetting
    return setting ? Math.min(1.4, Math.max(1, setting / 16)) : 1
  } catch {
    return 1
  }
}

/** Language of the phone, as far as the shop speaks it. */
export const platformLanguage = (): 'zh' | 'en' | undefined => {
  try {
    const text = (Taro.getAppBaseInfo?.() ?? Taro.getSystemInfoSync()).language ?? ''
    return /^zh/i.test(text) ? 'zh' : /^en/i.test(text) ? 'en' : undefined
  } catch {
    return undefined
  }
}

/** Calls back with true or false as the network comes and goes; answers the function that ends it. */
export const onNetwork = (listener: (online: boolean) => void): (() => void) => {
  if (process.env.TARO_ENV === 'h5') {
    // Taro asks `navigator.connection`, which iPhones do not have and which does not say that a desktop is offline.
    const tell = () => listener(navigator.onLine)
    const events = ['online', 'offline']
    events.forEach((event) => window.addEventListener(event, tell))
    tell()
    return () => events.forEach((event) => window.removeEventListener(event, tell))
  }
  const tell = (state: { isConnected: boolean }) => listener(state.isConnected)
  Taro.onNetworkStatusChange(tell)
  Promise.resolve(Taro.getNetworkType())
    .then((state) => listener(state.networkType !== 'none'))
    .catch(() => undefined)
  return () => Taro.offNetworkStatusChange?.(tell)
}

/** Offers a restart when WeChat has downloaded a newer version of the shop. */
export const watchUpdates = (ask: () => Promise<boolean>): void => {
  if (!isWeapp || !Taro.getUpdateManager) return
  const manager = Taro.getUpdateManager()
  manager.onUpdateReady(() => {
    void ask().then((agreed) => {
      if (agreed) manager.applyUpdate()
    })
  })
}

/** Version of the shop: the one published in WeChat, else the one built. */
export const appVersion = (): string => {
  const built = process.env.TARO_APP_VERSION ?? ''
  if (!isWeapp) return built
  try {
    return Taro.getAccountInfoSync().miniProgram.version || built
  } catch {
    return built
  }
}
