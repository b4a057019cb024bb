import { usePullDownRefresh } from '@tarojs/taro'

import { endPullDown } from '@/lib/platform/pull-down'

/** Loads again when the page is pulled down; the page's config says `enablePullDownRefresh: true`. */
export const usePullDown = (reload: () => Promise<unknown>): void => {
  usePullDownRefresh(() => {
    reload().then(endPullDown, endPullDown)
  })
}
