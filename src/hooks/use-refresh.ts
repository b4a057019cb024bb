import { usePullDownRefresh } from '@tarojs/taro'

import { endRefresh } from '@/lib/platform/refresh'

/** Loads again when the page is pulled down, and ends the animation with the answer. */
export const useRefresh = (reload: () => Promise<unknown>): void =>
  usePullDownRefresh(() => {
    reload().then(endRefresh, endRefresh)
  })
