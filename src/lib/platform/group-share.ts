import Taro from '@tarojs/taro'

import { isWeapp } from './system'

interface OpenedGroup {
  encryptedData: string
  iv: string
}

/** Lets cards of this page tell into which group they were sent. WeChat only. */
export const tellGroups = (): void => {
  if (isWeapp) Promise.resolve(Taro.showShareMenu({ withShareTicket: true })).catch(() => undefined)
}

/** The WeChat group whose card opened the app, encrypted for the server; undefined when it was none. */
export const openedGroup = async (): Promise<OpenedGroup | undefined> => {
  if (!isWeapp) return undefined
  try {
    const { shareTicket } = Taro.getEnterOptionsSync()
    if (!shareTicket) return undefined
    const { encryptedData, iv } = await Taro.getShareInfo({ shareTicket })
    return encryptedData && iv ? { encryptedData, iv } : undefined
  } catch {
    return undefined
  }
}
