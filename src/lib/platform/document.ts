import Taro from '@tarojs/taro'

import { previewPictures } from './preview'
import { isH5 } from './system'

const PICTURE = /\.(png|jpe?g|gif|webp)(\?|$)/i

/**
 * Shows a file: pictures full screen, in browsers a tab of its own, in WeChat its reader with a way to send it on.
 * @returns false when it cannot be shown here
 */
export const openDocument = async (url: string): Promise<boolean> => {
  if (!/^https?:\/\//i.test(url)) return false
  if (PICTURE.test(url)) {
    previewPictures([url], url)
    return true
  }
  if (isH5) {
    const tab = window.open(url, '_blank')
    if (tab) tab.opener = null
    return tab !== null
  }
  try {
    const { tempFilePath } = await Taro.downloadFile({ url })
    await Taro.openDocument({ filePath: tempFilePath, showMenu: true })
    return true
  } catch {
    return false
  }
}
