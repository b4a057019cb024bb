import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { MiniPage, WxOptions } from '../host/types'
import type { Bars, Tab } from './client/shell'
import { SITE } from './site'

interface TabItem {
  pagePath: string
  text: string
  iconPath: string
  selectedIconPath: string
  badge?: string
}
interface TabBar {
  color: string
  selectedColor: string
  backgroundColor: string
  list: TabItem[]
}
interface PageJson {
  navigationBarTitleText?: string
  navigationStyle?: string
  navigationBarTextStyle?: string
  navigationBarBackgroundColor?: string
  onReachBottomDistance?: number
}
interface AppJson {
  window: PageJson
  tabBar: TabBar
}

const STATUS_AND_TITLE = 88
const TABS = 84
const HOME_INDICATOR = 34

const read = <T>(dist: string, name: string) => JSON.parse(readFileSync(join(dist, name), 'utf8')) as T

/** The bars that WeChat draws around pages: what app.json and the pages' own files say, and what `wx` changes later. */
export const createBars = (dist: string, theme: 'light' | 'dark') => {
  const colours = read<Record<string, Record<string, string>>>(dist, 'theme.json')[theme] ?? {}
  const app = JSON.parse(
    JSON.stringify(read<AppJson>(dist, 'app.json')).replace(/"@(\w+)"/g, (_all, name: string) =>
      JSON.stringify(colours[name] ?? ''),
    ),
  ) as AppJson
  const changed = new WeakMap<MiniPage, PageJson>()
  const settings = (page: MiniPage): PageJson => ({
    ...app.window,
    ...read<PageJson>(dist, `${page.route}.json`),
    ...changed.get(page),
  })
  const isTab = (page: MiniPage) => app.tabBar.list.some(({ pagePath }) => pagePath === page.route)

  const tabsFor = (page: MiniPage): Tab[] =>
    app.tabBar.list.map((item) => {
      const on = item.pagePath === page.route
      return {
        path: item.pagePath,
        text: item.text,
        icon: `${SITE}/${(on ? item.selectedIconPath : item.iconPath).replace(/^\//, '')}`,
        badge: item.badge,
        on,
        ink: on ? app.tabBar.selectedColor : app.tabBar.color,
        ground: app.tabBar.backgroundColor,
      }
    })

  return {
    change(page: MiniPage, more: PageJson) {
      changed.set(page, { ...changed.get(page), ...more })
    },
    /** What the tab bar's calls change. */
    tabCalls: {
      setTabBarBadge: ({ index, text }: WxOptions) => Object.assign(item(index), { badge: String(text) }),
      removeTabBarBadge: ({ index }: WxOptions) => Object.assign(item(index), { badge: undefined }),
      setTabBarItem: ({ index, text, iconPath, selectedIconPath }: WxOptions) =>
        Object.assign(item(index), given({ text, iconPath, selectedIconPath })),
      setTabBarStyle: ({ color, selectedColor, backgroundColor }: WxOptions) =>
        Object.assign(app.tabBar, given({ color, selectedColor, backgroundColor })),
    },
    /** Where the page lies between the bars. */
    inset(page: MiniPage) {
      const custom = settings(page).navigationStyle === 'custom'
      return { top: custom ? 0 : STATUS_AND_TITLE, bottom: isTab(page) ? TABS : 0 }
    },
    plan(page: MiniPage) {
      const reachBottom = settings(page).onReachBottomDistance ?? 50
      return { route: page.route, reachBottom, bottom: isTab(page) ? 0 : HOME_INDICATOR }
    },
    around(page: MiniPage, frame: string, depth: number): Bars {
      const {
        navigationBarTitleText,
        navigationStyle,
        navigationBarTextStyle,
        navigationBarBackgroundColor,
      } = settings(page)
      return {
        frame,
        title: navigationBarTitleText ?? '',
        custom: navigationStyle === 'custom',
        back: depth > 1,
        ink: navigationBarTextStyle === 'white' ? '#fff' : '#000',
        ground: navigationBarBackgroundColor ?? '#fff',
        dark: theme === 'dark',
        tabs: isTab(page) ? tabsFor(page) : undefined,
      }
    },
  }

  function item(index: unknown): TabItem {
    const found = app.tabBar.list[Number(index)]
    if (!found) throw new Error(`there is no tab ${String(index)}`)
    return found
  }
  function given(values: Record<string, unknown>) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
  }
}

export type BarsOf = ReturnType<typeof createBars>
