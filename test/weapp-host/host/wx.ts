import { clone } from './clone'
import type { WxApi, WxOptions } from './types'
import { createFiles } from './wx-files'
import { createRequest, type Load, type RequestRecord } from './wx-request'

/** Answers `success` a moment later. */
export const succeeding =
  (name: string, calls: [string, object][], result: () => object = () => ({})) =>
  (options: WxOptions = {}) => {
    calls.push([name, options])
    setImmediate(() => {
      const answer = { errMsg: `${name}:ok`, ...result() }
      options.success?.(answer)
      options.complete?.(answer)
    })
  }

/** Refuses, as a cautious user would; with an answer it gives that. */
const refusing =
  (name: string, calls: [string, object][], answers: Record<string, unknown> = {}) =>
  (options: WxOptions = {}) => {
    if (name in answers) return succeeding(name, calls, () => answers[name] as object)(options)
    calls.push([name, options])
    setImmediate(() => {
      const answer = { errMsg: `${name}:fail auth deny` }
      options.fail?.(answer)
      options.complete?.(answer)
    })
  }

const system = {
  SDKVersion: '3.5.0',
  platform: 'ios',
  system: 'iOS 16',
  brand: 'iPhone',
  model: 'iPhone',
  pixelRatio: 2,
  windowWidth: 375,
  windowHeight: 724,
  screenWidth: 375,
  screenHeight: 812,
  statusBarHeight: 44,
  language: 'zh_CN',
  version: '8.0.50',
  fontSizeSetting: 16,
  theme: 'light',
  safeArea: { top: 44, bottom: 778, left: 0, right: 375, width: 375, height: 734 },
}

/** Calls that change only what WeChat draws itself; the host notes them. */
const quiet = [
  'showToast', 'hideToast', 'showLoading', 'hideLoading', 'setNavigationBarTitle', 'setNavigationBarColor',
  'setBackgroundColor', 'setBackgroundTextStyle', 'stopPullDownRefresh', 'startPullDownRefresh', 'pageScrollTo',
  'setTabBarBadge', 'removeTabBarBadge', 'setTabBarItem', 'setTabBarStyle', 'previewImage', 'openLocation',
  'setClipboardData', 'makePhoneCall', 'vibrateShort', 'vibrateLong', 'showShareMenu', 'hideShareMenu', 'openPrivacyContract',
  'requestSubscribeMessage', 'saveImageToPhotosAlbum', 'openDocument', 'showShareImageMenu', 'openBusinessView', 'openCustomerServiceChat', 'setKeepScreenOn',
] // prettier-ignore
/** Calls that need a person or a permission: refused, as a cautious user would. */
const refused = [
  'chooseImage', 'chooseMedia', 'chooseAddress', 'chooseLocation', 'getLocation', 'scanCode', 'requestPayment', 'authorize', 'openSetting', 'getClipboardData',
  'getShareInfo',
] // prettier-ignore
const listeners = [
  'onNetworkStatusChange', 'offNetworkStatusChange', 'onThemeChange', 'offThemeChange', 'onAppShow', 'offAppShow',
  'onAppHide', 'offAppHide', 'onError', 'onUnhandledRejection', 'onPageNotFound', 'onMemoryWarning', 'onWindowResize',
  'offWindowResize', 'onKeyboardHeightChange', 'offKeyboardHeightChange', 'onNeedPrivacyAuthorization', 'offError',
  'offUnhandledRejection', 'offPageNotFound', 'onUserCaptureScreen',
] // prettier-ignore

const queryWords = 'in select selectAll selectViewport boundingClientRect scrollOffset fields node context'

/** A selector query that measures nothing: there is no view. */
export const emptyQuery = (): object => {
  const chain: Record<string, unknown> = {
    exec: (done?: (rects: unknown[]) => void) => setImmediate(() => done?.([])),
  }
  for (const word of queryWords.split(' ')) chain[word] = () => chain
  return chain
}

export interface WxParts {
  calls: [string, object][]
  requests: RequestRecord[]
  storage: Record<string, unknown>
  /** Address of the sandbox that answers. */
  server: string
  /** WeChat user whose login codes are given out; undefined: login fails. */
  user: string | undefined
  launch: { path: string; query: Record<string, string>; scene: number }
  load: Load
  /** What the person answers to calls that are refused otherwise. */
  answers: Record<string, unknown>
}

/** The `wx` object: what the shop may call, with the behaviour that its logic can see. */
export const createWx = (parts: WxParts): WxApi => {
  const { calls, storage } = parts
  let codes = 0
  const group = (
    names: string[],
    make: (name: string, log: typeof calls, answers: WxParts['answers']) => unknown,
  ) => Object.fromEntries(names.map((name) => [name, make(name, calls, parts.answers)]))
  const observer = {
    relativeTo: () => observer,
    relativeToViewport: () => observer,
    observe() {},
    disconnect() {},
  }
  return {
    ...group(quiet, (name, log) => succeeding(name, log)),
    ...group(refused, refusing),
    ...group(listeners, () => () => undefined),
    getSystemInfoSync: () => system,
    getSystemInfo: succeeding('getSystemInfo', calls, () => system),
    getWindowInfo: () => system,
    getDeviceInfo: () => system,
    getAppBaseInfo: () => system,
    getMenuButtonBoundingClientRect: () => ({
      top: 48,
      bottom: 80,
      left: 278,
      right: 365,
      width: 87,
      height: 32,
    }),
    getStorageSync: (key: string) => clone(storage[key]) ?? '',
    setStorageSync: (key: string, value: unknown) => {
      storage[key] = clone(value)
    },
    removeStorageSync: (key: string) => {
      delete storage[key]
    },
    getStorageInfoSync: () => ({ keys: Object.keys(storage), currentSize: 1, limitSize: 10_240 }),
    clearStorageSync: () => Object.keys(storage).forEach((key) => delete storage[key]),
    getLaunchOptionsSync: () => parts.launch,
    getEnterOptionsSync: () => parts.launch,
    getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop' } }),
    getNetworkType: succeeding('getNetworkType', calls, () => ({ networkType: 'wifi', isConnected: true })),
    getSetting: succeeding('getSetting', calls, () => ({ authSetting: {} })),
    getPrivacySetting: succeeding('getPrivacySetting', calls, () => ({ needAuthorization: false })),
    checkSession: succeeding('checkSession', calls),
    login: (options: WxOptions = {}) => {
      if (parts.user === undefined) return refusing('login', calls)(options)
      codes += 1
      const code = `${parts.user}@${process.pid}-${Date.now()}-${codes}`
      return succeeding('login', calls, () => ({ code }))(options)
    },
    showModal: succeeding('showModal', calls, () => ({ confirm: true, cancel: false })),
    showActionSheet: refusing('showActionSheet', calls),
    request: createRequest(parts.requests, parts.server, parts.load),
    getUpdateManager: () => ({
      onCheckForUpdate() {},
      onUpdateReady() {},
      onUpdateFailed() {},
      applyUpdate() {},
    }),
    ...createFiles(parts.server, (name, options) => calls.push([name, options])),
    createSelectorQuery: emptyQuery,
    createMapContext: () => ({ getRegion: refusing('getRegion', calls) }),
    canvasToTempFilePath: refusing('canvasToTempFilePath', calls),
    createIntersectionObserver: () => observer,
    createInnerAudioContext: () => ({ play() {}, stop() {}, destroy() {} }),
    getFileSystemManager: () => ({}),
    canIUse: () => true,
    nextTick: (done: () => void) => setImmediate(done),
    cloud: undefined,
    env: { USER_DATA_PATH: 'wxfile://usr' },
  }
}
