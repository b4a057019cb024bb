import Taro from '@tarojs/taro'

export const showPictures = (urls: string[], current: string): Promise<unknown> =>
  Promise.resolve(Taro.previewImage({ urls, current }))
