import Taro from '@tarojs/taro'

/** Whether `scanCode` can work here. */
export const canScan = process.env.TARO_ENV === 'weapp'

/** Scans a code with the camera; undefined when nothing was scanned or the platform cannot. */
export const scanCode = async (): Promise<string | undefined> => {
  try {
    const { result } = await Taro.scanCode({})
    return result
  } catch {
    return undefined
  }
}
