import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { cx } from '@/utils/cx'
import './index.scss'

interface BottomBarProps {
  children: ReactNode
  /** On a tab page: stands on the tab bar. */
  overTabs?: boolean
  /** A line above the buttons: why nothing can be bought, what is missing. */
  notice?: ReactNode
}

/** Fixed at the thumb, above the safe area, with a spacer as high as itself in the page. */
export const BottomBar = ({ children, overTabs = false, notice }: BottomBarProps) => (
  <View
    className={cx('bottom-bar', overTabs && 'bottom-bar--tabs', Boolean(notice) && 'bottom-bar--noticed')}
  >
    <View className="bottom-bar__fixed">
      {notice ? <View className="bottom-bar__notice">{notice}</View> : null}
      <View className="bottom-bar__row">{children}</View>
    </View>
  </View>
)
