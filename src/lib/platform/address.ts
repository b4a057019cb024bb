import Taro from '@tarojs/taro'

import { isH5, isWeapp } from './system'

/** An address of the user's WeChat, regions by name. */
export interface WechatAddress {
  name: string
  phone: string
  /** Province, city, district and, where WeChat knows it, street. */
  regions: string[]
  street: string
}

/** Whether `importAddress` can work here. */
export const canImportAddress = isWeapp

/** Lets the user hand over an address of their WeChat; undefined when they do not. */
export const importAddress = async (): Promise<WechatAddress | undefined> => {
  if (!isWeapp) return undefined
  try {
    const given = await Taro.chooseAddress()
    return {
      name: given.userName,
      phone: given.telNumber,
      regions: [given.provinceName, given.cityName, given.countyName, given.streetName].filter(Boolean),
      street: given.detailInfoNew || given.detailInfo,
    }
  } catch {
    return undefined
  }
}

/** Reads the clipboard: only ever on a tap on a button that says so. Undefined when it is empty or refused. */
export const pasteText = async (): Promise<string | undefined> => {
  try {
    if (isH5) return (await navigator.clipboard.readText()).trim() || undefined
    const { data } = await Taro.getClipboardData()
    return data.trim() || undefined
  } catch {
    return undefined
  }
}
