import Taro from '@tarojs/taro'

/** Ends the animation of a pull-down refresh. */
export const endRefresh = (): void => {
  Promise.resolve(Taro.stopPullDownRefresh()).catch(() => undefined)
}
