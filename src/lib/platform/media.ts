import Taro from '@tarojs/taro'

/** Lets the user choose pictures; an empty list when they choose none. @param count at most */
export const choosePictures = async (count: number): Promise<string[]> => {
  try {
    const { tempFilePaths } = await Taro.chooseImage({ count, sizeType: ['compressed'] })
    return tempFilePaths
  } catch {
    return []
  }
}

/** Shows pictures full screen, beginning with `current`. */
export const previewPictures = (urls: string[], current: string): void => {
  Promise.resolve(Taro.previewImage({ urls, current })).catch(() => undefined)
}

/** Scans a code with the camera; undefined when nothing was scanned or the platform cannot. */
export const scanCode = async (): Promise<string | undefined> => {
  try {
    const { result } = await Taro.scanCode({})
    return result
  } catch {
    return undefined
  }
}

/** Whether `scanCode` can work here. */
export const canScan = process.env.TARO_ENV === 'weapp'
