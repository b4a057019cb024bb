import Taro from '@tarojs/taro'

import { isWeapp } from './system'

/**
 * Asks whether the shop may send these messages, three templates at most. Must be called directly in a tap. A
 * refusal, and any trouble, is the user's or WeChat's choice: what the tap was for goes on.
 */
export const requestSubscribe = async (templates: readonly string[]): Promise<void> => {
  if (!isWeapp || templates.length === 0) return
  try {
    await Taro.requestSubscribeMessage({ tmplIds: templates.slice(0, 3), entityIds: [] })
  } catch {
    // Refused, switched off, or not offered by this version of WeChat.
  }
}
