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
