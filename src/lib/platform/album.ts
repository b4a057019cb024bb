import Taro from '@tarojs/taro'

import { isWeapp } from './system'

/**
 * `saved`: it is in the album, or the browser downloads it; `refused`: the user once said no to the album, only the
 * settings can change that; `left`: closed without saving; `hold`: pictures are kept here by pressing them long.
 */
export type Saving = 'saved' | 'refused' | 'left' | 'hold' | 'failed'

/** WeChat's browser downloads nothing. */
const inWechat = (): boolean => /MicroMessenger/i.test(navigator.userAgent)

const download = (address: string, name: string): Saving => {
  if (inWechat()) return 'hold'
  const link = document.createElement('a')
  Object.assign(link, { href: address, download: name })
  link.click()
  return 'saved'
}

/** Keeps a picture: in the phone's album, in browsers as a file. @param name of the file */
export const savePicture = async (address: string, name: string): Promise<Saving> => {
  if (!isWeapp) return download(address, name)
  try {
    await Taro.saveImageToPhotosAlbum({ filePath: address })
    return 'saved'
  } catch (error) {
    const reason = String((error as { errMsg?: unknown } | undefined)?.errMsg ?? '')
    if (/cancel|privacy/i.test(reason)) return 'left'
    return /auth|permission/i.test(reason) ? 'refused' : 'failed'
  }
}

/** Opens WeChat's settings of this mini program; true when the album is allowed afterwards. */
export const allowAlbum = async (): Promise<boolean> => {
  try {
    return Boolean((await Taro.openSetting()).authSetting['scope.writePhotosAlbum'])
  } catch {
    return false
  }
}

/** Shows WeChat's menu for a picture: send it, keep it. Closing it is no error. */
export const sendPicture = (path: string): void => {
  Promise.resolve(Taro.showShareImageMenu({ path })).catch(() => undefined)
}
