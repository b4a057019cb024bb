import Taro from '@tarojs/taro'

/** Takes the platform's pull-down ring away. */
export const endPullDown = (): void => {
  Promise.resolve(Taro.stopPullDownRefresh()).catch(() => undefined)
}
