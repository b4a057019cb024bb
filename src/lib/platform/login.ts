import Taro from '@tarojs/taro'

import { isWeapp } from './system'

/** A fresh WeChat login code, good for one use; undefined outside WeChat. */
export const loginCode = async (): Promise<string | undefined> => {
  if (!isWeapp) return undefined
  try {
    const { code } = await Taro.login()
    return code || undefined
  } catch {
    return undefined
  }
}
