import { Text, View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useEffect, useState, type PropsWithChildren } from 'react'

import { spoken } from '@/components/control'
import { Icon } from '@/components/icon'
import { useWords } from '@/hooks/use-words'
import { setTitle } from '@/lib/platform/appearance'
import { badgeTab } from '@/lib/platform/tab-bar'
import { onNetwork } from '@/lib/platform/system'
import { settleChoices } from '@/lib/router'
import { tabPages, type RouteName } from '@/routes'
import { cartCount, useCart } from '@/stores/cart'
import { textScaleOf, useSettings } from '@/stores/settings'
import { cx } from '@/utils/cx'
import { ErrorBoundary } from './error-boundary'
import { words } from './messages'
import { Sheets } from './sheets'
import { useAppearance } from './use-appearance'
import './index.scss'

interface PageFrameProps {
  name: RouteName
  /** Title of the navigation bar, in the user's language. */
  title?: string
  /** Room for a bar fixed at the bottom is left by the bar itself; `plain` takes the card ground. */
  ground?: 'page' | 'card'
  /** The page begins with solid green: the clock and the battery above it are white. */
  onGreen?: boolean
}

const useOnline = (): boolean => {
  const [online, setOnline] = useState(true)
  useEffect(() => onNetwork(setOnline), [])
  return online
}

const isTab = (name: RouteName): boolean => (tabPages as readonly RouteName[]).includes(name)

/**
 * What every page wears: theme and text size, title, offline banner, error boundary, and the sheets that anything
 * on the page may ask for.
 */
export const PageFrame = ({
  name,
  title,
  ground = 'page',
  onGreen = false,
  children,
}: PropsWithChildren<PageFrameProps>) => {
  const t = useWords(words)
  const tab = isTab(name)
  const theme = useSettings((settings) => settings.theme)
  const scale = useSettings(textScaleOf)
  const count = useCart(cartCount)
  const online = useOnline()
  const [visible, setVisible] = useState(0)
  useAppearance(tab, onGreen)
  useDidShow(() => {
    settleChoices()
    setVisible((shows) => shows + 1)
  })
  useEffect(() => {
    if (title) setTitle(title)
  }, [title, visible])
  useEffect(() => {
    if (tab) badgeTab('cart', count)
  }, [tab, count, visible])
  return (
    <View
      className={cx('frame', `theme-${theme}`, ground === 'card' && 'frame--card', `frame--${name}`)}
      style={{ '--fs': String(scale) } as Record<string, string>}
    >
      {online ? null : (
        <View className="frame__offline" {...spoken('alert')}>
          <Icon name="offline" size={16} />
          <Text>{t.offline}</Text>
        </View>
      )}
      <ErrorBoundary>{children}</ErrorBoundary>
      <Sheets />
    </View>
  )
}
