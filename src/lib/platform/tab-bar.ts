import Taro from '@tarojs/taro'

import { tabPages, type TabName } from '@/routes'

const quietly = (done: unknown): void => {
  Promise.resolve(done).catch(() => undefined) // not on a tab page: the next one that shows does it
}

/** Words below the tab icons. */
export const labelTabs = (labels: Record<TabName, string>): void => {
  tabPages.forEach((name, index) => quietly(Taro.setTabBarItem({ index, text: labels[name] })))
}

/** Number on a tab; none when 0. */
export const badgeTab = (name: TabName, count: number): void => {
  const index = tabPages.indexOf(name)
  quietly(
    count > 0
      ? Taro.setTabBarBadge({ index, text: count > 99 ? '99+' : String(count) })
      : Taro.removeTabBarBadge({ index }),
  )
}

/** Colours of the tab bar when the user's choice differs from the system's theme, and on H5. */
export const paintTabs = (dark: boolean): void => {
  quietly(
    Taro.setTabBarStyle({
      color: dark ? '#8F9892' : '#666E69',
      selectedColor: dark ? '#3CCB87' : '#058046',
      backgroundColor: dark ? '#191D1B' : '#FFFFFF',
      borderStyle: dark ? 'black' : 'white',
    }),
  )
  const suffix = dark ? '-dark' : ''
  tabPages.forEach((name, index) =>
    quietly(
      Taro.setTabBarItem({
        index,
        iconPath: `assets/tab/${name}${suffix}.png`,
        selectedIconPath: `assets/tab/${name}-on${suffix}.png`,
      }),
    ),
  )
}
